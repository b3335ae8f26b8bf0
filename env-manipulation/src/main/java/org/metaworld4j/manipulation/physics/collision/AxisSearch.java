package org.metaworld4j.manipulation.physics.collision;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.metaworld4j.manipulation.physics.collision.Axis.Kind;

/**
 * Finds the axis that separates two convex bodies P and Q best, or that takes the least push to
 * part them (separating axis theorem).
 *
 * <p>Candidates are the normals of flat faces, the best direction of every edge of P ({@link
 * ArcSearch}) and, if Q is round, the shortest ways from P to its spine ({@link Spines}); between
 * two cylinders also what {@link RimAscent} climbs to. Whatever direction is tried, its separation
 * is true: the gap between the two bodies' supporting planes. So a candidate missed costs depth,
 * never a contact.
 *
 * <p>Closed faces and their edges may part the cores, but no overlap is undone through them. A part
 * that is closed all over has no axis at all.
 *
 * <p>An axis is remembered by what it belongs to, not by its numbers, and so follows the bodies
 * exactly. Of two equal ones the one in use stays, and a face goes before an edge, so that rounding
 * decides nothing.
 *
 * <p>Features that {@link Ceilings} tell to be worse than the best so far are passed over.
 */
final class AxisSearch {

  /** By how much an axis must be better than the one found before it, or than the one in use. */
  private static final double BETTER = 1e-6; // m

  /** Cosine above which a direction goes the way of a face's normal. */
  private static final double ALIKE = 0.9;

  private static final double[] AXIS_OF_P = {0, 0, 1};

  private final Convex p;
  private final Polytope polytope; // P if it is one, else null
  private final Neighbour q;
  private final double swelling;
  private final boolean closed; // some face of P or Q
  private final ArcSearch arcs;
  private final RimAscent rims;
  private final double[] nearest; // of Q along each normal of P's polytope
  private final boolean[] nearestKnown; // of each face of P, in this pose
  private final Ceilings ceilings; // faces of P, faces of Q, edges of P

  private final double[] n = new double[3];
  private final double[] near = new double[3];
  private final double[] far = new double[3];
  private final double[] back = new double[3]; // from Q to P in Q's frame
  private final double[] start = new double[3];
  private final double[] axisOfQ = new double[3];
  private final Spines spines;

  /** The best axis found. */
  final Axis best = new Axis();

  private final Axis held = new Axis();

  AxisSearch(Convex p, Neighbour q) {
    spines = new Spines(p, q);
    this.p = p;
    this.q = q;
    swelling = p.swelling + q.body.swelling;
    closed = anyClosed(p) || anyClosed(q.body);
    polytope = p instanceof Polytope withEdges ? withEdges : null;
    arcs = polytope == null ? null : new ArcSearch(polytope, q);
    rims = p instanceof Cylinder && q.body instanceof Cylinder ? new RimAscent(p, q) : null;
    nearest = new double[3 * p.flatFaces()];
    nearestKnown = new boolean[p.flatFaces()];
    int edges = polytope == null ? 0 : polytope.edgeTails.length;
    ceilings =
        new Ceilings(
            p.flatFaces() + q.body.flatFaces() + edges,
            p.boundingRadius(),
            q.body.boundingRadius());
  }

  private static boolean anyClosed(Convex body) {
    return IntStream.range(0, body.flatFaces()).anyMatch(body::closed);
  }

  /** Tries a mere direction, in P's frame, for the gap that it leaves between the bodies. */
  double gapAlong(double[] direction) {
    q.nearest(direction[0], direction[1], direction[2], near);
    p.support(direction[0], direction[1], direction[2], far);
    return dot(direction, near) - dot(direction, far) - swelling;
  }

  /** Takes in a new pose, before anything but a mere direction is tried. */
  void moveTo(RelativePose pose) {
    ceilings.moveTo(pose);
    Arrays.fill(nearestKnown, false);
  }

  /** Computes an axis of an earlier pose anew; false if its feature gives none now. */
  boolean follow(Axis earlier) {
    best.clear();
    switch (earlier.kind) {
      case FACE_OF_P -> faceOfP(earlier.index);
      case FACE_OF_Q -> faceOfQ(earlier.index);
      case EDGE -> edge(earlier.index);
      case CORNER -> nearestCorner();
      case SPINES -> spines();
      case RIM -> rim(earlier.n);
      case NONE -> {}
    }
    return best.kind != Kind.NONE;
  }

