package org.metaworld4j.manipulation.physics.collision;

/**
 * Contacts of a flat face: what the other body turns towards it, clipped to its outline (Sutherland
 * and Hodgman 1974).
 *
 * <p>Of more points than the limit stay those that reach furthest in four directions fixed to the
 * face, and the deepest. The directions are turned against the face's edges so that corners of a
 * box do not vie with each other.
 */
final class FacePatch {

  private static final double TURN_COS = 0.894; // about 27 degrees
  private static final double TURN_SIN = 0.448;
  private static final double SAME = 1e-4; // m, distance below which two corners are one

  private static final double LEVEL = 1e-5; // m, difference below which depths are one

  private final Convex p;
  private final Neighbour q;
  private final int limit;

  private final double[] along = new double[3];
  private final double[] normal = new double[3]; // out of the face
  private final double[] line = new double[6];
  private final double[] ofP;
  private final double[] ofQ;
  private final double[] clippedOnce;
  private final double[] clippedTwice;
  private final int[] chosen = new int[5];

  /**
   * Makes room for the patches of two bodies.
   *
   * @param limit number of points from which some are left out
   */
  FacePatch(Convex p, Neighbour q, int limit) {
    this.p = p;
    this.q = q;
    this.limit = limit;
    int sizeP = p.largestFacet();
    int sizeQ = q.body.largestFacet();
    ofP = new double[3 * sizeP];
    ofQ = new double[3 * sizeQ];
    clippedOnce = new double[3 * (sizeP + sizeQ)];
    clippedTwice = new double[3 * (sizeP + sizeQ)];
  }

  /** Adds the contacts of P's face; false if none is within reach. */
  boolean addFaceOfP(Axis axis, ContactWriter out) {
    startAlongX();
    int corners = p.outline(axis.index, along, ofP);
    startOffFirstEdge(corners, axis.n);
    int count = q.facet(axis.n[0], axis.n[1], axis.n[2], along, ofQ);
    return clip(ofP, corners, 1, axis.n, ofQ, count, out);
  }

  /** Adds the contacts of Q's face; false if none is within reach. */
  boolean addFaceOfQ(Axis axis, ContactWriter out) {
    startAlongX();
    int count = p.facet(axis.n[0], axis.n[1], axis.n[2], along, ofP);
    startOffFirstEdge(count, axis.n);
    int corners = q.outline(axis.index, along, ofQ);
    return clip(ofQ, corners, -1, axis.n, ofP, count, out);
  }

  /** Adds one point, the middle of the line or the point that is turned towards the face. */
  void addMiddle(Axis axis, ContactWriter out) {
    double[] n = axis.n;
    double side = axis.kind == Axis.FACE_OF_P ? 1 : -1;
    int count = side > 0 ? q.ridge(n[0], n[1], n[2], line) : p.ridge(n[0], n[1], n[2], line);
    for (int i = 0; i < 3; i++) {
      line[i] = 0.5 * (line[i] + line[3 * (count - 1) + i]);
    }
    setNormal(side, n);
    double swelling = side > 0 ? q.body.swelling : p.swelling;
    write(line, 0, dot(normal, line, 0) - swelling - axis.separation, side, out);
  }

  private void setNormal(double side, double[] axis) {
    for (int i = 0; i < 3; i++) {
      normal[i] = side * axis[i];
    }
  }

  private void startAlongX() {
    along[0] = 1;
    along[1] = 0;
    along[2] = 0;
  }

  /** Starts off the first edge of P's polygon; a round P leaves the start as it is. */
  private void startOffFirstEdge(int corners, double[] axis) {
    if (p.round() || corners < 3) {
      return;
    }
    double ux = ofP[3] - ofP[0];
    double uy = ofP[4] - ofP[1];
    double uz = ofP[5] - ofP[2];
    along[0] = TURN_COS * ux + TURN_SIN * (axis[1] * uz - axis[2] * uy);
    along[1] = TURN_COS * uy + TURN_SIN * (axis[2] * ux - axis[0] * uz);
    along[2] = TURN_COS * uz + TURN_SIN * (axis[0] * uy - axis[1] * ux);
  }

