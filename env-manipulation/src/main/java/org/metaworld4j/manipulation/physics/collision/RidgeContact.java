package org.metaworld4j.manipulation.physics.collision;

/**
 * Contacts of two lines, edges or generators: two where they run side by side, one where they
 * cross.
 */
final class RidgeContact {

  private static final double PARALLEL = 0.1 * 0.1; // squared sine

  private final Convex p;
  private final Neighbour q;
  private final double bend; // 1/m, by which round bodies turn away sideways

  private final double[] a = new double[6];
  private final double[] b = new double[6];
  private final SegmentPair pair = new SegmentPair();

  RidgeContact(Convex p, Neighbour q) {
    this.p = p;
    this.q = q;
    bend = bend(p) + bend(q.body);
  }

  private static double bend(Convex body) {
    return body.curvature() > 0 ? 1 / body.curvature() : 0;
  }

  /** Adds the contacts along an axis. */
  void add(Axis along, ContactWriter out) {
    double[] axis = along.n;
    double separation = along.separation;
    int countP = p.ridge(axis[0], axis[1], axis[2], a);
    int countQ = q.ridge(axis[0], axis[1], axis[2], b);
    closeUp(a, countP);
    closeUp(b, countQ);
    pair.solve(a, b);
    if (countP == 2 && countQ == 2 && pair.squaredSine < PARALLEL && sideBySide(axis, out)) {
      return;
    }
    double back = q.body.swelling + 0.5 * separation;
    out.add(
        at(b, 0, pair.second) - back * axis[0],
        at(b, 1, pair.second) - back * axis[1],
        at(b, 2, pair.second) - back * axis[2],
        separation);
  }

  private static void closeUp(double[] segment, int count) {
    if (count == 1) {
      System.arraycopy(segment, 0, segment, 3, 3);
    }
  }

  /** Adds a contact at both ends of the stretch that the lines share; false if they share none. */
  private boolean sideBySide(double[] axis, ContactWriter out) {
    double start = place(b, a, 0);
    double end = place(b, a, 3);
    double low = Math.max(0, Math.min(start, end));
    double high = Math.min(1, Math.max(start, end));
    if (low >= high) {
      return false;
    }
    addAt(low, axis, out);
    addAt(high, axis, out);
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

  private void addAt(double second, double[] axis, ContactWriter out) {
    double x = at(b, 0, second);
    double y = at(b, 1, second);
    double z = at(b, 2, second);
    double first = place(x, y, z);
    double gx = x - at(a, 0, first);
    double gy = y - at(a, 1, first);
    double gz = z - at(a, 2, first);
    double gap = gx * axis[0] + gy * axis[1] + gz * axis[2];
    double sideways = Math.max(0, gx * gx + gy * gy + gz * gz - gap * gap);
    double distance = gap - p.swelling - q.body.swelling + 0.5 * sideways * bend;
    double back = q.body.swelling + 0.5 * distance;
    out.add(x - back * axis[0], y - back * axis[1], z - back * axis[2], distance);
  }

  private double place(double x, double y, double z) {
    double dx = a[3] - a[0];
    double dy = a[4] - a[1];
    double dz = a[5] - a[2];
    double along = (x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz;
    return Math.max(0, Math.min(1, along / (dx * dx + dy * dy + dz * dz)));
  }

  private static double at(double[] segment, int i, double share) {
    return segment[i] + share * (segment[i + 3] - segment[i]);
  }
}