  /**
   * Searches all candidates.
   *
   * @param enough separation at which the search may end early
   */
  void search(double enough) {
    best.clear();
    tryAll(enough);
  }

  /** Tries all candidates that may beat the best so far. */
  private void tryAll(double enough) {
    int firstOfQ = p.flatFaces();
    for (int f = 0; f < firstOfQ; f++) {
      if (promising(f)) {
        faceOfP(f);
      }
    }
    for (int f = 0; f < q.body.flatFaces() && best.separation <= enough; f++) {
      if (promising(firstOfQ + f)) {
        faceOfQ(f);
      }
    }
    if (q.body.round() && best.separation <= enough) {
      round();
    }
    if (arcs != null && best.separation <= enough) {
      edges();
    }
  }

  /**
   * Returns whether a feature may be better than the best so far. Half the lead that it would need
   * is left for rounding.
   */
  private boolean promising(int feature) {
    return ceilings.exceeds(feature, best.separation + 0.5 * BETTER);
  }

  /**
   * Searches all candidates, but leaves the axis in hand only for one that is better.
   *
   * <p>Mostly nothing is, which takes few looks to tell from the axis in hand. If something is, the
   * search begins anew, so that the order of candidates decides between those nearly alike.
   */
  void searchBeyond(double enough) {
    held.set(best);
    if (swelling > 0 ? isShortestWay() : arcs != null && !anyBetter(enough)) {
      return;
    }
    search(enough);
    if (best.separation <= held.separation + BETTER) {
      best.set(held);
    }
  }

  /**
   * Returns whether the axis in hand is that of a way between the cores which is as short as they
   * are apart, so that no axis is better.
   */
  private boolean isShortestWay() {
    boolean way = held.kind == Kind.EDGE || held.kind == Kind.SPINES;
    double length = Math.sqrt(dot(spines.way, spines.way));
    return way && length <= held.separation + swelling + 0.5 * BETTER;
  }

  /** Returns whether any candidate between cores with edges is better than the axis in hand. */
  private boolean anyBetter(double enough) {
    tryAll(enough);
    return best.separation > held.separation;
  }

  /** Returns whether a separation leaves the cores apart. */
  private boolean parts(double gap) {
    return gap + swelling > 0;
  }

  /** Returns whether a separation leaves the cores apart, so that it is the true distance. */
  private boolean exact(double gap) {
    return swelling > 0 && parts(gap);
  }

  private void faceOfP(int face) {
    findNearest(face);
    p.normal(face, n);
    int i = 3 * face;
    double along = n[0] * nearest[i] + n[1] * nearest[i + 1] + n[2] * nearest[i + 2];
    double gap = along - p.offset(face) - swelling;
    ceilings.set(face, gap);
    offer(Kind.FACE_OF_P, face, gap);
  }

  private void faceOfQ(int face) {
    q.body.normal(face, far);
    q.pose.directionToP(-far[0], -far[1], -far[2], n);
    p.support(n[0], n[1], n[2], far);
    double origin = n[0] * q.pose.x + n[1] * q.pose.y + n[2] * q.pose.z;
    double gap = origin - q.body.offset(face) - dot(n, far) - swelling;
    ceilings.set(p.flatFaces() + face, gap);
    offer(Kind.FACE_OF_Q, face, gap);
  }

  private void round() {
    if (polytope != null && swelling == 0) {
      nearestCorner();
    }
    if (p.round()) {
      spines();
    }
    if (rims != null) {
      rims();
    }
  }

