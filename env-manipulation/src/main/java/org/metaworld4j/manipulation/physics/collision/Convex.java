package org.metaworld4j.manipulation.physics.collision;

/**
 * A convex body as the narrow phase sees it: a core, and all points no further from it than {@link
 * #swelling}.
 *
 * <p>A ball is a swollen point, a capsule a swollen segment; boxes, hulls and cylinders are not
 * swollen. Everything below speaks of the core and in the body's own frame; directions are unit
 * vectors. Immutable and free of scratch, so that bodies may be shared between threads.
 */
abstract class Convex {

  /** A body meets a plane in a line, not a point, if its line leans less than this against it. */
  static final double LEAN = 0.25; // sine

  /** Thickness of the layer around the core, metres. */
  final double swelling;

  Convex(double swelling) {
    this.swelling = swelling;
  }

  /**
   * Returns the body of a shape.
   *
   * @param closed bits of the faces, if it is a box, that are {@link #closed}
   */
  static Convex of(CollisionShape shape, int closed) {
    if (shape instanceof BoxShape box) {
      return new Cuboid(box, closed);
    }
    if (shape instanceof CylinderShape cylinder) {
      return new Cylinder(cylinder);
    }
    if (shape instanceof CapsuleShape capsule) {
      return new Spindle(capsule.radius(), capsule.halfLength());
    }
    if (shape instanceof SphereShape sphere) {
      return new Spindle(sphere.radius(), 0);
    }
    return HullCache.polytope((HullShape) shape);
  }

  /** Writes the point of the core that reaches furthest in a direction. */
  abstract void support(double x, double y, double z, double[] out);

  /**
   * Writes the line that reaches furthest in a direction, or the point if no line is nearly square
   * to it; returns the number of points, 1 or 2.
   */
  abstract int ridge(double x, double y, double z, double[] out);

  /**
   * Writes the polygon that faces a direction, or the line or point if the core is round there.
   *
   * @param along direction in which round faces start their polygon
   * @param out receives the points, counter-clockwise seen from outside
   * @return the number of points
   */
  abstract int facet(double x, double y, double z, double[] along, double[] out);

  /** Returns an upper bound of the number of points of {@link #facet} and {@link #outline}. */
  abstract int largestFacet();

  /** Returns the number of flat faces; their normals may separate. */
  int flatFaces() {
    return 0;
  }

  /** Returns whether a flat face is no way out for what overlaps. */
  boolean closed(int face) {
    return false;
  }

  /** Writes the outward normal of a flat face. */
  void normal(int face, double[] out) {
    throw new IndexOutOfBoundsException("no flat face " + face);
  }

  /** Returns the distance of a flat face's plane from the origin. */
  double offset(int face) {
    throw new IndexOutOfBoundsException("no flat face " + face);
  }

  /** Writes the polygon of a flat face; see {@link #facet}. */
  int outline(int face, double[] along, double[] out) {
    throw new IndexOutOfBoundsException("no flat face " + face);
  }

  /** Returns whether the core is round about its spine, a segment on its z axis. */
  boolean round() {
    return false;
  }

  /** Returns half the length of the spine. */
  double spine() {
    return 0;
  }

  /** Returns how strongly the body bends about the spine, 1/m; 0 if it has edges instead. */
  double curvature() {
    return 0;
  }

  /** Writes the point of a round core that is closest to a given point. */
  void closest(double[] point, double[] out) {
    throw new UnsupportedOperationException("a core with edges does not know its closest point");
  }

  /** Returns the ball radius about the origin that holds core and swelling. */
  abstract double boundingRadius();
}
