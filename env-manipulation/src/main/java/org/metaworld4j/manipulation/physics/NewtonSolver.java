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
  private static final int ROWS = ConstraintRows.ROWS;
  private static final int TWIST = CouplingSide.TWIST;

  private final int size;
  private final int[] blockStart; // of each velocity: first one of its mechanism or body
  private final double[] inertia; // A, row by row
  private final int[] envelope; // first column of each row of the Hessian

  private final double[] hessian;
  private final double[] gradient;
  private final double[] step;
  private final double[] change; // v - u
  private final double[] pull; // A (v - u)
  private final double[] stepPull; // A times the step

  private final double[] twist = new double[TWIST];
  private final double[] wrench = new double[TWIST];
  private final double[] stiffness = new double[TWIST * TWIST];
  private final double[] curvature = new double[ROWS * ROWS];

  private double[] x = new double[0]; // deviations of the rows
  private double[] trial = new double[0]; // at a distance along the step
  private double[] slope = new double[0]; // of the deviations along the step
  private double cost;
  private boolean sameZones; // as at the last answer
  private boolean sliding; // somewhere
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
    stepPull = new double[size];
  }

  /**
   * Solves one step.
   *
   * @param unconstrained velocities u without constraints
   * @param v a guess; receives the solution. The rows' impulses receive theirs
   */
  void solve(ConstraintRows rows, double[] unconstrained, double[] v) {
    if (rows.count == 0) {
      System.arraycopy(unconstrained, 0, v, 0, size);
      return;
    }
    if (x.length < rows.count * ROWS) {
      x = new double[rows.rows.length * ROWS];
      trial = new double[x.length];
      slope = new double[x.length];
    }
    chooseStart(rows, unconstrained, v);
    for (int i = 0; i < MOST_STEPS; i++) {
      findGradient(rows);
      if (i > 0 && sameZones && findStep() < TOLERANCE) {
        return; // the cost bends as before, so the last factor says enough
      }
      findHessian(rows);
      factorise();
      double decrement = findStep();
      if (decrement < TOLERANCE || !descend(rows, v, decrement)) {
        return;
      }
    }
  }

  /**
   * Begins from the guess or from the unconstrained velocities, whichever costs less.
   *
   * @param v the guess; receives the choice
   */
  private void chooseStart(ConstraintRows rows, double[] unconstrained, double[] v) {
    findVelocities(rows, unconstrained, x);
    subtractTargets(rows);
    double free = answer(rows, x);
    evaluate(rows, unconstrained, v);
    if (free <= cost) {
      System.arraycopy(unconstrained, 0, v, 0, size);
      evaluate(rows, unconstrained, v);
    }
  }

  /** Finds deviations, impulses, A (v - u) and cost at some velocities. */
  private void evaluate(ConstraintRows rows, double[] unconstrained, double[] v) {
    findVelocities(rows, v, x);
    subtractTargets(rows);
    for (int i = 0; i < size; i++) {
      change[i] = v[i] - unconstrained[i];
    }
    multiplyInertia(change, pull);
    cost = answer(rows, x) + product(change, pull) / 2;
  }

  /**
   * Lets all constraints answer to deviations; returns their cost, and notes whether they are in
   * the same zones as before.
   */
  private double answer(ConstraintRows rows, double[] deviations) {
    double sum = 0;
    sameZones = true;
    sliding = false;
    for (int c = 0; c < rows.count; c++) {
      ConstraintRows.Zone before = rows.zone[c];
      sum += rows.answer(c, deviations);
      sameZones &= rows.zone[c] == before;
      sliding |= rows.zone[c] == ConstraintRows.Zone.SLIDING;
    }
    return sum;
  }

  /** Writes the velocities along all rows. */
  private void findVelocities(ConstraintRows rows, double[] v, double[] out) {
    for (int c = 0; c < rows.limits; c++) {
      out[c * ROWS] = rows.limitSign[c] * v[rows.limitDof[c]];
    }
    for (int i = 0; i < rows.couplingCount; i++) {
      Coupling coupling = rows.couplings[i];
      coupling.twist(v, twist);
      for (int c = coupling.first; c < coupling.first + coupling.count; c++) {
        rows.velocities(c, twist, out);
      }
    }
  }

  private void subtractTargets(ConstraintRows rows) {
    for (int c = 0; c < rows.count; c++) {
      for (int row = c * ROWS; row < c * ROWS + rows.rows[c]; row++) {
        x[row] -= rows.target[row];
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

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private void findGradient(ConstraintRows rows) {
    System.arraycopy(pull, 0, gradient, 0, size);
    for (int c = 0; c < rows.limits; c++) {
      gradient[rows.limitDof[c]] -= rows.limitSign[c] * rows.impulse[c * ROWS];
    }
    for (int i = 0; i < rows.couplingCount; i++) {
      Coupling coupling = rows.couplings[i];
      boolean acts = false;
      Arrays.fill(wrench, 0);
      for (int c = coupling.first; c < coupling.first + coupling.count; c++) {
        if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
          rows.addWrench(c, wrench);
          acts = true;
        }
      }
      if (acts) {
        coupling.subtractWrench(wrench, gradient);
      }
    }
  }

  private void findHessian(ConstraintRows rows) {
    findEnvelope(rows);
    for (int i = 0; i < size; i++) {
      int row = i * size;
      for (int j = envelope[i]; j <= i; j++) {
        hessian[row + j] = inertia[row + j];
      }
    }
    for (int c = 0; c < rows.limits; c++) {
      if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
        hessian[rows.limitDof[c] * (size + 1)] += rows.stiffness[c * ROWS];
      }
    }
    for (int i = 0; i < rows.couplingCount; i++) {
      if (acts(rows, rows.couplings[i])) {
        addStiffness(rows, rows.couplings[i]);
      }
    }
  }

  private static boolean acts(ConstraintRows rows, Coupling coupling) {
    for (int c = coupling.first; c < coupling.first + coupling.count; c++) {
      if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
        return true;
      }
    }
    return false;
  }

  private void findEnvelope(ConstraintRows rows) {
    System.arraycopy(blockStart, 0, envelope, 0, size);
    for (int i = 0; i < rows.couplingCount; i++) {
      Coupling coupling = rows.couplings[i];
      if (coupling.linksVelocities() && acts(rows, coupling)) {
        boolean ordered = coupling.sideA.dof < coupling.sideB.dof;
        CouplingSide early = ordered ? coupling.sideA : coupling.sideB;
        CouplingSide late = ordered ? coupling.sideB : coupling.sideA;
        for (int k = late.dof; k < late.dof + late.length; k++) {
          envelope[k] = Math.min(envelope[k], early.dof);
        }
      }
    }
  }

  private void addStiffness(ConstraintRows rows, Coupling coupling) {
    Arrays.fill(stiffness, 0);
    for (int c = coupling.first; c < coupling.first + coupling.count; c++) {
      rows.addStiffness(c, x, stiffness);
    }
    for (int i = 0; i < TWIST; i++) {
      for (int j = 0; j < i; j++) {
        stiffness[TWIST * j + i] = stiffness[TWIST * i + j];
      }
    }
    coupling.addStiffness(stiffness, hessian, size);
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
    return -product(gradient, step);
  }

  /**
   * Goes along the step: all the way, or less if that goes past the valley.
   *
   * @return whether there may be more to gain
   */
  private boolean descend(ConstraintRows rows, double[] v, double decrement) {
    findVelocities(rows, step, slope);
    multiplyInertia(step, stepPull);
    double linear = product(step, pull);
    double quadratic = product(step, stepPull);
    double inertial = product(change, pull) / 2;

    double distance = 1;
    double next = costAt(rows, 1, inertial, linear, quadratic);
    boolean enough = cost - next >= FULL_STEP_SHARE * decrement;
    boolean exact = enough && sameZones && !sliding;
    if (!enough) {
      distance = search(rows, decrement, linear, quadratic);
      next = costAt(rows, distance, inertial, linear, quadratic);
      sameZones = false;
    }
    for (int i = 0; i < size; i++) {
      v[i] += distance * step[i];
      change[i] += distance * step[i];
      pull[i] += distance * stepPull[i];
    }
    double[] left = x;
    x = trial;
    trial = left;
    cost = next;
    return !exact;
  }

  /** Lets the constraints answer at a distance along the step; returns the whole cost there. */
  private double costAt(
      ConstraintRows rows, double distance, double inertial, double linear, double quadratic) {
    for (int i = 0; i < rows.count * ROWS; i++) {
      trial[i] = x[i] + distance * slope[i];
    }
    return answer(rows, trial) + inertial + distance * (linear + distance * quadratic / 2);
  }

  /** Returns how far to go along the step to where the cost is least. */
  private double search(ConstraintRows rows, double decrement, double linear, double quadratic) {
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
      int base = c * ROWS;
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
            searchCurvature += slope[base + i] * curvature[i * ROWS + j] * slope[base + j];
          }
        }
      }
    }
  }
}
