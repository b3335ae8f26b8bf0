package org.metaworld4j.core.scene;

/**
 * A point or a direction.
 *
 * @param x forward or to the right, by the scene's habit
 * @param y completes the right-handed frame
 * @param z up
 */
public record Vec3(double x, double y, double z) {

  /** The origin. */
  public static final Vec3 ZERO = new Vec3(0, 0, 0);

  /** The direction up. */
  public static final Vec3 UP = new Vec3(0, 0, 1);

  /** Refuses numbers that are not finite. */
  public Vec3 {
    Check.finite("x", x);
    Check.finite("y", y);
    Check.finite("z", z);
  }

  /** Returns the sum. */
  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  /** Returns the difference. */
  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  /** Returns the cross product. */
  public Vec3 cross(Vec3 other) {
    return new Vec3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  /** Returns the Euclidean length. */
  public double length() {
    return Math.sqrt(x * x + y * y + z * z);
  }
}
