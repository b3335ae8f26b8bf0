package org.metaworld4j.manipulation.physics.collision;

/** The polytope of a hull: it has many corners, and a table tells which may be the furthest. */
final class Hull extends Polytope {

  private final SupportTable supports;

  /** Takes corners and the faces' loops; see {@link Polytope}. */
  Hull(double[] vertices, int[][] faces) {
    super(vertices, faces);
    supports = new SupportTable(vertices);
  }

  @Override
  int supportVertex(double x, double y, double z) {
    return supports.furthest(x, y, z);
  }
}
