package org.metaworld4j.manipulation.physics.collision;

/** Where body Q stands in the frame of body P. */
final class RelativePose {

  private double xx;
  private double xy;
  private double xz;
  private double yx;
  private double yy;
  private double yz;
  private double zx;
  private double zy;
  private double zz;

  /** Position of Q's origin. */
  double x;

  /** Position of Q's origin. */
  double y;

  /** Position of Q's origin. */
  double z;

  /** Takes the two poses, 12 numbers each: rotation row by row, then position. */
  void set(double[] p, double[] q) {
    xx = p[0] * q[0] + p[3] * q[3] + p[6] * q[6];
    xy = p[0] * q[1] + p[3] * q[4] + p[6] * q[7];
    xz = p[0] * q[2] + p[3] * q[5] + p[6] * q[8];
    yx = p[1] * q[0] + p[4] * q[3] + p[7] * q[6];
    yy = p[1] * q[1] + p[4] * q[4] + p[7] * q[7];
    yz = p[1] * q[2] + p[4] * q[5] + p[7] * q[8];
    zx = p[2] * q[0] + p[5] * q[3] + p[8] * q[6];
    zy = p[2] * q[1] + p[5] * q[4] + p[8] * q[7];
    zz = p[2] * q[2] + p[5] * q[5] + p[8] * q[8];
    double dx = q[9] - p[9];
    double dy = q[10] - p[10];
    double dz = q[11] - p[11];
    x = p[0] * dx + p[3] * dy + p[6] * dz;
    y = p[1] * dx + p[4] * dy + p[7] * dz;
    z = p[2] * dx + p[5] * dy + p[8] * dz;
  }

  /** Takes over another pose. */
  void set(RelativePose pose) {
    xx = pose.xx;
    xy = pose.xy;
    xz = pose.xz;
    yx = pose.yx;
    yy = pose.yy;
    yz = pose.yz;
    zx = pose.zx;
    zy = pose.zy;
    zz = pose.zz;
    x = pose.x;
    y = pose.y;
    z = pose.z;
  }

  /** Returns the distance of the origins. */
  double distance() {
    return Math.sqrt(square(x, y, z));
  }

  /** Returns an upper bound of how far points within a radius have moved since another pose. */
  double farthestWay(RelativePose from, double radius) {
    double turn =
        square(xx - from.xx, xy - from.xy, xz - from.xz)
            + square(yx - from.yx, yy - from.yy, yz - from.yz)
            + square(zx - from.zx, zy - from.zy, zz - from.zz);
    double shift = square(x - from.x, y - from.y, z - from.z);
    return Math.sqrt(shift) + radius * Math.sqrt(turn);
  }

  private static double square(double x, double y, double z) {
    return x * x + y * y + z * z;
  }

  /** Turns a direction of P's frame into Q's. */
  void directionToQ(double dx, double dy, double dz, double[] out) {
    out[0] = xx * dx + yx * dy + zx * dz;
    out[1] = xy * dx + yy * dy + zy * dz;
    out[2] = xz * dx + yz * dy + zz * dz;
  }

  /** Turns a direction of Q's frame into P's. */
  void directionToP(double dx, double dy, double dz, double[] out) {
    out[0] = xx * dx + xy * dy + xz * dz;
    out[1] = yx * dx + yy * dy + yz * dz;
    out[2] = zx * dx + zy * dy + zz * dz;
  }

  /** Carries points of Q's frame over into P's, in place. */
  void pointsToP(double[] points, int count) {
    for (int i = 0; i < 3 * count; i += 3) {
      double px = points[i];
      double py = points[i + 1];
      double pz = points[i + 2];
      points[i] = xx * px + xy * py + xz * pz + x;
      points[i + 1] = yx * px + yy * py + yz * pz + y;
      points[i + 2] = zx * px + zy * py + zz * pz + z;
    }
  }

  /** Carries a point of P's frame over into Q's. */
  void pointToQ(double px, double py, double pz, double[] out) {
    directionToQ(px - x, py - y, pz - z, out);
  }
}
