package org.metaworld4j.manipulation.physics.collision;

/** A box: the polytope whose furthest corner is known by signs. */
final class Cuboid extends Polytope {

  private static final int[][] FACES = {
    {1, 3, 7, 5}, {0, 4, 6, 2}, {2, 6, 7, 3}, {0, 1, 5, 4}, {4, 5, 7, 6}, {0, 2, 3, 1}
  };

  // Where in these loops the original looks first, and where from there it looks in turn.
  private static final int[] FIRST = {3, 0, 1, 0, 0, 3};
  private static final int[] ORDER = {0, 3, 1, 2};

  private final int closed;

  /**
   * Makes the box.
   *
   * @param closed bits of the closed faces, in the order of the faces: +x, -x, +y, -y, +z, -z
   */
  Cuboid(BoxShape box, int closed) {
    super(corners(box), FACES);
    this.closed = closed;
  }

  /** Bits 0, 1, 2 of a corner's number tell the sides on which it lies in x, y, z. */
  private static double[] corners(BoxShape box) {
    double[] corners = new double[24];
    for (int v = 0; v < 8; v++) {
      corners[3 * v] = (v & 1) != 0 ? box.halfX() : -box.halfX();
      corners[3 * v + 1] = (v & 2) != 0 ? box.halfY() : -box.halfY();
      corners[3 * v + 2] = (v & 4) != 0 ? box.halfZ() : -box.halfZ();
    }
    return corners;
  }

  @Override
  boolean closed(int face) {
    return (closed >> face & 1) != 0;
  }

  /** Returns the place in a face's outline of the corner that the original looks at k-th. */
  static int corner(int face, int k) {
    return (FIRST[face] + ORDER[k]) % ORDER.length;
  }

  @Override
  int supportVertex(double x, double y, double z) {
    return (x < 0 ? 0 : 1) | (y < 0 ? 0 : 2) | (z < 0 ? 0 : 4);
  }
}
