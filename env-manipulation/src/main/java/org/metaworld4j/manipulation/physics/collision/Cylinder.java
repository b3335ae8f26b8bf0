package org.metaworld4j.manipulation.physics.collision;

/**
 * A cylinder about z.
 *
 * <p>Flat face 0 is the cap at +z, face 1 the one at -z.
 */
final class Cylinder extends Convex {

  /** Corners of the polygon that stands for a cap; a multiple of 4. */
  private static final int CORNERS = 12;

  private static final double[] COS = new double[CORNERS + 1];
  private static final double[] SIN = new double[CORNERS + 1];

  static {
    for (int k = 0; k <= CORNERS; k++) {
      COS[k] = StrictMath.cos(2 * StrictMath.PI * (k % CORNERS) / CORNERS);
      SIN[k] = StrictMath.sin(2 * StrictMath.PI * (k % CORNERS) / CORNERS);
    }
  }

  /** Caps that lean more than this get their lowest point beside the corners. */
  private static final double LEVEL = 0.01; // sine

  private final double radius;
  private final double halfLength;

  Cylinder(CylinderShape shape) {
    super(0);
    radius = shape.radius();
    halfLength = shape.halfLength();
  }

  @Override
  void support(double x, double y, double z, double[] out) {
    double across = Math.sqrt(x * x + y * y);
    double scale = across > 0 ? radius / across : 0;
    out[0] = scale * x;
    out[1] = scale * y;
    out[2] = z < 0 ? -halfLength : halfLength;
  }

  @Override
  int ridge(double x, double y, double z, double[] out) {
    support(x, y, z, out);
    if (Math.abs(z) > LEAN) {
      return 1;
    }
    out[3] = out[0];
    out[4] = out[1];
    out[5] = -out[2];
    return 2;
  }

  @Override
  int facet(double x, double y, double z, double[] along, double[] out) {
    if (Math.abs(z) < LEAN) {
      return ridge(x, y, z, out);
    }
    return cap(z < 0 ? -1 : 1, along, x, y, out);
  }

  @Override
  int outline(int face, double[] along, double[] out) {
    return cap(face == 0 ? 1 : -1, along, 0, 0, out);
  }

  /** Writes a cap's corners, and between them the point towards (x, y) if that is not level. */
  private int cap(double side, double[] along, double x, double y, double[] out) {
    double square = along[0] * along[0] + along[1] * along[1];
    boolean upright = square < 0.01 * along[2] * along[2];
    double scale = radius / Math.sqrt(square);
    double ux = upright ? radius : scale * along[0];
    double uy = upright ? 0 : scale * along[1];
    double vx = -side * uy; // counter-clockwise seen from outside
    double vy = side * ux;
    double lean = Math.sqrt(x * x + y * y);
    int count = 0;
    for (int k = 0; k < CORNERS; k++) {
      double cx = COS[k] * ux + SIN[k] * vx;
      double cy = COS[k] * uy + SIN[k] * vy;
      count = put(cx, cy, side * halfLength, out, count);
      double dx = COS[k + 1] * ux + SIN[k + 1] * vx;
      double dy = COS[k + 1] * uy + SIN[k + 1] * vy;
      boolean lowest = side * (cx * y - cy * x) > 0 && side * (dx * y - dy * x) <= 0;
      if (lean > LEVEL && lowest && cx * x + cy * y > 0) {
        count = put(radius * x / lean, radius * y / lean, side * halfLength, out, count);
      }
    }
    return count;
  }

  private static int put(double x, double y, double z, double[] out, int count) {
    out[3 * count] = x;
    out[3 * count + 1] = y;
    out[3 * count + 2] = z;
    return count + 1;
  }

  @Override
  int largestFacet() {
    return CORNERS + 1;
  }

  @Override
  int flatFaces() {
    return 2;
  }

  @Override
  void normal(int face, double[] out) {
    out[0] = 0;
    out[1] = 0;
    out[2] = face == 0 ? 1 : -1;
  }

  @Override
  double offset(int face) {
    return halfLength;
  }

  @Override
  boolean round() {
    return true;
  }

  @Override
  void closest(double[] point, double[] out) {
    double across = Math.sqrt(point[0] * point[0] + point[1] * point[1]);
    double scale = across > radius ? radius / across : 1;
    out[0] = scale * point[0];
    out[1] = scale * point[1];
    out[2] = Math.max(-halfLength, Math.min(halfLength, point[2]));
  }

  @Override
  double spine() {
    return halfLength;
  }

  @Override
  double curvature() {
    return 1 / radius;
  }

  @Override
  double boundingRadius() {
    return Math.sqrt(radius * radius + halfLength * halfLength);
  }
}
