package org.metaworld4j.manipulation.physics;

/** Opens the velocities of free bodies to tests of other packages. */
public final class Motion {

  private Motion() {}

  /**
   * Gives a free body new velocities.
   *
   * @param velocities linear (m/s), then angular (rad/s), world frame
   */
  public static void set(Body body, double... velocities) {
    ((FreeBody) body).setVelocities(velocities, 0);
  }

  /** Returns the velocities of a free body: linear (m/s), then angular (rad/s), world frame. */
  public static double[] of(Body body) {
    double[] velocities = new double[FreeBody.DOFS];
    ((FreeBody) body).velocities(velocities, 0);
    return velocities;
  }
}
