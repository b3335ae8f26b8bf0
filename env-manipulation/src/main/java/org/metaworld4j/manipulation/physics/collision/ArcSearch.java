package org.metaworld4j.manipulation.physics.collision;

/**
 * Finds the direction in which an edge of P keeps furthest from Q.
 *
 * <p>Directions n that an edge through point E can have as support lie on the arc between the
 * normals of its two faces. There Q is distant by f(n) = n . (s(n) - E), s(n) being the point of Q
 * nearest along n, and f changes with the turn about the edge e at the rate (e x n) . (s(n) - E).
 * If that is positive where the arc begins and negative where it ends, the greatest f lies between;
 * it is closed in on by the normal of the chord s1 s2, exact where Q is a polytope, in turn with a
 * secant step, quick where Q is round.
 */
final class ArcSearch {

  private static final int LIMIT = 24; // steps
  private static final double WIDE = 0.6; // cosine of the arcs above which halves are tried
  private static final double CLOSE = 1e-11; // m

  private final Polytope p;
  private final Neighbour q;

  private final double[] begin = new double[3]; // n1
  private final double[] end = new double[3]; // n2
  private final double[] beginNear = new double[3]; // s1
  private final double[] endNear = new double[3]; // s2
  private final double[] trial = new double[3];
  private final double[] trialNear = new double[3];
  private double beginRate;
  private double endRate;
  private double ex;
  private double ey;
  private double ez;
  private int tail;

  /** Direction found, in P's frame. */
  double x;

  /** Direction found, in P's frame. */
  double y;

  /** Direction found, in P's frame. */
  double z;

  ArcSearch(Polytope p, Neighbour q) {
    this.p = p;
    this.q = q;
  }

  /**
   * Begins with the arc of an edge.
   *
   * @param nearest for each face of P, the point of Q nearest along its normal
   * @return an upper bound of the distance anywhere on the arc
   */
  double begin(int edge, double[] nearest) {
    int firstFace = 3 * p.edgeFirstFaces[edge];
    int secondFace = 3 * p.edgeSecondFaces[edge];
    tail = 3 * p.edgeTails[edge];
    ex = p.edgeDirections[3 * edge];
    ey = p.edgeDirections[3 * edge + 1];
    ez = p.edgeDirections[3 * edge + 2];
    System.arraycopy(p.normals, firstFace, begin, 0, 3);
    System.arraycopy(p.normals, secondFace, end, 0, 3);
    System.arraycopy(nearest, firstFace, beginNear, 0, 3);
    System.arraycopy(nearest, secondFace, endNear, 0, 3);
    return bound();
  }

  /** Searches the arc; returns whether the greatest distance lies inside it. */
  boolean solve() {
    beginRate = rate(begin, beginNear);
    endRate = rate(end, endNear);
    if (beginRate <= 0 && endRate >= 0) {
      return false;
    }
    if ((beginRate <= 0 || endRate >= 0) && !halve()) {
      return false;
    }
    closeIn();
    return true;
  }

  /**
   * Returns an upper bound of the distance along the arc.
   *
   * <p>On the chord n1 + t (n2 - n1) the distance times the length of n is concave, so it stays
   * below its tangents at both ends; that length is between c, at the middle, and 1.
   */
  private double bound() {
    double cos = 0;
    double f1 = 0;
    double f2 = 0;
    double g1 = 0; // n2 . (s1 - E)
    double g2 = 0; // n1 . (s2 - E)
    for (int i = 0; i < 3; i++) {
      double w1 = beginNear[i] - p.vertices[tail + i];
      double w2 = endNear[i] - p.vertices[tail + i];
      cos += begin[i] * end[i];
      f1 += begin[i] * w1;
      f2 += end[i] * w2;
      g1 += end[i] * w1;
      g2 += begin[i] * w2;
    }
    double spread = g1 - f2 + g2 - f1;
    double meeting = spread > 0 ? f1 + (g1 - f1) * (g2 - f1) / spread : f1;
    double top = Math.max(meeting, Math.max(f1, f2));
    return top > 0 ? top / Math.sqrt(0.5 * (1 + cos)) : top;
  }

