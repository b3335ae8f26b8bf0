package org.metaworld4j.manipulation.physics.collision;

/** A capsule or, without length, a ball: a swollen segment on the z axis. */
final class Spindle extends Convex {

  private final double halfLength;

  Spindle(double radius, double halfLength) {
    super(radius);
    this.halfLength = halfLength;
  }

  @Override
  void support(double x, double y, double z, double[] out) {
    out[0] = 0;
    out[1] = 0;
    out[2] = z < 0 ? -halfLength : halfLength;
  }

  @Override
  int ridge(double x, double y, double z, double[] out) {
    support(x, y, z, out);
    if (halfLength == 0 || Math.abs(z) > LEAN) {
      return 1;
    }
    out[3] = 0;
    out[4] = 0;
    out[5] = -out[2];
    return 2;
  }

  @Override
  int facet(double x, double y, double z, double[] along, double[] out) {
    return ridge(x, y, z, out);
  }

  @Override
  int largestFacet() {
    return 2;
  }

  @Override
  boolean round() {
    return true;
  }

  @Override
  void closest(double[] point, double[] out) {
    out[0] = 0;
    out[1] = 0;
    out[2] = Math.max(-halfLength, Math.min(halfLength, point[2]));
  }

  @Override
  double spine() {
    return halfLength;
  }

  @Override
  double curvature() {
    return 1 / swelling;
  }

  @Override
  double boundingRadius() {
    return swelling + halfLength;
  }
}
