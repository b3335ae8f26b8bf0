package org.metaworld4j.manipulation.look;

/** Arithmetic on points and directions x, y, z; each result is a new array. */
final class Vectors {

  private Vectors() {}

  /** Returns {@code a + factor b}. */
  static double[] plus(double[] a, double[] b, double factor) {
    return new double[] {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
  }

  static double[] times(double[] a, double factor) {
    return new double[] {factor * a[0], factor * a[1], factor * a[2]};
  }

  static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  static double length(double[] a) {
    return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
  }

  static double[] unit(double[] a) {
    return times(a, 1 / length(a));
  }

  /** Returns some direction that stands across a direction of length 1. */
  static double[] across(double[] ahead) {
    double[] other = Math.abs(ahead[2]) < 0.9 ? new double[] {0, 0, 1} : new double[] {1, 0, 0};
    return unit(cross(other, ahead));
  }
}
