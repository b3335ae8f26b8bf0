package org.metaworld4j.manipulation.physics.collision;

/**
 * Contacts of two lines, edges or generators: two where they run side by side, one where they
 * cross.
 */
final class RidgeContact {

  private static final double PARALLEL = 0.1 * 0.1; // squared sine
  private static final double BENT = 1e-4; // m
  private static final double LEVEL = 2e-5; // m, difference below which both ends are level

  private final Convex p;
  private final Neighbour q;
  private final double bend; // 1/m, by which round bodies turn away sideways

  private final double[] a = new double[6];
  private final double[] b = new double[6];
  private final double[] point = new double[3];
  private double[] n; // from P to Q
  private final SegmentPair pair = new SegmentPair();

  RidgeContact(Convex p, Neighbour q) {
    this.p = p;
    this.q = q;
    bend = p.curvature() + q.body.curvature();
  }

  /** Adds the contacts along an axis. */
  void add(Axis axis, ContactWriter out) {
    n = axis.n;
    int countP = p.ridge(n[0], n[1], n[2], a);
    int countQ = q.ridge(n[0], n[1], n[2], b);
    closeUp(a, countP);
    closeUp(b, countQ);
    pair.solve(a, b);
    boolean parallel = countP == 2 && countQ == 2 && pair.squaredSine < PARALLEL;
    if (!parallel || !addStretch(axis.separation, out)) {
      keepEndIfLeaning(a, 1);
      keepEndIfLeaning(b, -1);
      pair.solve(a, b);
      write(pair.second, axis.separation, out);
    }
  }

  /** Leaves of a line that is not level the end that reaches further along the normal. */
  private void keepEndIfLeaning(double[] segment, double side) {
    double rise = 0;
    for (int i = 0; i < 3; i++) {
      rise += side * n[i] * (segment[3 + i] - segment[i]);
    }
    if (rise > LEVEL) {
      System.arraycopy(segment, 3, segment, 0, 3);
    } else if (rise < -LEVEL) {
      System.arraycopy(segment, 0, segment, 3, 3);
    }
  }

  private static void closeUp(double[] segment, int count) {
    if (count == 1) {
      System.arraycopy(segment, 0, segment, 3, 3);
    }
  }

  /**
   * Adds a contact at both ends of the stretch that the lines share; false if there is none or the
   * bodies bend away from each other before its ends.
   */
  private boolean addStretch(double separation, ContactWriter out) {
    double start = place(b, a, 0);
    double end = place(b, a, 3);
    double low = Math.max(0, Math.min(start, end));
    double high = Math.min(1, Math.max(start, end));
    if (low >= high) {
      return false;
    }
    double atLow = distance(low);
    double atHigh = distance(high);
    if (Math.min(atLow, atHigh) > separation + BENT) {
      return false;
    }
    write(low, atLow, out);
    write(high, atHigh, out);
    return true;
  }

  /** Returns where on the segment's line a point's foot lies, 0 at the start, 1 at the end. */
  private static double place(double[] segment, double[] points, int i) {
    double dx = segment[3] - segment[0];
    double dy = segment[4] - segment[1];
    double dz = segment[5] - segment[2];
    double x = points[i] - segment[0];
    double y = points[i + 1] - segment[1];
    double z = points[i + 2] - segment[2];
    return (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz);
  }

  /** Returns the distance of the bodies at a place on Q's line. */
  private double distance(double second) {
    for (int i = 0; i < 3; i++) {
      point[i] = at(b, i, second);
    }
    double first = Math.max(0, Math.min(1, place(a, point, 0)));
    double gap = 0;
    double square = 0;
    for (int i = 0; i < 3; i++) {
      double way = point[i] - at(a, i, first);
      gap += way * n[i];
      square += way * way;
    }
    double sideways = Math.max(0, square - gap * gap);
    return gap - p.swelling - q.body.swelling + 0.5 * sideways * bend;
  }

  /** Writes the contact at a place on Q's line. */
  private void write(double second, double distance, ContactWriter out) {
    double back = q.body.swelling + 0.5 * distance;
    out.add(
        at(b, 0, second) - back * n[0],
        at(b, 1, second) - back * n[1],
        at(b, 2, second) - back * n[2],
        distance);
  }

  private static double at(double[] segment, int i, double share) {
    return segment[i] + share * (segment[i + 3] - segment[i]);
  }
}
