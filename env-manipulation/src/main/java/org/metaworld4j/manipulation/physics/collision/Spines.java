package org.metaworld4j.manipulation.physics.collision;

/** Shortest ways from the spine, the core or an edge of P to the spine of Q. */
final class Spines {

  private static final int HALVINGS = 40;
  private static final double MEETING = 1e-9; // m

  private final Convex p;
  private final Neighbour q;
  private final double[] spineP;
  private final double[] edgeOfP = new double[6];
  private final double[] spineQ = new double[6];
  private final double[] point = new double[3];
  private final double[] foot = new double[3];
  private final SegmentPair pair = new SegmentPair();

  /** The way from P to Q, in P's frame, metres. */
  final double[] way = new double[3];

  Spines(Convex p, Neighbour q) {
    this.p = p;
    this.q = q;
    spineP = new double[] {0, 0, -p.spine(), 0, 0, p.spine()};
  }

  /** Finds the way between both spines. */
  void solve() {
    placeSpineOfQ();
    solveFrom(spineP);
  }

  /** Finds the way from an edge of a polytope P to Q's spine. */
  void solveFromEdge(Polytope polytope, int edge) {
    placeSpineOfQ();
    polytope.edge(edge, edgeOfP);
    solveFrom(edgeOfP);
  }

  /** Returns the edge of a polytope P from which the way to Q's spine is shortest. */
  int nearestEdge(Polytope polytope) {
    placeSpineOfQ();
    double least = Double.POSITIVE_INFINITY;
    double reach = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int e = 0; e < polytope.edgeTails.length; e++) {
      polytope.edge(e, edgeOfP);
      double between = reach + 0.5 * polytope.edgeLengths[e];
      if (squareBetweenMiddles() < between * between) {
        double square = solveFrom(edgeOfP);
        if (square < least) {
          least = square;
          reach = Math.sqrt(least) + q.body.spine();
          best = e;
        }
      }
    }
    return best;
  }

  /** Returns the squared distance of the edge's middle from the spine's. */
  private double squareBetweenMiddles() {
    double x = 0.5 * (edgeOfP[0] + edgeOfP[3]) - q.pose.x;
    double y = 0.5 * (edgeOfP[1] + edgeOfP[4]) - q.pose.y;
    double z = 0.5 * (edgeOfP[2] + edgeOfP[5]) - q.pose.z;
    return x * x + y * y + z * z;
  }

  /** Finds the way from a segment; returns the square of its length. */
  private double solveFrom(double[] segment) {
    pair.solve(segment, spineQ);
    double square = 0;
    for (int i = 0; i < 3; i++) {
      double onP = segment[i] + pair.first * (segment[i + 3] - segment[i]);
      double onQ = spineQ[i] + pair.second * (spineQ[i + 3] - spineQ[i]);
      way[i] = onQ - onP;
      square += way[i] * way[i];
    }
    return square;
  }

  /**
   * Finds the way from P's core to Q's spine by halving the spine towards its closest point.
   *
   * @return false if the spine meets the core
   */
  boolean solveFromCore() {
    placeSpineOfQ();
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS && q.body.spine() > 0; i++) {
      double middle = 0.5 * (low + high);
      if (slope(middle) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    slope(0.5 * (low + high));
    return way[0] * way[0] + way[1] * way[1] + way[2] * way[2] > MEETING * MEETING;
  }

  private void placeSpineOfQ() {
    spineQ[0] = 0;
    spineQ[1] = 0;
    spineQ[2] = -q.body.spine();
    spineQ[3] = 0;
    spineQ[4] = 0;
    spineQ[5] = q.body.spine();
    q.pose.pointsToP(spineQ, 2);
  }

  /** Finds the way to a place on Q's spine; returns the sign at which it grows along the spine. */
  private double slope(double share) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      point[i] = spineQ[i] + share * (spineQ[i + 3] - spineQ[i]);
    }
    p.closest(point, foot);
    for (int i = 0; i < 3; i++) {
      way[i] = point[i] - foot[i];
      sum += way[i] * (spineQ[i + 3] - spineQ[i]);
    }
    return sum;
  }
}
