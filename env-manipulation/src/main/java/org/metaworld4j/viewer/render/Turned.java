package org.metaworld4j.viewer.render;

import com.jme3.scene.Mesh;

/**
 * Surfaces of revolution about z, by the rules of {@link org.metaworld4j.core.scene.Shape.Lathe}:
 * smooth along the profile, sharp where a point is given twice.
 */
final class Turned {

  private static final double BEVEL = 0.1; // share of a cylinder's smaller length
  private static final double WIDEST_BEVEL = 0.004; // m
  private static final int BEVEL_SEGMENTS = 2;

  private final double[] profile; // radius, z
  private final int count;
  private final boolean ring;
  private final int around; // faces

  private Turned(double[] profile) {
    this.profile = profile;
    this.count = profile.length / 2;
    this.ring = same(0, count - 1);
    this.around = MeshBuilder.facesAround(widest(profile));
  }

  /** Returns the surface of a profile of radius, z pairs. */
  static Mesh mesh(double[] profile) {
    return new Turned(profile).build();
  }

  /** Returns a cylinder whose rims are rounded a little. */
  static Mesh cylinder(double radius, double halfLength) {
    double bevel = Math.min(BEVEL * Math.min(radius, halfLength), WIDEST_BEVEL);
    double[] profile = new double[2 * (2 * (BEVEL_SEGMENTS + 1) + 6)];
    int at = put(profile, 0, 0, -halfLength);
    at = put(profile, at, radius - bevel, -halfLength); // twice, as all ends of flats
    at = arc(profile, at, radius - bevel, -halfLength + bevel, bevel, -Math.PI / 2);
    at = put(profile, at, radius, -halfLength + bevel);
    at = put(profile, at, radius, halfLength - bevel);
    at = arc(profile, at, radius - bevel, halfLength - bevel, bevel, 0);
    at = put(profile, at, radius - bevel, halfLength);
    put(profile, at, 0, halfLength);
    return mesh(profile);
  }

  private static int put(double[] profile, int at, double radius, double z) {
    profile[at] = radius;
    profile[at + 1] = z;
    return at + 2;
  }

  private static int arc(double[] profile, int at, double r, double z, double bevel, double from) {
    int next = at;
    for (int i = 0; i <= BEVEL_SEGMENTS; i++) {
      double angle = from + Math.PI / 2 * i / BEVEL_SEGMENTS;
      next = put(profile, next, r + bevel * Math.cos(angle), z + bevel * Math.sin(angle));
    }
    return next;
  }

  private static double widest(double[] profile) {
    double widest = 0;
    for (int i = 0; i < profile.length; i += 2) {
      widest = Math.max(widest, profile[i]);
    }
    return widest;
  }

  private Mesh build() {
    MeshBuilder builder = new MeshBuilder();
    for (int i = 0; i < count; i++) {
      addCircle(builder, i);
    }
    for (int i = 0; i + 1 < count; i++) {
      if (!same(i, i + 1)) {
        addBand(builder, i);
      }
    }
    return builder.mesh();
  }

  private void addCircle(MeshBuilder builder, int i) {
    double[] normal = normal(i);
    for (int k = 0; k <= around; k++) {
      double angle = 2 * Math.PI * (k % around) / around;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      double r = profile[2 * i];
      builder.point(
          r * cos, r * sin, profile[2 * i + 1], normal[0] * cos, normal[0] * sin, normal[1]);
    }
  }

  private void addBand(MeshBuilder builder, int i) {
    int low = i * (around + 1);
    int high = low + around + 1;
    for (int k = 0; k < around; k++) {
      if (profile[2 * i] > 0) {
        builder.triangle(low + k, low + k + 1, high + k);
      }
      if (profile[2 * i + 2] > 0) {
        builder.triangle(low + k + 1, high + k + 1, high + k);
      }
    }
  }

  /** Returns radial and axial part of the normal at a point: the mean of the lines' beside it. */
  private double[] normal(int i) {
    double[] sum = new double[2];
    if (i > 0) {
      addLineNormal(i - 1, sum);
    } else if (ring) {
      addLineNormal(count - 2, sum);
    }
    if (i + 1 < count) {
      addLineNormal(i, sum);
    } else if (ring) {
      addLineNormal(0, sum);
    }
    double length = Math.hypot(sum[0], sum[1]);
    return length == 0 ? new double[] {1, 0} : new double[] {sum[0] / length, sum[1] / length};
  }

  private void addLineNormal(int i, double[] sum) {
    double radial = profile[2 * i + 3] - profile[2 * i + 1];
    double axial = profile[2 * i] - profile[2 * i + 2];
    double length = Math.hypot(radial, axial);
    if (length > 0) {
      sum[0] += radial / length;
      sum[1] += axial / length;
    }
  }

  private boolean same(int i, int j) {
    return profile[2 * i] == profile[2 * j] && profile[2 * i + 1] == profile[2 * j + 1];
  }
}
