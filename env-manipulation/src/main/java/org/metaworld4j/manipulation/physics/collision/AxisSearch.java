package org.metaworld4j.manipulation.physics.collision;

/**
 * Finds the axis that separates two convex bodies P and Q best, or that takes the least push to
 * part them (separating axis theorem).
 *
 * <p>Candidates are the normals of flat faces, the best direction of every edge of P ({@link
 * ArcSearch}), and, if Q is round, the directions from its spine to the nearest corner of P and to
 * the spine of P. Whatever direction is tried, its separation is true: the gap between the two
 * bodies' supporting planes. So a candidate missed costs depth, never a contact.
 *
 * <p>An axis is remembered by what it belongs to (kind and index), not by its numbers, and follows
 * the bodies exactly.
 */
final class AxisSearch {

  /** No axis. */
  static final int NONE = 0;

  /** Normal of a flat face of P. */
  static final int FACE_OF_P = 1;

  /** Normal of a flat face of Q. */
  static final int FACE_OF_Q = 2;

  /** Direction on the arc of an edge of P. */
  static final int EDGE = 3;

  /** Direction between a corner of P and the spine of Q. */
  static final int CORNER = 4;

  /** Direction between the spines of P and Q. */
  static final int SPINES = 5;

  /** An edge must win against a face by this share of the depth, and by {@link #SLACK}. */
  private static final double EDGE_SHARE = 0.95;

  /** A new axis must win against the one in use by this share of the depth, and by the slack. */
  private static final double NEW_SHARE = 0.7;

  private static final double SLACK = 1e-4; // m

  private final Convex p;
  private final Neighbour q;
  private final double swelling;
  private final ArcSearch arcs;
  private final double[] nearest; // of Q along each normal of P's skeleton

  private final double[] n = new double[3];
  private final double[] near = new double[3];
  private final double[] far = new double[3];
  private final double[] spineP = new double[6];
  private final double[] spineQ = new double[6];
  private final SegmentPair spines = new SegmentPair();

  /** What the axis belongs to. */
  int kind;

  /** Which face, edge or corner. */
  int index;

  /** Unit axis from P to Q in P's frame. */
  final double[] axis = new double[3];

  /** Gap between the bodies along the axis, metres; negative if they overlap. */
  double separation;

  AxisSearch(Convex p, Neighbour q) {
    this.p = p;
    this.q = q;
    swelling = p.swelling + q.body.swelling;
    Polytope skeleton = p.skeleton();
    arcs = skeleton == null ? null : new ArcSearch(skeleton, q);
    nearest = new double[skeleton == null ? 0 : skeleton.normals.length];
  }

  /** Computes axis and separation of a candidate anew; false if it is none in this pose. */
  boolean follow(int kind, int index) {
    clear();
    switch (kind) {
      case FACE_OF_P -> faceOfP(index);
      case FACE_OF_Q -> faceOfQ(index);
      case EDGE -> edge(index);
      case CORNER -> nearestCorner();
      case SPINES -> spines();
      default -> {}
    }
    return this.kind != NONE;
  }

  /**
   * Searches all candidates.
   *
   * @param enough separation at which the search may end early
   */
  void search(double enough) {
    clear();
    for (int f = 0; f < p.flatFaces(); f++) {
      faceOfP(f);
    }
    for (int f = 0; f < q.body.flatFaces() && separation <= enough; f++) {
      faceOfQ(f);
    }
    if (q.body.round() && separation <= enough) {
      round();
    }
    if (arcs != null && separation <= enough) {
      edges();
    }
  }

  /** Searches all candidates, but leaves the axis in use only for one that is clearly better. */
  void searchFrom(int kind, int index, double enough) {
    search(enough);
    int bestKind = this.kind;
    int bestIndex = this.index;
    double best = separation;
    if ((kind == bestKind && index == bestIndex) || exact(best)) {
      return;
    }
    if (!follow(kind, index) || beats(best, separation, NEW_SHARE, SLACK)) {
      follow(bestKind, bestIndex);
    }
  }

  private void clear() {
    kind = NONE;
    separation = Double.NEGATIVE_INFINITY;
  }

  /** Returns whether a separation leaves the cores apart, so that it is the true distance. */
  private boolean exact(double gap) {
    return swelling > 0 && gap + swelling > 0;
  }

  private static boolean beats(double challenger, double holder, double share, double slack) {
    return challenger > (holder < 0 ? share * holder : holder) + slack;
  }

  private void faceOfP(int face) {
    p.normal(face, n);
    q.nearest(n[0], n[1], n[2], near);
    offer(FACE_OF_P, face, dot(n, near) - p.offset(face) - swelling, 0);
  }

