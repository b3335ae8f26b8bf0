package org.metaworld4j.core.scene;

/**
 * How the poses of a frame lie in a flat array, and how to write them.
 *
 * <p>Node {@code i} of the scene owns the seven numbers from {@code offset + 7 i} on: its origin x,
 * y, z in the world (m), then its orientation as a unit quaternion w, x, y, z that turns the node's
 * axes into the world's. Writing creates nothing.
 */
public final class Poses {

  /** Numbers a node. */
  public static final int SIZE = 7;

  /** Index of the quaternion's w among a node's numbers. */
  public static final int QUATERNION = 3;

  private Poses() {}

  /** Writes the pose of a node that is not turned. */
  public static void place(double[] out, int offset, int node, double x, double y, double z) {
    set(out, offset, node, x, y, z, 1, 0, 0, 0);
  }

  /**
   * Writes the pose of a node that is turned about an axis, by the right-hand rule.
   *
   * @param out receives the numbers
   * @param offset index of the frame in {@code out}
   * @param node index of the node in the scene
   * @param x position, m
   * @param y position, m
   * @param z position, m
   * @param axisX x of the axis, a unit vector
   * @param axisY y of the axis
   * @param axisZ z of the axis
   * @param angle radians
   */
  public static void turn(
      double[] out,
      int offset,
      int node,
      double x,
      double y,
      double z,
      double axisX,
      double axisY,
      double axisZ,
      double angle) {
    double sin = StrictMath.sin(angle / 2);
    double cos = StrictMath.cos(angle / 2);
    set(out, offset, node, x, y, z, cos, sin * axisX, sin * axisY, sin * axisZ);
  }

  /** Writes the pose of a node: position x, y, z and quaternion qw, qx, qy, qz. */
  public static void set(
      double[] out,
      int offset,
      int node,
      double x,
      double y,
      double z,
      double qw,
      double qx,
      double qy,
      double qz) {
    int at = offset + node * SIZE;
    out[at] = x;
    out[at + 1] = y;
    out[at + 2] = z;
    out[at + 3] = qw;
    out[at + 4] = qx;
    out[at + 5] = qy;
    out[at + 6] = qz;
  }

  /**
   * Turns a vector by a unit quaternion.
   *
   * @param poses holds the quaternion
   * @param offset index of its w
   * @param v the vector
   */
  public static Vec3 rotate(double[] poses, int offset, Vec3 v) {
    Vec3 axis = new Vec3(poses[offset + 1], poses[offset + 2], poses[offset + 3]);
    Vec3 once = axis.cross(v);
    Vec3 twice = axis.cross(once);
    double w = poses[offset];
    return new Vec3(
        v.x() + 2 * (w * once.x() + twice.x()),
        v.y() + 2 * (w * once.y() + twice.y()),
        v.z() + 2 * (w * once.z() + twice.z()));
  }
}