  /** Tries the direction from the corner of P nearest to Q's spine. */
  private void nearestCorner() {
    double[] corners = polytope.vertices;
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
      offer(Kind.CORNER, 0);
    }
  }

  /** Writes the vector from a point of P to Q's axis, in Q's frame; returns its square. */
  private double towardsSpine(double[] points, int i) {
    q.pose.pointToQ(points[i], points[i + 1], points[i + 2], far);
    far[0] = -far[0];
    far[1] = -far[1];
    far[2] = 0;
    return dot(far, far);
  }

  /** Tries the shortest way between the spines; from a cylinder's surface to one outside of it. */
  private void spines() {
    boolean toSwollenSpine = p.swelling == 0 && swelling > 0;
    if (!toSwollenSpine || !spines.solveFromCore()) {
      spines.solve();
    }
    if (!takeWay()) {
      n[0] = 1; // the spines cross, where any direction will do
      n[1] = 0;
      n[2] = 0;
    }
    offer(Kind.SPINES, 0);
  }

  /** Makes the direction of the way found by spines the one to try; false if it has no length. */
  private boolean takeWay() {
    double length = Math.sqrt(dot(spines.way, spines.way));
    for (int i = 0; i < 3; i++) {
      n[i] = spines.way[i] / length;
    }
    return length > 1e-9;
  }

  /** Tries what the best direction so far leads to, and those between the spines' way and caps. */
  private void rims() {
    double length = Math.sqrt(dot(spines.way, spines.way));
    rim(best.n);
    q.pose.directionToP(0, 0, 1, axisOfQ);
    rimBetween(AXIS_OF_P, length);
    rimBetween(axisOfQ, length);
  }

  private void rimBetween(double[] axis, double length) {
    double side = dot(axis, spines.way) < 0 ? -length : length;
    double square = 0;
    for (int i = 0; i < 3; i++) {
      start[i] = spines.way[i] + side * axis[i];
      square += start[i] * start[i];
    }
    if (square > 0) {
      for (int i = 0; i < 3; i++) {
        start[i] /= Math.sqrt(square);
      }
      rim(start);
    }
  }

  /** Tries the best direction near a given one. */
  private void rim(double[] start) {
    System.arraycopy(start, 0, n, 0, 3);
    rims.climb(n);
    offer(Kind.RIM, 0);
  }

  private void edges() {
    if (swelling > 0) {
      wayFromEdge(spines.nearestEdge(polytope));
    }
    if (exact(best.separation)) {
      return;
    }
    int first = p.flatFaces() + q.body.flatFaces();
    for (int e = 0; e < polytope.edgeTails.length; e++) {
      boolean inHand = best.kind == Kind.EDGE && best.index == e;
      if (!inHand && promising(first + e)) {
        double ceiling = beginArc(e) - swelling;
        ceilings.set(first + e, ceiling);
        if (ceiling > best.separation && arcs.solve()) {
          offerArc(e);
        }
      }
    }
  }

  /** Begins with the arc of an edge; returns an upper bound of the distance anywhere on it. */
  private double beginArc(int edge) {
    findNearest(polytope.edgeFirstFaces[edge]);
    findNearest(polytope.edgeSecondFaces[edge]);
    return arcs.begin(edge, nearest);
  }

  private void edge(int edge) {
    if (swelling > 0) {
      wayFromEdge(edge);
    }
    if (exact(best.separation)) {
      return;
    }
    beginArc(edge);
    if (arcs.solve()) {
      offerArc(edge);
    }
  }

  /** Tries the shortest way from an edge of P to the spine of Q, if that is outside of P. */
  private void wayFromEdge(int edge) {
    spines.solveFromEdge(polytope, edge);
    if (takeWay()) {
      double gap = gapAlong(n);
      if (exact(gap)) {
        offer(Kind.EDGE, edge, gap);
      }
    }
  }

  /** Finds the point of Q nearest along the normal of a face of P, once in each pose. */
  private void findNearest(int face) {
    if (!nearestKnown[face]) {
      p.normal(face, n);
      q.nearest(n[0], n[1], n[2], near);
      System.arraycopy(near, 0, nearest, 3 * face, 3);
      nearestKnown[face] = true;
    }
  }

  private void offerArc(int edge) {
    n[0] = arcs.x;
    n[1] = arcs.y;
    n[2] = arcs.z;
    double gap = gapAlong(n);
    boolean beside =
        p.closed(polytope.edgeFirstFaces[edge]) || p.closed(polytope.edgeSecondFaces[edge]);
    if (parts(gap) || !beside) {
      offer(Kind.EDGE, edge, gap);
    }
  }

  /** Takes direction n with its true separation if that beats the best so far. */
  private void offer(Kind kind, int index) {
    offer(kind, index, gapAlong(n));
  }

  private void offer(Kind kind, int index, double gap) {
    if (gap > best.separation + BETTER && (parts(gap) || !leadsInside())) {
      best.set(kind, index, n, gap);
    }
  }

  /** Returns whether n leaves P, or its opposite Q, much as the normal of a closed face does. */
  private boolean leadsInside() {
    if (!closed) {
      return false;
    }
    q.pose.directionToQ(-n[0], -n[1], -n[2], back);
    return leadsThroughClosed(p, n) || leadsThroughClosed(q.body, back);
  }

  private boolean leadsThroughClosed(Convex body, double[] direction) {
    for (int f = 0; f < body.flatFaces(); f++) {
      if (body.closed(f)) {
        body.normal(f, far);
        if (dot(direction, far) > ALIKE) {
          return true;
        }
      }
    }
    return false;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