  private void faceOfQ(int face) {
    q.body.normal(face, far);
    q.pose.directionToP(-far[0], -far[1], -far[2], n);
    p.support(n[0], n[1], n[2], far);
    double origin = n[0] * q.pose.x + n[1] * q.pose.y + n[2] * q.pose.z;
    offer(FACE_OF_Q, face, origin - q.body.offset(face) - dot(n, far) - swelling, SLACK);
  }

  private void round() {
    if (p.skeleton() != null) {
      nearestCorner();
    }
    if (p.round()) {
      spines();
    }
  }

  /** Tries the direction from the corner of P nearest to Q's spine. */
  private void nearestCorner() {
    double[] corners = p.skeleton().vertices;
    double least = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int i = 0; i < corners.length; i += 3) {
      double distance = towardsSpine(corners, i);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    double length = Math.sqrt(towardsSpine(corners, best));
    if (length > 1e-9) {
      q.pose.directionToP(far[0] / length, far[1] / length, far[2] / length, n);
      offer(CORNER, 0, 0);
    }
  }

  /** Writes the vector from a point of P to Q's spine, in Q's frame; returns its square. */
  private double towardsSpine(double[] points, int i) {
    q.pose.pointToQ(points[i], points[i + 1], points[i + 2], far);
    double end = q.body.swelling > 0 ? q.body.spine() : Double.POSITIVE_INFINITY;
    far[0] = -far[0];
    far[1] = -far[1];
    far[2] = Math.max(-end, Math.min(end, far[2])) - far[2];
    return dot(far, far);
  }

  /** Tries the direction between the closest points of both spines. */
  private void spines() {
    spine(p, spineP);
    spine(q.body, spineQ);
    q.pose.pointsToP(spineQ, 2);
    spines.solve(spineP, spineQ);
    for (int i = 0; i < 3; i++) {
      double onP = spineP[i] + spines.first * (spineP[i + 3] - spineP[i]);
      double onQ = spineQ[i] + spines.second * (spineQ[i + 3] - spineQ[i]);
      n[i] = onQ - onP;
    }
    double length = Math.sqrt(dot(n, n));
    boolean crossing = length < 1e-9; // any direction will do
    for (int i = 0; i < 3; i++) {
      n[i] = crossing ? (i == 0 ? 1 : 0) : n[i] / length;
    }
    offer(SPINES, 0, 0);
  }

  private static void spine(Convex body, double[] out) {
    out[2] = -body.spine();
    out[5] = body.spine();
    out[0] = 0;
    out[1] = 0;
    out[3] = 0;
    out[4] = 0;
  }

  private void edges() {
    Polytope skeleton = p.skeleton();
    for (int i = 0; i < nearest.length; i += 3) {
      nearestAlongNormal(skeleton, i);
    }
    for (int e = 0; e < skeleton.edgeTails.length; e++) {
      if (arcs.solve(e, nearest)) {
        offerArc(e);
      }
    }
  }

  private void edge(int edge) {
    Polytope skeleton = p.skeleton();
    nearestAlongNormal(skeleton, 3 * skeleton.edgeFirstFaces[edge]);
    nearestAlongNormal(skeleton, 3 * skeleton.edgeSecondFaces[edge]);
    if (arcs.solve(edge, nearest)) {
      offerArc(edge);
    }
  }

  private void nearestAlongNormal(Polytope skeleton, int i) {
    double[] normals = skeleton.normals;
    q.nearest(normals[i], normals[i + 1], normals[i + 2], near);
    nearest[i] = near[0];
    nearest[i + 1] = near[1];
    nearest[i + 2] = near[2];
  }

  private void offerArc(int edge) {
    n[0] = arcs.x;
    n[1] = arcs.y;
    n[2] = arcs.z;
    offer(EDGE, edge, SLACK);
  }

  /** Takes direction n with its true separation if that beats the best so far. */
  private void offer(int kind, int index, double slack) {
    q.nearest(n[0], n[1], n[2], near);
    p.support(n[0], n[1], n[2], far);
    offer(kind, index, dot(n, near) - dot(n, far) - swelling, slack);
  }

  private void offer(int kind, int index, double gap, double slack) {
    boolean even = slack == 0 || kind == this.kind || exact(gap);
    double share = kind == EDGE ? EDGE_SHARE : 1;
    if (even ? gap > separation : beats(gap, separation, share, slack)) {
      this.kind = kind;
      this.index = index;
      separation = gap;
      axis[0] = n[0];
      axis[1] = n[1];
      axis[2] = n[2];
    }
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
