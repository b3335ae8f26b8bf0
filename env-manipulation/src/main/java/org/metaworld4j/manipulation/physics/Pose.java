package org.metaworld4j.manipulation.physics;

/**
 * Position and orientation of a frame in another one.
 *
 * @param x position, metres
 * @param y position, metres
 * @param z position, metres
 * @param qw scalar part of the unit quaternion
 * @param qx vector part
 * @param qy vector part
 * @param qz vector part
 */
public record Pose(double x, double y, double z, double qw, double qx, double qy, double qz) {

  /** Normalises the quaternion; refuses one of length zero. */
  public Pose {
    double norm = Math.sqrt(qw * qw + qx * qx + qy * qy + qz * qz);
    if (!(norm > 0)) {
      throw new IllegalArgumentException("quaternion: expected a length above 0, got " + norm);
    }
    qw /= norm;
    qx /= norm;
    qy /= norm;
    qz /= norm;
  }

  /** Returns the frame moved by (x, y, z) and not turned. */
  public static Pose at(double x, double y, double z) {
    return new Pose(x, y, z, 1, 0, 0, 0);
  }

  /** Returns the same position with the orientation (w, x, y, z). */
  public Pose turned(double w, double i, double j, double k) {
    return new Pose(x, y, z, w, i, j, k);
  }

  /** Returns the same position, turned about x by an angle in radians. */
  public Pose turnedAboutX(double angle) {
    return turned(StrictMath.cos(angle / 2), StrictMath.sin(angle / 2), 0, 0);
  }

  /** Returns the same position, turned about y by an angle in radians. */
  public Pose turnedAboutY(double angle) {
    return turned(StrictMath.cos(angle / 2), 0, StrictMath.sin(angle / 2), 0);
  }

  /** Returns the same position, turned about z by an angle in radians. */
  public Pose turnedAboutZ(double angle) {
    return turned(StrictMath.cos(angle / 2), 0, 0, StrictMath.sin(angle / 2));
  }
}