  private boolean clip(
      double[] face,
      int corners,
      double side,
      double[] axis,
      double[] facing,
      int count,
      ContactWriter out) {
    setNormal(side, axis);
    double[] from = facing;
    int left = count;
    for (int k = 0; k < corners && left > 0 && count > 1; k++) {
      double[] to = from == clippedOnce ? clippedTwice : clippedOnce;
      left = keepInside(face, 3 * k, 3 * ((k + 1) % corners), from, left, to);
      from = to;
    }
    left = merge(from, left);
    double plane = dot(normal, face, 0);
    int before = out.count();
    if (left <= limit) {
      for (int k = 0; k < left; k++) {
        write(from, 3 * k, plane, side, out);
      }
    } else {
      writeChosen(from, left, plane, side, out);
    }
    return out.count() > before;
  }

  /** Cuts a polygon or line with the plane on one edge of the face. */
  private int keepInside(double[] face, int a, int b, double[] from, int count, double[] to) {
    double ex = face[b] - face[a];
    double ey = face[b + 1] - face[a + 1];
    double ez = face[b + 2] - face[a + 2];
    double ix = normal[1] * ez - normal[2] * ey;
    double iy = normal[2] * ex - normal[0] * ez;
    double iz = normal[0] * ey - normal[1] * ex;
    double edge = ix * face[a] + iy * face[a + 1] + iz * face[a + 2];
    int kept = 0;
    int last = 3 * (count - 1);
    double before = ix * from[last] + iy * from[last + 1] + iz * from[last + 2] - edge;
    boolean line = count == 2;
    for (int i = 0; i <= last; i += 3) {
      double here = ix * from[i] + iy * from[i + 1] + iz * from[i + 2] - edge;
      if ((before < 0) != (here < 0) && !(line && i == 0)) {
        double share = before / (before - here);
        int previous = i == 0 ? last : i - 3;
        for (int c = 0; c < 3; c++) {
          to[3 * kept + c] = from[previous + c] + share * (from[i + c] - from[previous + c]);
        }
        kept++;
      }
      if (here >= 0) {
        System.arraycopy(from, i, to, 3 * kept, 3);
        kept++;
      }
      before = here;
    }
    return kept;
  }

  /** Drops corners that lie on the one before; returns how many are left. */
  private static int merge(double[] points, int count) {
    int kept = 0;
    for (int i = 0; i < 3 * count; i += 3) {
      if (kept == 0 || (apart(points, i, 3 * (kept - 1)) && apart(points, i, 0))) {
        System.arraycopy(points, i, points, 3 * kept, 3);
        kept++;
      }
    }
    return kept;
  }

  private static boolean apart(double[] points, int i, int j) {
    double x = points[i] - points[j];
    double y = points[i + 1] - points[j + 1];
    double z = points[i + 2] - points[j + 2];
    return x * x + y * y + z * z > SAME * SAME;
  }

  private void writeChosen(
      double[] points, int count, double plane, double side, ContactWriter out) {
    double ux = along[0];
    double uy = along[1];
    double uz = along[2];
    choose(0, points, count, ux, uy, uz);
    choose(1, points, count, -ux, -uy, -uz);
    double vx = normal[1] * uz - normal[2] * uy;
    double vy = normal[2] * ux - normal[0] * uz;
    double vz = normal[0] * uy - normal[1] * ux;
    choose(2, points, count, vx, vy, vz);
    choose(3, points, count, -vx, -vy, -vz);
    choose(4, points, count, -normal[0], -normal[1], -normal[2]);
    double deepest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < 4; k++) {
      deepest = Math.min(deepest, dot(normal, points, chosen[k]));
      if (!chosenBefore(k)) {
        write(points, chosen[k], plane, side, out);
      }
    }
    if (dot(normal, points, chosen[4]) < deepest - LEVEL) {
      write(points, chosen[4], plane, side, out);
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

  private void choose(int place, double[] points, int count, double x, double y, double z) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 3 * count; i += 3) {
      double reach = x * points[i] + y * points[i + 1] + z * points[i + 2];
      if (reach > most) {
        most = reach;
        chosen[place] = i;
      }
    }
  }

  private void write(double[] points, int i, double plane, double side, ContactWriter out) {
    double swelling = side > 0 ? q.body.swelling : p.swelling;
    double distance = dot(normal, points, i) - plane - swelling;
    double back = swelling + 0.5 * distance;
    out.add(
        points[i] - back * normal[0],
        points[i + 1] - back * normal[1],
        points[i + 2] - back * normal[2],
        distance);
  }

  private static double dot(double[] a, double[] b, int j) {
    return a[0] * b[j] + a[1] * b[j + 1] + a[2] * b[j + 2];
  }
}
