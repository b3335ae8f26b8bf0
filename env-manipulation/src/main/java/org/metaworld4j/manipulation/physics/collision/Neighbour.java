package org.metaworld4j.manipulation.physics.collision;

/** Body Q as seen from P: its core in P's frame. */
final class Neighbour {

  final Convex body;
  final RelativePose pose = new RelativePose();

  private final double[] direction = new double[3];
  private final double[] start = new double[3];

  Neighbour(Convex body) {
    this.body = body;
  }

  /** Writes the point nearest along n: the one with the least dot product. */
  void nearest(double nx, double ny, double nz, double[] out) {
    pose.directionToQ(-nx, -ny, -nz, direction);
    body.support(direction[0], direction[1], direction[2], out);
    pose.pointsToP(out, 1);
  }

  /** Writes the line or point that faces against n; see {@link Convex#ridge}. */
  int ridge(double nx, double ny, double nz, double[] out) {
    pose.directionToQ(-nx, -ny, -nz, direction);
    int count = body.ridge(direction[0], direction[1], direction[2], out);
    pose.pointsToP(out, count);
    return count;
  }

  /** Writes the polygon, line or point that faces against n; see {@link Convex#facet}. */
  int facet(double nx, double ny, double nz, double[] along, double[] out) {
    pose.directionToQ(along[0], along[1], along[2], start);
    pose.directionToQ(-nx, -ny, -nz, direction);
    int count = body.facet(direction[0], direction[1], direction[2], start, out);
    pose.pointsToP(out, count);
    return count;
  }

  /** Writes the polygon of a flat face. */
  int outline(int face, double[] along, double[] out) {
    pose.directionToQ(along[0], along[1], along[2], direction);
    int count = body.outline(face, direction, out);
    pose.pointsToP(out, count);
    return count;
  }
}
