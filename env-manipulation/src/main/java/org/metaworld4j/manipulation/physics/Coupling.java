package org.metaworld4j.manipulation.physics;

import java.util.Arrays;

/**
 * Two bodies in contact, as the solver sees them.
 *
 * <p>Whatever the number of contacts, they act on the twist of body B relative to body A: six
 * numbers, which the world's velocities make. So each contact works on six numbers, and only their
 * sum is carried over to the velocities, of which an arm and an object have fourteen.
 */
final class Coupling {

  /** First of its constraints. */
  int first;

  /** How many constraints it has. */
  int count;

  final CouplingSide sideA = new CouplingSide();
  final CouplingSide sideB = new CouplingSide();

  /** Point that twists and wrenches refer to, world frame, metres. */
  final double[] center = new double[3];

  /** Opens the coupling for constraints from an index on. */
  void open(WorldBody bodyA, WorldBody bodyB, int firstConstraint) {
    bodyB.massCenter(center);
    sideA.face(bodyA, center, false);
    sideB.face(bodyB, center, true);
    first = firstConstraint;
    count = 0;
  }

  /** Returns whether both bodies move. */
  boolean linksVelocities() {
    return sideA.length > 0 && sideB.length > 0;
  }

  /** Writes the twist of B relative to A. */
  void twist(double[] velocities, double[] out) {
    Arrays.fill(out, 0);
    sideA.addTwist(velocities, -1, out);
    sideB.addTwist(velocities, 1, out);
  }

  /** Subtracts what a wrench on B, and its reaction on A, does to the velocities' momenta. */
  void subtractWrench(double[] wrench, double[] out) {
    sideA.addWrench(wrench, 1, out);
    sideB.addWrench(wrench, -1, out);
  }

  /**
   * Adds a stiffness to the lower triangle of the Hessian.
   *
   * @param stiffness how the wrench grows with the twist, six by six, symmetric
   */
  void addStiffness(double[] stiffness, EnvelopeMatrix hessian) {
    if (sideB.length > 0) {
      sideB.addStiffness(stiffness, hessian);
    }
    if (sideA.length > 0) {
      sideA.addStiffness(stiffness, hessian);
      if (sideB.length > 0) {
        sideA.subtractCross(sideB, hessian);
      }
    }
  }
}
