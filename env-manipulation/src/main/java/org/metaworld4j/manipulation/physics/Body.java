package org.metaworld4j.manipulation.physics;

/**
 * A rigid body of a {@link World}. Positions are in metres in the world frame, z up; arrays given
 * to it receive the answer.
 */
public interface Body extends Placed {

  /** Returns the name that the body was added with. */
  String name();

  /** Writes the position of the body's origin. */
  void position(double[] out, int offset);

  /** Writes the world position of a point given in the body's frame. */
  void pointToWorld(double x, double y, double z, double[] out, int offset);

  /** Writes the rotation matrix of the body's frame, row by row (9 numbers). */
  void rotation(double[] out, int offset);

  @Override
  default void frame(double[] out) {
    rotation(out, 0);
    position(out, 9);
  }

  /**
   * Returns how fast the body moves, m/s: the centre of mass of a free body, the middle of the
   * first geom of a jointed one; 0 for a fixed body.
   */
  double speed();

  /**
   * Writes how the body moves: velocity of its origin, m/s, then angular velocity, rad/s (6
   * numbers, world frame).
   */
  void velocity(double[] out, int offset);

  /** Returns the position of the only joint (radians or metres); 0 for a body without joint. */
  default double jointPosition() {
    return jointPosition(0);
  }

  /** Returns the velocity of the only joint (radians or metres a second). */
  default double jointVelocity() {
    return jointVelocity(0);
  }

  /** Returns the position of a joint, in the order they were given; 0 for a body without joint. */
  double jointPosition(int joint);

  /** Returns the velocity of a joint, in the order they were given; 0 for a body without joint. */
  double jointVelocity(int joint);

  /**
   * Sets position and velocity of the only joint.
   *
   * @throws IllegalStateException if the body has no joint
   */
  default void setJoint(double position, double velocity) {
    setJoint(0, position, velocity);
  }

  /**
   * Sets position and velocity of a joint.
   *
   * @throws IllegalStateException if the body has no joint
   */
  void setJoint(int joint, double position, double velocity);

  /**
   * Moves the body's origin, keeping its orientation. A free body comes to rest; what is jointed to
   * a fixed body moves along with it.
   *
   * @throws IllegalStateException if the body is jointed
   */
  void moveTo(double x, double y, double z);

  /**
   * Puts the body's frame at a pose. A free body comes to rest; what is jointed to a fixed body
   * moves along with it.
   *
   * @throws IllegalStateException if the body is jointed
   */
  void place(Pose pose);

  /**
   * Puts the body's frame at a pose as {@link #place} does, but a free body goes on turning as fast
   * as before about the same axes of its own; the origin of its frame is at rest.
   *
   * @throws IllegalStateException if the body is jointed
   */
  default void placeTurning(Pose pose) {
    place(pose);
  }
}
