package org.metaworld4j.manipulation.physics;

/**
 * One degree of freedom of a body relative to its parent.
 *
 * <p>Limits are soft, with solref (0.02, 1) and solimp (0.9, 0.95, 0.001). Position 0 is the pose
 * that the body was added with.
 *
 * @param type hinge (radians, newton metres) or slide (metres, newtons)
 * @param axisX axis through the body's origin, in the body's frame, unit length
 * @param axisY see {@code axisX}
 * @param axisZ see {@code axisX}
 * @param low lower limit of the position
 * @param high upper limit of the position
 * @param damping force per velocity, at least 0
 * @param armature inertia added to the joint, at least 0
 * @param stiffness spring force per deviation from {@code rest}, at least 0
 * @param rest position at which the spring is slack
 */
public record Joint(
    Type type,
    double axisX,
    double axisY,
    double axisZ,
    double low,
    double high,
    double damping,
    double armature,
    double stiffness,
    double rest) {

  /** What kind of motion a joint allows. */
  public enum Type {
    /** Turning about the axis. */
    HINGE,
    /** Moving along the axis. */
    SLIDE
  }

  /** Returns a joint without spring that turns about an axis. */
  public static Joint hinge(
      double x, double y, double z, double low, double high, double damping, double armature) {
    return new Joint(Type.HINGE, x, y, z, low, high, damping, armature, 0, 0);
  }

  /** Returns a joint without spring that slides along an axis. */
  public static Joint slide(
      double x, double y, double z, double low, double high, double damping, double armature) {
    return new Joint(Type.SLIDE, x, y, z, low, high, damping, armature, 0, 0);
  }

  /** Returns this joint with a spring. */
  public Joint withSpring(double newStiffness, double newRest) {
    return new Joint(
        type, axisX, axisY, axisZ, low, high, damping, armature, newStiffness, newRest);
  }

  /** Returns the dot product of two joints' axes. */
  double dot(Joint other) {
    return axisX * other.axisX + axisY * other.axisY + axisZ * other.axisZ;
  }
}
