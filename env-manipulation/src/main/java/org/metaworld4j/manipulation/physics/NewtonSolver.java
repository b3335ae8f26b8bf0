package org.metaworld4j.manipulation.physics;

import java.util.Arrays;

/**
 * Finds the velocities that satisfy all soft constraints of a step, by Newton's method.
 *
 * <p>They minimise the convex cost
 *
 * <pre>(v - u)^T A (v - u) / 2 + cost of the constraints at J v - t</pre>
 *
 * with the inertia A and the unconstrained velocities u, as MuJoCo's primal solver does (Todorov
 * 2014, Convex and analytically-invertible dynamics with contacts and constraints). The Hessian A +
 * J^T W J is small (9 velocities of the arm, 6 of each free body, 1 of each joint) and is
 * factorised within its envelope, so that bodies which do not touch cost nothing to each other.
 */
final class NewtonSolver {

  private static final int MOST_STEPS = 30;
  private static final int MOST_SEARCHES = 12;
  private static final double TOLERANCE = 1e-13; // J, of the cost
  private static final double FULL_STEP_SHARE = 0.25; // of the promised decrease, of ideally 0.5
  private static final double SEARCH_TOLERANCE = 0.02; // of the slope at the start

  private final int size;
  private final int[] blockStart; // of each velocity: first one of its mechanism or body
  private final double[] inertia; // A, row by row
  private final int[] envelope; // first column of each row of the Hessian

  private final double[] hessian;
  private final double[] gradient;
  private final double[] step;
  private final double[] change; // v - u
  private final double[] pull; // A (v - u)
  private final double[] curvature = new double[ConstraintRows.ROWS * ConstraintRows.ROWS];
  private final double[] weighted = new double[ConstraintRows.ROWS * ConstraintRows.STRIDE];

  private double[] x = new double[0]; // deviations of the rows
  private double[] trial = new double[0];
  private double[] slope = new double[0]; // of the deviations along the step
  private boolean quadratic;
  private double searchSlope;
  private double searchCurvature;

  /**
   * Creates a solver.
   *
   * @param blockStart for each velocity the first one of its mechanism or body
   * @param inertia A, row by row, zero between blocks; read anew at each {@link #solve}
   */
  NewtonSolver(int[] blockStart, double[] inertia) {
    this.blockStart = blockStart;
    this.inertia = inertia;
    size = blockStart.length;
    envelope = new int[size];
    hessian = new double[size * size];
    gradient = new double[size];
    step = new double[size];
    change = new double[size];
    pull = new double[size];
  }

  /**
   * Solves one step.
   *
   * @param unconstrained velocities u without constraints
   * @param v a guess; receives the solution. The rows' impulses receive theirs
   */
  void solve(ConstraintRows rows, double[] unconstrained, double[] v) {
    if (x.length < rows.count * ConstraintRows.ROWS) {
      x = new double[rows.rows.length * ConstraintRows.ROWS];
      trial = new double[x.length];
      slope = new double[x.length];
    }
    double cost = chooseStart(rows, unconstrained, v);
    findEnvelope(rows);
    for (int i = 0; i < MOST_STEPS; i++) {
      findGradient(rows);
      findHessian(rows);
      factorise();
      double decrement = findStep();
      if (decrement < TOLERANCE) {
        return;
      }
      double before = cost;
      cost = goTo(rows, unconstrained, v, 1);
      if (before - cost < FULL_STEP_SHARE * decrement) {
        goTo(rows, unconstrained, v, -1);
        cost = goTo(rows, unconstrained, v, search(rows, decrement));
      } else if (quadratic) {
        return; // the step was exact
      }
    }
  }

  private double goTo(ConstraintRows rows, double[] unconstrained, double[] v, double distance) {
    for (int i = 0; i < size; i++) {
      v[i] += distance * step[i];
    }
    return evaluate(rows, unconstrained, v);
  }

  /**
   * Begins from the guess or from the unconstrained velocities, whichever costs less, and returns
   * the cost.
   */
  private double chooseStart(ConstraintRows rows, double[] unconstrained, double[] v) {
    double guessed = evaluate(rows, unconstrained, v);
    findDeviations(rows, unconstrained);
    double free = answer(rows);
    if (free <= guessed) {
      System.arraycopy(unconstrained, 0, v, 0, size);
      Arrays.fill(pull, 0);
      return free;
    }
    return evaluate(rows, unconstrained, v);
  }

