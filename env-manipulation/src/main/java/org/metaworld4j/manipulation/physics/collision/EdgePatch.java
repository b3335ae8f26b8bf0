package org.metaworld4j.manipulation.physics.collision;

/**
 * Contacts of two boxes that an axis between two of their edges parts: the corners of where the
 * faces beside the edges, seen along the axis, lie over each other.
 *
 * <p>Edges that cross at a slant leave only their crossing within reach; faces that nearly lie on
 * each other touch wherever they are near.
 *
 * <p>Of P's own corners only one bears, as in the original: there the determinant by which corners
 * are told to lie over Q's face is overwritten by the first that does.
 */
final class EdgePatch {

  private static final double SAME = 1e-5; // m, difference below which coordinates are one
  private static final int CORNERS = 4; // of a face
  private static final int NONE = -1;

  private final Cuboid p;
  private final Neighbour q;

  private final double[] normal = new double[3]; // along the axis
  private final double[] ascent = new double[3]; // away from P's face, a metre along the axis
  private final double[] ofP = new double[3 * CORNERS];
  private final double[] ofQ = new double[3 * CORNERS];
  private final int[] cornerOfP = new int[2 * CORNERS]; // that a point lies over
  private final double[] distances = new double[2 * CORNERS]; // of the points along the axis
  private final PolygonClip clip = new PolygonClip(normal, 2 * CORNERS);

  /** Makes room for the patches of two boxes. */
  EdgePatch(Cuboid p, Neighbour q) {
    this.p = p;
    this.q = q;
  }

  /** Adds the contacts of the axis; false if none is within reach. */
  boolean add(Axis axis, ContactWriter out) {
    double[] n = axis.n;
    System.arraycopy(n, 0, normal, 0, 3);
    int face = p.facing(n[0], n[1], n[2]);
    p.outline(face, n, ofP);
    int countQ = q.facet(n[0], n[1], n[2], n, ofQ);
    clip.clip(ofP, CORNERS, ofQ, countQ);
    findAscent();
    for (int k = 0; k < clip.count; k++) {
      distances[k] = distance(3 * k);
      cornerOfP[k] = cornerUnder(3 * k, distances[k]);
    }
    return write(bearingCorner(face), out);
  }

  /** Writes the normal of P's face, scaled so that a way along the axis counts as it is. */
  private void findAscent() {
    double ux = ofP[3] - ofP[0];
    double uy = ofP[4] - ofP[1];
    double uz = ofP[5] - ofP[2];
    double vx = ofP[6] - ofP[3];
    double vy = ofP[7] - ofP[4];
    double vz = ofP[8] - ofP[5];
    ascent[0] = uy * vz - uz * vy;
    ascent[1] = uz * vx - ux * vz;
    ascent[2] = ux * vy - uy * vx;
    double alongAxis = ascent[0] * normal[0] + ascent[1] * normal[1] + ascent[2] * normal[2];
    for (int c = 0; c < 3; c++) {
      ascent[c] /= alongAxis;
    }
  }

  /** Returns the distance along the axis of a point of Q's face from P's. */
  private double distance(int i) {
    double distance = 0;
    for (int c = 0; c < 3; c++) {
      distance += ascent[c] * (clip.points[i + c] - ofP[c]);
    }
    return distance;
  }

  /** Returns the corner of P's face over which a point lies, or none. */
  private int cornerUnder(int i, double distance) {
    double x = clip.points[i] - distance * normal[0];
    double y = clip.points[i + 1] - distance * normal[1];
    double z = clip.points[i + 2] - distance * normal[2];
    for (int corner = 0; corner < CORNERS; corner++) {
      int at = 3 * corner;
      if (same(x, ofP[at]) && same(y, ofP[at + 1]) && same(z, ofP[at + 2])) {
        return corner;
      }
    }
    return NONE;
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < SAME;
  }

  /** Returns the first corner of P's face, as the original looks at them, that lies over Q's. */
  private int bearingCorner(int face) {
    for (int place = 0; place < CORNERS; place++) {
      int corner = Cuboid.corner(face, place);
      for (int k = 0; k < clip.count; k++) {
        if (cornerOfP[k] == corner) {
          return corner;
        }
      }
    }
    return NONE;
  }

  private boolean write(int bearing, ContactWriter out) {
    int before = out.count();
    for (int k = 0; k < clip.count; k++) {
      if (cornerOfP[k] == NONE || cornerOfP[k] == bearing) {
        write(3 * k, distances[k], out);
      }
    }
    return out.count() > before;
  }

  private void write(int i, double distance, ContactWriter out) {
    double[] points = clip.points;
    double back = 0.5 * distance;
    out.add(
        points[i] - back * normal[0],
        points[i + 1] - back * normal[1],
        points[i + 2] - back * normal[2],
        distance);
  }
}
