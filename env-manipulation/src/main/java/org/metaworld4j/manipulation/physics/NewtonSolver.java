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
 * J^T W J is small: 9 velocities of the arm, 6 of each free body, 1 of each joint; those of bodies
 * without constraints are left out.
 */
final class NewtonSolver {

  private static final int MOST_STEPS = 30;
  private static final double TOLERANCE = 1e-13; // J, of the cost
  private static final double FULL_STEP_SHARE = 0.25; // of the promised decrease, of ideally 0.5
  private static final int ROWS = ConstraintRows.ROWS;
  private static final int TWIST = CouplingSide.TWIST;

  private final int size;
  private final int[] blockStart; // of each velocity: first one of its mechanism or body
  private final int[] blockEnd; // of each velocity: first one beyond its mechanism or body
  private final double[] inertia; // A, row by row
  private final boolean[] bound; // whether a velocity's mechanism or body has any constraint
  private final int[] active; // the bound velocities in ascending order
  private int activeCount;

  private final EnvelopeMatrix hessian;
  private final LineSearch search = new LineSearch();
  private final double[] gradient;
  private final double[] step;
  private final double[] change; // v - u
  private final double[] pull; // A (v - u)
  private final double[] stepPull; // A times the step

  private final double[] twist = new double[TWIST];
  private final double[] wrench = new double[TWIST];
  private final double[] stiffness = new double[TWIST * TWIST];

  private double[] x = new double[0]; // deviations of the rows
  private double[] trial = new double[0]; // at a distance along the step
  private double[] slope = new double[0]; // of the deviations along the step
  private double cost;
  private boolean sameZones; // as at the last answer
  private boolean sliding; // somewhere

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
    blockEnd = blockEnds(blockStart);
    bound = new boolean[size];
    active = new int[size];
    hessian = new EnvelopeMatrix(size);
    gradient = new double[size];
    step = new double[size];
    change = new double[size];
    pull = new double[size];
    stepPull = new double[size];
  }

  private static int[] blockEnds(int[] starts) {
    int[] ends = new int[starts.length];
    int end = starts.length;
    for (int i = starts.length - 1; i >= 0; i--) {
      ends[i] = end;
      if (starts[i] == i) {
        end = i;
      }
    }
    return ends;
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
    findActive(rows);
    chooseStart(rows, unconstrained, v);
    for (int i = 0; i < MOST_STEPS; i++) {
      findGradient(rows);
      if (i > 0 && sameZones && findStep() < TOLERANCE) {
        return; // the cost bends as before, so the last factor says enough
      }
      findHessian(rows);
      hessian.factorise();
      double decrement = findStep();
      if (decrement < TOLERANCE || !descend(rows, v, decrement)) {
        return;
      }
    }
  }

  /** Finds the mechanisms and bodies that have constraints; the others are left out. */
  private void findActive(ConstraintRows rows) {
    Arrays.fill(bound, false);
    for (int c = 0; c < rows.limits; c++) {
      bind(rows.limitDof[c]);
    }
    for (int i = 0; i < rows.couplingCount; i++) {
      bind(rows.couplings[i].sideA);
      bind(rows.couplings[i].sideB);
    }
    activeCount = 0;
    hessian.clear();
    for (int i = 0; i < size; i++) {
      if (bound[i]) {
        active[activeCount++] = i;
        hessian.use(i);
      } else {
        leaveOut(i);
      }
    }
  }

  /** Makes a velocity add nothing where the envelope of later ones reaches over it. */
  private void leaveOut(int dof) {
    hessian.leaveOut(dof);
    step[dof] = 0;
    pull[dof] = 0;
  }

  private void bind(CouplingSide side) {
    if (side.length > 0) {
      bind(side.dof);
    }
  }

  private void bind(int dof) {
    Arrays.fill(bound, blockStart[dof], blockEnd[dof], true);
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
    for (int i = 0; i < size; i++) {
      if (!bound[i]) {
        v[i] = unconstrained[i];
      }
      change[i] = v[i] - unconstrained[i];
    }
    findVelocities(rows, v, x);
    subtractTargets(rows);
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
    for (int k = 0; k < activeCount; k++) {
      int i = active[k];
      int row = i * size;
      double sum = 0;
      for (int j = blockStart[i]; j < blockEnd[i]; j++) {
        sum += inertia[row + j] * vector[j];
      }
      out[i] = sum;
    }
  }

  private double product(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < activeCount; k++) {
      sum += a[active[k]] * b[active[k]];
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
    hessian.set(inertia);
    for (int c = 0; c < rows.limits; c++) {
      if (rows.zone[c] != ConstraintRows.Zone.PARTED) {
        hessian.values[rows.limitDof[c] * (size + 1)] += rows.stiffness[c * ROWS];
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
    for (int k = 0; k < activeCount; k++) {
      hessian.begin(active[k], blockStart[active[k]]);
    }
    for (int i = 0; i < rows.couplingCount; i++) {
      Coupling coupling = rows.couplings[i];
      if (coupling.linksVelocities() && acts(rows, coupling)) {
        boolean ordered = coupling.sideA.dof < coupling.sideB.dof;
        CouplingSide early = ordered ? coupling.sideA : coupling.sideB;
        CouplingSide late = ordered ? coupling.sideB : coupling.sideA;
        hessian.reach(late.dof, late.length, early.dof);
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
    coupling.addStiffness(stiffness, hessian);
  }

  /** Writes the Newton step and returns how much of the cost it promises to take away, twice. */
  private double findStep() {
    hessian.solveNegative(gradient, step);
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
      distance = search.search(rows, x, slope, decrement, linear, quadratic);
      next = costAt(rows, distance, inertial, linear, quadratic);
      sameZones = false;
    }
    for (int k = 0; k < activeCount; k++) {
      int i = active[k];
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
}