  /** Finds deviations, impulses and A (v - u); returns the cost. */
  private double evaluate(ConstraintRows rows, double[] unconstrained, double[] v) {
    findDeviations(rows, v);
    double cost = answer(rows);
    for (int i = 0; i < size; i++) {
      change[i] = v[i] - unconstrained[i];
    }
    multiplyInertia(change, pull);
    double energy = 0;
    for (int i = 0; i < size; i++) {
      energy += change[i] * pull[i];
    }
    return cost + energy / 2;
  }

  /**
   * Lets all constraints answer their deviations; returns their cost, and notes whether the cost is
   * the same quadratic function as before.
   */
  private double answer(ConstraintRows rows) {
    double cost = 0;
    quadratic = true;
    for (int c = 0; c < rows.count; c++) {
      ConstraintRows.Zone before = rows.zone[c];
      cost += rows.answer(c, x);
      quadratic &= rows.zone[c] == before && before != ConstraintRows.Zone.SLIDING;
    }
    return cost;
  }

  private void findDeviations(ConstraintRows rows, double[] v) {
    for (int c = 0; c < rows.count; c++) {
      int base = c * ConstraintRows.ROWS;
      for (int row = 0; row < rows.rows[c]; row++) {
        x[base + row] = rows.velocity(c, row, v) - rows.target[base + row];
      }
    }
  }

  private void multiplyInertia(double[] vector, double[] out) {
    for (int i = 0; i < size; i++) {
      int start = blockStart[i];
      double sum = 0;
      for (int j = start; j < size && blockStart[j] == start; j++) {
        sum += inertia[i * size + j] * vector[j];
      }
      out[i] = sum;
    }
  }

  private void findEnvelope(ConstraintRows rows) {
    System.arraycopy(blockStart, 0, envelope, 0, size);
    for (int c = 0; c < rows.count; c++) {
      if (rows.lengthA[c] > 0 && rows.lengthB[c] > 0) {
        boolean ordered = rows.dofA[c] < rows.dofB[c];
        int first = ordered ? rows.dofA[c] : rows.dofB[c];
        int later = ordered ? rows.dofB[c] : rows.dofA[c];
        int length = ordered ? rows.lengthB[c] : rows.lengthA[c];
        for (int i = later; i < later + length; i++) {
          envelope[i] = Math.min(envelope[i], first);
        }
      }
    }
  }

