package org.metaworld4j.manipulation.physics.collision;

/**
 * The closest points of two segments (Ericson, Real-Time Collision Detection, 2005, section 5.1.9).
 */
final class SegmentPair {

  /** Place of the closest point on the first segment, 0 at its start, 1 at its end. */
  double first;

  /** Place of the closest point on the second segment, 0 at its start, 1 at its end. */
  double second;

  /** Squared sine of the angle between the segments; 0 if one is a point. */
  double squaredSine;

  /**
   * Finds the closest points.
   *
   * @param a start and end of the first segment
   * @param b start and end of the second segment
   */
  void solve(double[] a, double[] b) {
    double ax = a[3] - a[0];
    double ay = a[4] - a[1];
    double az = a[5] - a[2];
    double bx = b[3] - b[0];
    double by = b[4] - b[1];
    double bz = b[5] - b[2];
    double rx = a[0] - b[0];
    double ry = a[1] - b[1];
    double rz = a[2] - b[2];
    double aa = ax * ax + ay * ay + az * az;
    double bb = bx * bx + by * by + bz * bz;
    double ab = ax * bx + ay * by + az * bz;
    double ar = ax * rx + ay * ry + az * rz;
    double br = bx * rx + by * ry + bz * rz;
    double det = aa * bb - ab * ab;
    boolean crossing = det > 1e-9 * aa * bb;
    squaredSine = crossing ? det / (aa * bb) : 0;
    first = crossing ? clamp((ab * br - ar * bb) / det) : 0.5;
    second = bb > 0 ? clamp((ab * first + br) / bb) : 0;
    first = aa > 0 ? clamp((ab * second - ar) / aa) : 0;
  }

  private static double clamp(double value) {
    return value < 0 ? 0 : value > 1 ? 1 : value;
  }
}
