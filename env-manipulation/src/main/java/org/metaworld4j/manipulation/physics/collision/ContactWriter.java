package org.metaworld4j.manipulation.physics.collision;

/** Carries contacts found in P's frame over into the world and writes down those within reach. */
final class ContactWriter {

  private final double sign; // 1 if P is body A, -1 if it is B
  private double[] pose;
  private double margin;
  private Manifold out;
  private double nx;
  private double ny;
  private double nz;

  ContactWriter(boolean swapped) {
    sign = swapped ? -1 : 1;
  }

  /** Begins anew. */
  void begin(double[] poseOfP, double margin, Manifold out) {
    pose = poseOfP;
    this.margin = margin;
    this.out = out;
  }

  /** Returns how many points have been written. */
  int count() {
    return out.count;
  }

  /** Says whether the points that follow are of a face. */
  void ofFace(boolean face) {
    out.ofFace = face;
  }

  /** Sets the normal, from P to Q in P's frame, of the points that follow. */
  void normal(double x, double y, double z) {
    nx = sign * (pose[0] * x + pose[1] * y + pose[2] * z);
    ny = sign * (pose[3] * x + pose[4] * y + pose[5] * z);
    nz = sign * (pose[6] * x + pose[7] * y + pose[8] * z);
  }

  /** Adds a point midway between the surfaces, in P's frame, if they are within the margin. */
  void add(double x, double y, double z, double distance) {
    if (distance < margin) {
      out.add(
          pose[0] * x + pose[1] * y + pose[2] * z + pose[9],
          pose[3] * x + pose[4] * y + pose[5] * z + pose[10],
          pose[6] * x + pose[7] * y + pose[8] * z + pose[11],
          nx,
          ny,
          nz,
          distance);
    }
  }
}