  private void findGradient(ConstraintRows rows) {
    System.arraycopy(pull, 0, gradient, 0, size);
    for (int c = 0; c < rows.count; c++) {
      if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
        rows.addImpulse(c, -1, gradient);
      }
    }
  }

  private void findHessian(ConstraintRows rows) {
    for (int i = 0; i < size; i++) {
      int row = i * size;
      for (int j = envelope[i]; j <= i; j++) {
        hessian[row + j] = inertia[row + j];
      }
    }
    for (int c = 0; c < rows.count; c++) {
      if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
        rows.curvature(c, x, curvature);
        addSide(rows, c, rows.jacobianA, rows.dofA[c], rows.lengthA[c]);
        addSide(rows, c, rows.jacobianB, rows.dofB[c], rows.lengthB[c]);
        if (rows.lengthA[c] > 0 && rows.lengthB[c] > 0) {
          addCross(rows, c);
        }
      }
    }
  }

  /** Writes the curvature times the rows of one side. */
  private void weigh(ConstraintRows rows, int c, double[] jacobian, int length) {
    int n = rows.rows[c];
    boolean diagonal = rows.zone[c] == ConstraintRows.Zone.STICKING;
    for (int i = 0; i < n; i++) {
      int from = diagonal ? i : 0;
      int to = diagonal ? i + 1 : n;
      for (int k = 0; k < length; k++) {
        double sum = 0;
        for (int j = from; j < to; j++) {
          sum += curvature[i * ConstraintRows.ROWS + j] * jacobian[ConstraintRows.side(c, j) + k];
        }
        weighted[i * ConstraintRows.STRIDE + k] = sum;
      }
    }
  }

  private void addSide(ConstraintRows rows, int c, double[] jacobian, int dof, int length) {
    weigh(rows, c, jacobian, length);
    for (int row = 0; row < rows.rows[c]; row++) {
      int at = ConstraintRows.side(c, row);
      int w = row * ConstraintRows.STRIDE;
      for (int i = 0; i < length; i++) {
        double left = jacobian[at + i];
        int to = (dof + i) * size + dof;
        for (int j = 0; j <= i; j++) {
          hessian[to + j] += left * weighted[w + j];
        }
      }
    }
  }

  /** Adds the block between the two sides; side B was weighed last. */
  private void addCross(ConstraintRows rows, int c) {
    int dofA = rows.dofA[c];
    int dofB = rows.dofB[c];
    for (int row = 0; row < rows.rows[c]; row++) {
      int at = ConstraintRows.side(c, row);
      int w = row * ConstraintRows.STRIDE;
      for (int i = 0; i < rows.lengthA[c]; i++) {
        double left = rows.jacobianA[at + i];
        for (int j = 0; j < rows.lengthB[c]; j++) {
          int to = dofA > dofB ? (dofA + i) * size + dofB + j : (dofB + j) * size + dofA + i;
          hessian[to] += left * weighted[w + j];
        }
      }
    }
  }

  /** Factorises the Hessian in place (Cholesky); the diagonal holds inverted entries. */
  private void factorise() {
    for (int i = 0; i < size; i++) {
      int rowI = i * size;
      for (int j = envelope[i]; j <= i; j++) {
        int rowJ = j * size;
        double sum = hessian[rowI + j];
        for (int k = Math.max(envelope[i], envelope[j]); k < j; k++) {
          sum -= hessian[rowI + k] * hessian[rowJ + k];
        }
        hessian[rowI + j] = j == i ? 1 / Math.sqrt(sum) : sum * hessian[rowJ + j];
      }
    }
  }

  /** Writes the Newton step and returns how much of the cost it promises to take away, twice. */
  private double findStep() {
    for (int i = 0; i < size; i++) {
      double sum = -gradient[i];
      for (int k = envelope[i]; k < i; k++) {
        sum -= hessian[i * size + k] * step[k];
      }
      step[i] = sum * hessian[i * size + i];
    }
    for (int i = size - 1; i >= 0; i--) {
      double value = step[i] * hessian[i * size + i];
      step[i] = value;
      for (int k = envelope[i]; k < i; k++) {
        step[k] -= hessian[i * size + k] * value;
      }
    }
    double decrement = 0;
    for (int i = 0; i < size; i++) {
      decrement -= gradient[i] * step[i];
    }
    return decrement;
  }

  /** Returns how far to go along the step: all the way, or less if that goes past the valley. */
  private double search(ConstraintRows rows, double decrement) {
    for (int c = 0; c < rows.count; c++) {
      int base = c * ConstraintRows.ROWS;
      for (int row = 0; row < rows.rows[c]; row++) {
        slope[base + row] = rows.velocity(c, row, step);
      }
    }
    double linear = 0;
    for (int i = 0; i < size; i++) {
      linear += step[i] * pull[i];
    }
    multiplyInertia(step, gradient);
    double quadratic = 0;
    for (int i = 0; i < size; i++) {
      quadratic += step[i] * gradient[i];
    }
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double distance = 1;
    for (int i = 0; i < MOST_SEARCHES; i++) {
      probe(rows, distance, linear, quadratic);
      if (Math.abs(searchSlope) <= SEARCH_TOLERANCE * decrement) {
        return distance;
      }
      if (searchSlope < 0) {
        low = distance;
      } else {
        high = distance;
      }
      double next = distance - searchSlope / searchCurvature;
      boolean inside = next > low && next < high;
      distance = inside ? next : high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
    }
    return low > 0 ? low : distance;
  }

  /** Finds slope and curvature of the cost at a distance along the step. */
  private void probe(ConstraintRows rows, double distance, double linear, double quadratic) {
    searchSlope = linear + distance * quadratic;
    searchCurvature = quadratic;
    for (int c = 0; c < rows.count; c++) {
      int base = c * ConstraintRows.ROWS;
      int n = rows.rows[c];
      for (int row = base; row < base + n; row++) {
        trial[row] = x[row] + distance * slope[row];
      }
      rows.answer(c, trial);
      if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
        rows.curvature(c, trial, curvature);
        for (int i = 0; i < n; i++) {
          searchSlope -= rows.impulse[base + i] * slope[base + i];
          for (int j = 0; j < n; j++) {
            searchCurvature +=
                slope[base + i] * curvature[i * ConstraintRows.ROWS + j] * slope[base + j];
          }
        }
      }
    }
  }
}