  /** Looks for the greatest distance in one half of a wide arc. */
  private boolean halve() {
    double cos = begin[0] * end[0] + begin[1] * end[1] + begin[2] * end[2];
    if (cos > WIDE || !propose(begin[0] + end[0], begin[1] + end[1], begin[2] + end[2])) {
      return false;
    }
    q.nearest(trial[0], trial[1], trial[2], trialNear);
    double rate = rate(trial, trialNear);
    if (beginRate > 0 ? rate >= 0 : rate <= 0) {
      return false;
    }
    narrow(rate);
    return true;
  }

  private void closeIn() {
    for (int step = 0; step < LIMIT; step++) {
      boolean chord = (step & 1) == 0 && chord();
      if (!chord) {
        secant();
      }
      q.nearest(trial[0], trial[1], trial[2], trialNear);
      double rate = rate(trial, trialNear);
      if (Math.abs(rate) < CLOSE || (chord && gain() < CLOSE)) {
        break;
      }
      narrow(rate);
    }
    x = trial[0];
    y = trial[1];
    z = trial[2];
  }

  private double rate(double[] n, double[] s) {
    double wx = s[0] - p.vertices[tail];
    double wy = s[1] - p.vertices[tail + 1];
    double wz = s[2] - p.vertices[tail + 2];
    return (ey * n[2] - ez * n[1]) * wx
        + (ez * n[0] - ex * n[2]) * wy
        + (ex * n[1] - ey * n[0]) * wz;
  }

  /** Tries the direction square to the edge and to the chord; false if there is no chord. */
  private boolean chord() {
    double cx = endNear[0] - beginNear[0];
    double cy = endNear[1] - beginNear[1];
    double cz = endNear[2] - beginNear[2];
    double tx = cy * ez - cz * ey;
    double ty = cz * ex - cx * ez;
    double tz = cx * ey - cy * ex;
    if (tx * tx + ty * ty + tz * tz < 1e-16) {
      tx = beginNear[0] - p.vertices[tail];
      ty = beginNear[1] - p.vertices[tail + 1];
      tz = beginNear[2] - p.vertices[tail + 2];
      double along = tx * ex + ty * ey + tz * ez;
      tx -= along * ex;
      ty -= along * ey;
      tz -= along * ez;
    }
    return propose(tx, ty, tz);
  }

  private void secant() {
    double a = -endRate;
    double b = beginRate;
    propose(a * begin[0] + b * end[0], a * begin[1] + b * end[1], a * begin[2] + b * end[2]);
  }

  /** Takes a direction into trial, pointing into the arc; false if it is outside or too short. */
  private boolean propose(double tx, double ty, double tz) {
    double length = Math.sqrt(tx * tx + ty * ty + tz * tz);
    double side = tx * (begin[0] + end[0]) + ty * (begin[1] + end[1]) + tz * (begin[2] + end[2]);
    if (length < 1e-12 || side == 0) {
      return false;
    }
    double scale = (side < 0 ? -1 : 1) / length;
    trial[0] = scale * tx;
    trial[1] = scale * ty;
    trial[2] = scale * tz;
    return true;
  }

  /** Returns how much nearer along the trial direction its own point is than the chord's. */
  private double gain() {
    return trial[0] * (beginNear[0] - trialNear[0])
        + trial[1] * (beginNear[1] - trialNear[1])
        + trial[2] * (beginNear[2] - trialNear[2]);
  }

  private void narrow(double rate) {
    double[] bound = rate > 0 ? begin : end;
    double[] near = rate > 0 ? beginNear : endNear;
    System.arraycopy(trial, 0, bound, 0, 3);
    System.arraycopy(trialNear, 0, near, 0, 3);
    if (rate > 0) {
      beginRate = rate;
    } else {
      endRate = rate;
    }
  }
}
