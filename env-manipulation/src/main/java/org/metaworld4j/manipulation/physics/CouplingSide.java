package org.metaworld4j.manipulation.physics;

/**
 * One body of a {@link Coupling}: which velocities of the world move it, and how.
 *
 * <p>A twist is six numbers, the velocity of the point at the coupling's centre and the angular
 * velocity; a wrench is a force and its moment about that centre.
 */
final class CouplingSide {

  /** Numbers in a twist or a wrench. */
  static final int TWIST = 6;

  /** First of the velocities that move the body. */
  int dof;

  /** How many they are; 0 if the body is fixed. */
  int length;

  /** Whether the velocities are the body's twist themselves. */
  boolean direct;

  /** Twist of the body for each of the velocities. */
  final double[] twists = new double[TWIST * Mechanism.MAX_BLOCK];

  private final double[] pressed = new double[TWIST * Mechanism.MAX_BLOCK];

  /**
   * Looks at a body from a centre.
   *
   * @param itsOwn whether the centre is the body's own centre of mass
   */
  void face(WorldBody body, double[] center, boolean itsOwn) {
    dof = body.firstVelocity();
    length = body.velocityCount();
    direct = itsOwn && body.free();
    if (!direct) {
      body.twists(center[0], center[1], center[2], twists);
    }
  }

  /** Adds the body's twist, times a sign. */
  void addTwist(double[] velocities, double sign, double[] out) {
    if (direct) {
      for (int i = 0; i < TWIST; i++) {
        out[i] += sign * velocities[dof + i];
      }
      return;
    }
    for (int k = 0; k < length; k++) {
      double v = sign * velocities[dof + k];
      int at = TWIST * k;
      out[0] += twists[at] * v;
      out[1] += twists[at + 1] * v;
      out[2] += twists[at + 2] * v;
      out[3] += twists[at + 3] * v;
      out[4] += twists[at + 4] * v;
      out[5] += twists[at + 5] * v;
    }
  }

  /** Adds what a wrench on the body does to the velocities' momenta, times a sign. */
  void addWrench(double[] wrench, double sign, double[] out) {
    if (direct) {
      for (int i = 0; i < TWIST; i++) {
        out[dof + i] += sign * wrench[i];
      }
      return;
    }
    for (int k = 0; k < length; k++) {
      out[dof + k] += sign * product(twists, TWIST * k, wrench, 0);
    }
  }

  /** Adds X^T S X to the lower triangle of the Hessian: X the twists, S a stiffness. */
  void addStiffness(double[] stiffness, EnvelopeMatrix hessian) {
    if (direct) {
      for (int i = 0; i < TWIST; i++) {
        int to = (dof + i) * hessian.size + dof;
        for (int j = 0; j <= i; j++) {
          hessian.values[to + j] += stiffness[TWIST * i + j];
        }
      }
      return;
    }
    press(stiffness);
    for (int i = 0; i < length; i++) {
      int to = (dof + i) * hessian.size + dof;
      for (int j = 0; j <= i; j++) {
        hessian.values[to + j] += product(twists, TWIST * i, pressed, TWIST * j);
      }
    }
  }

  /** Writes S times each twist. */
  private void press(double[] stiffness) {
    for (int k = 0; k < length; k++) {
      for (int row = 0; row < TWIST; row++) {
        pressed[TWIST * k + row] = product(stiffness, TWIST * row, twists, TWIST * k);
      }
    }
  }

  /**
   * Subtracts the block between this side, whose stiffness was added just before, and another one.
   */
  void subtractCross(CouplingSide other, EnvelopeMatrix hessian) {
    for (int i = 0; i < length; i++) {
      for (int j = 0; j < other.length; j++) {
        double value =
            other.direct
                ? pressed[TWIST * i + j]
                : product(pressed, TWIST * i, other.twists, TWIST * j);
        int mine = dof + i;
        int theirs = other.dof + j;
        int at = mine > theirs ? mine * hessian.size + theirs : theirs * hessian.size + mine;
        hessian.values[at] -= value;
      }
    }
  }

  private static double product(double[] a, int i, double[] b, int j) {
    return a[i] * b[j]
        + a[i + 1] * b[j + 1]
        + a[i + 2] * b[j + 2]
        + a[i + 3] * b[j + 3]
        + a[i + 4] * b[j + 4]
        + a[i + 5] * b[j + 5];
  }
}
