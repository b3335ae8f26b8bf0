package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Collides pairs once and asserts on what was found. */
final class Contacts {

  static final double EXACT = 1e-11;

  final Manifold found = new Manifold();

  /** Collides two shapes that have no history, with a margin of 1 mm. */
  void collide(CollisionShape a, CollisionShape b, double[] poseA, double[] poseB) {
    PairCollider.of(a, b).collide(poseA, poseB, 1e-3, found);
  }

  void assertNormal(int k, double x, double y, double z) {
    assertVector(found.normal, k, x, y, z, EXACT);
  }

  void assertPoint(int k, double x, double y, double z) {
    assertVector(found.point, k, x, y, z, EXACT);
  }

  void assertDistance(int k, double distance) {
    assertThat(found.distance[k]).isCloseTo(distance, within(EXACT));
  }

  /** Asserts that there is one contact, with this normal and distance. */
  void assertSingle(double x, double y, double z, double distance) {
    assertThat(found.count).isEqualTo(1);
    assertNormal(0, x, y, z);
    assertDistance(0, distance);
  }

  /** Returns the greatest distance of a point of one set from the nearest of the other. */
  static double change(double[] points, int count, double[] others, int otherCount) {
    return Math.max(
        furthest(points, count, others, otherCount), furthest(others, otherCount, points, count));
  }

  private static double furthest(double[] from, int count, double[] to, int toCount) {
    double furthest = 0;
    for (int i = 0; i < count; i++) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int j = 0; j < toCount; j++) {
        double x = from[3 * i] - to[3 * j];
        double y = from[3 * i + 1] - to[3 * j + 1];
        double z = from[3 * i + 2] - to[3 * j + 2];
        nearest = Math.min(nearest, Math.sqrt(x * x + y * y + z * z));
      }
      furthest = Math.max(furthest, nearest);
    }
    return furthest;
  }

  private static void assertVector(
      double[] vectors, int k, double x, double y, double z, double error) {
    assertThat(vectors[3 * k]).isCloseTo(x, within(error));
    assertThat(vectors[3 * k + 1]).isCloseTo(y, within(error));
    assertThat(vectors[3 * k + 2]).isCloseTo(z, within(error));
  }
}
