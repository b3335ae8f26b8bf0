package org.metaworld4j.manipulation.reward;

/** Geometry of points (x, y, z). */
public final class Points {

  private Points() {}

  /** Returns the distance between two points. */
  public static double distance(double[] a, double[] b) {
    return norm(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  }

  /** Returns the distance between two points after each axis is stretched by its weight. */
  public static double distance(double[] a, double[] b, double[] weights) {
    return norm(weights[0] * (a[0] - b[0]), weights[1] * (a[1] - b[1]), weights[2] * (a[2] - b[2]));
  }

  /** Returns the distance between two points seen from above. */
  public static double distanceXy(double[] a, double[] b) {
    return norm(a[0] - b[0], a[1] - b[1], 0);
  }

  /** Returns the distance between two points seen along y, the direction in which fingers close. */
  public static double distanceXz(double[] a, double[] b) {
    return norm(a[0] - b[0], 0, a[2] - b[2]);
  }

  /** Writes a + b. */
  public static void add(double[] a, double[] b, double[] out) {
    out[0] = a[0] + b[0];
    out[1] = a[1] + b[1];
    out[2] = a[2] + b[2];
  }

  /** Returns the length of the vector (x, y, z). */
  public static double norm(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }
}
