package org.metaworld4j.manipulation.look;

/** Makes lines of points for a {@link Tube}. */
final class Curve {

  private Curve() {}

  /** Returns a circle in the plane of x and y, without its first point at the end. */
  static double[][] circle(double radius, double x, double y, double z, int points) {
    double[][] line = new double[points][];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      line[i] =
          new double[] {x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle), z};
    }
    return line;
  }

  /** Returns a smooth line through points, with {@code steps} points for each way between two. */
  static double[][] through(int steps, double[]... points) {
    int ways = points.length - 1;
    double[][] line = new double[ways * steps + 1][];
    for (int i = 0; i < ways; i++) {
      for (int k = 0; k < steps; k++) {
        line[i * steps + k] = between(points, i, k / (double) steps);
      }
    }
    line[ways * steps] = points[ways].clone();
    return line;
  }

  /** Returns a smooth line through points and back to the first, which is not repeated. */
  static double[][] closed(int steps, double[]... points) {
    int n = points.length;
    double[][] line = new double[n * steps][];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < steps; k++) {
        double t = k / (double) steps;
        line[i * steps + k] =
            spline(points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n], t);
      }
    }
    return line;
  }

  private static double[] between(double[][] points, int i, double t) {
    int last = points.length - 1;
    return spline(
        points[Math.max(i - 1, 0)], points[i], points[i + 1], points[Math.min(i + 2, last)], t);
  }

  /** Catmull and Rom's spline: the tangent at a point is along the way between its neighbours. */
  private static double[] spline(double[] p0, double[] p1, double[] p2, double[] p3, double t) {
    double[] at = new double[3];
    for (int k = 0; k < 3; k++) {
      double tangent1 = (p2[k] - p0[k]) / 2;
      double tangent2 = (p3[k] - p1[k]) / 2;
      double change = p2[k] - p1[k];
      double cubic = tangent1 + tangent2 - 2 * change;
      double quadratic = 3 * change - 2 * tangent1 - tangent2;
      at[k] = p1[k] + t * (tangent1 + t * (quadratic + t * cubic));
    }
    return at;
  }
}
