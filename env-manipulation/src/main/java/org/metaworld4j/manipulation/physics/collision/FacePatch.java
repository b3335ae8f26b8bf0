package org.metaworld4j.manipulation.physics.collision;

/**
 * Contacts of a flat face: what the other body turns towards it, clipped to its outline.
 *
 * <p>Of more points than the limit stay those that reach furthest in four directions fixed to the
 * face, and the deepest. The directions are turned against the face's edges so that corners of a
 * box do not vie with each other.
 */
final class FacePatch {

  private static final double TURN_COS = 0.894; // about 27 degrees
  private static final double TURN_SIN = 0.448;
  private static final double LEVEL = 1e-5; // m, difference below which depths are one

  private final Convex p;
  private final Neighbour q;
  private final int limit;

  private final double[] along = new double[3];
  private final double[] normal = new double[3]; // out of the face
  private final double[] ofP;
  private final double[] ofQ;
  private final double[] line = new double[6];
  private final int[] chosen = new int[5];
  private final PolygonClip clip;
  private double plane; // where the face lies along its normal
  private double swelling; // of the body facing it

  /**
   * Makes room for the patches of two bodies.
   *
   * @param limit number of points above which some are left out
   */
  FacePatch(Convex p, Neighbour q, int limit) {
    this.p = p;
    this.q = q;
    this.limit = limit;
    int sizeP = p.largestFacet();
    int sizeQ = q.body.largestFacet();
    ofP = new double[3 * sizeP];
    ofQ = new double[3 * sizeQ];
    clip = new PolygonClip(normal, sizeP + sizeQ);
  }

  /** Adds the contacts of the axis's face; false if none is within reach. */
  boolean add(Axis axis, ContactWriter out) {
    double[] n = axis.n;
    boolean faceOfP = axis.kind == Axis.Kind.FACE_OF_P;
    along[0] = 1;
    along[1] = 0;
    along[2] = 0;
    int countP =
        faceOfP ? p.outline(axis.index, along, ofP) : p.facet(n[0], n[1], n[2], along, ofP);
    turnAlong(countP, n);
    int countQ =
        faceOfP ? q.facet(n[0], n[1], n[2], along, ofQ) : q.outline(axis.index, along, ofQ);
    if (faceOfP) {
      face(1, n, ofP, q.body);
      clip.clip(ofP, countP, ofQ, countQ);
    } else {
      face(-1, n, ofQ, p);
      clip.clip(ofQ, countQ, ofP, countP);
    }
    return write(out);
  }

  /** Adds one point, the middle of the line or the point that is turned towards the face. */
  void addMiddle(Axis axis, ContactWriter out) {
    double[] n = axis.n;
    boolean faceOfP = axis.kind == Axis.Kind.FACE_OF_P;
    int count = faceOfP ? q.ridge(n[0], n[1], n[2], line) : p.ridge(n[0], n[1], n[2], line);
    face(faceOfP ? 1 : -1, n, line, faceOfP ? q.body : p);
    double lowest = Math.min(height(line, 0), height(line, 3 * (count - 1)));
    for (int i = 0; i < 3; i++) {
      line[i] = 0.5 * (line[i] + line[3 * (count - 1) + i]);
    }
    double above = height(line, 0) - lowest;
    for (int i = 0; i < 3; i++) {
      line[i] -= above * normal[i];
    }
    plane = lowest - swelling - axis.separation;
    write(line, 0, out);
  }

  /** Starts round outlines off the first edge of P's polygon; a round P leaves them as they are. */
  private void turnAlong(int corners, double[] n) {
    if (p.round() || corners < 3) {
      return;
    }
    double ux = ofP[3] - ofP[0];
    double uy = ofP[4] - ofP[1];
    double uz = ofP[5] - ofP[2];
    along[0] = TURN_COS * ux + TURN_SIN * (n[1] * uz - n[2] * uy);
    along[1] = TURN_COS * uy + TURN_SIN * (n[2] * ux - n[0] * uz);
    along[2] = TURN_COS * uz + TURN_SIN * (n[0] * uy - n[1] * ux);
  }

  /** Sets the face's plane through a point, and the body that faces it. */
  private void face(double side, double[] n, double[] point, Convex facing) {
    for (int i = 0; i < 3; i++) {
      normal[i] = side * n[i];
    }
    plane = height(point, 0);
    swelling = facing.swelling;
  }

  private double height(double[] points, int i) {
    return normal[0] * points[i] + normal[1] * points[i + 1] + normal[2] * points[i + 2];
  }

  private boolean write(ContactWriter out) {
    int before = out.count();
    if (clip.count > limit) {
      writeChosen(out);
    } else {
      for (int k = 0; k < clip.count; k++) {
        write(clip.points, 3 * k, out);
      }
    }
    return out.count() > before;
  }

  private void writeChosen(ContactWriter out) {
    double vx = normal[1] * along[2] - normal[2] * along[1];
    double vy = normal[2] * along[0] - normal[0] * along[2];
    double vz = normal[0] * along[1] - normal[1] * along[0];
    choose(0, along[0], along[1], along[2]);
    choose(1, -along[0], -along[1], -along[2]);
    choose(2, vx, vy, vz);
    choose(3, -vx, -vy, -vz);
    choose(4, -normal[0], -normal[1], -normal[2]);
    double deepest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < 4; k++) {
      deepest = Math.min(deepest, height(clip.points, chosen[k]));
      if (!chosenBefore(k)) {
        write(clip.points, chosen[k], out);
      }
    }
    if (height(clip.points, chosen[4]) < deepest - LEVEL) {
      write(clip.points, chosen[4], out);
    }
  }

  /** Chooses the point that reaches furthest in a direction. */
  private void choose(int place, double x, double y, double z) {
    double[] points = clip.points;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 3 * clip.count; i += 3) {
      double reach = x * points[i] + y * points[i + 1] + z * points[i + 2];
      if (reach > most) {
        most = reach;
        chosen[place] = i;
      }
    }
  }

  private boolean chosenBefore(int place) {
    for (int k = 0; k < place; k++) {
      if (chosen[k] == chosen[place]) {
        return true;
      }
    }
    return false;
  }

  private void write(double[] points, int i, ContactWriter out) {
    double distance = height(points, i) - plane - swelling;
    double back = swelling + 0.5 * distance;
    out.add(
        points[i] - back * normal[0],
        points[i + 1] - back * normal[1],
        points[i + 2] - back * normal[2],
        distance);
  }
}
