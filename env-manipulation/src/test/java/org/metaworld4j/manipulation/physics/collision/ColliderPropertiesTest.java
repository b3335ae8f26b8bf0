package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every pair of shapes in any pose; 60 poses a pair, drawn with fixed seeds. */
class ColliderPropertiesTest {

  private static final int POSES = 60;
  private static final double MARGIN = 1e-3;

  private final Manifold found = new Manifold();
  private final Manifold other = new Manifold();

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void noDirectionPartsTheBodiesWithClearlyLessPush(
      String name, CollisionShape a, CollisionShape b) {
    Random random = new Random(1);
    for (int i = 0; i < POSES; i++) {
      double[] poseA = Poses.random(random);
      double[] poseB = Poses.random(random);
      double[] direction = Poses.direction(random);
      double aim = -0.004 + 0.004 * random.nextDouble();
      double gap = Poses.bringTogether(a, b, poseA, poseB, direction, aim);
      PairCollider.of(a, b).collide(poseA, poseB, MARGIN, found);

      assertThat(found.count).isPositive();
      double chosen = Shapes.gap(a, b, poseA, poseB, found.normal, 0);
      assertThat(chosen).isGreaterThan(Math.min(gap, gap / 0.95) - 1.1e-4);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void contactsLieBetweenTheSurfacesAndNoneIsDeeperThanTheGap(
      String name, CollisionShape a, CollisionShape b) {
    Random random = new Random(2);
    for (int i = 0; i < POSES; i++) {
      double[] poseA = Poses.random(random);
      double[] poseB = Poses.random(random);
      Poses.bringTogether(a, b, poseA, poseB, Poses.direction(random), -0.003);
      PairCollider.of(a, b).collide(poseA, poseB, MARGIN, found);

      assertThat(found.count).isPositive();
      for (int k = 0; k < found.count; k++) {
        double gap = Shapes.gap(a, b, poseA, poseB, found.normal, 3 * k);
        assertThat(found.distance[k]).isBetween(gap - 2e-5, MARGIN);
        assertThat(lengthOfNormal(k)).isCloseTo(1, within(1e-12));
        assertThat(beyond(a, poseA, k, 1)).isLessThan(0.5 * found.distance[k] + 2e-5);
        assertThat(beyond(b, poseB, k, -1)).isLessThan(0.5 * found.distance[k] + 2e-5);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void swappingTheBodiesTurnsTheNormals(String name, CollisionShape a, CollisionShape b) {
    Random random = new Random(3);
    for (int i = 0; i < POSES; i++) {
      double[] poseA = Poses.random(random);
      double[] poseB = Poses.random(random);
      Poses.bringTogether(a, b, poseA, poseB, Poses.direction(random), -0.001);
      PairCollider.of(a, b).collide(poseA, poseB, MARGIN, found);
      PairCollider.of(b, a).collide(poseB, poseA, MARGIN, other);

      double gap = Shapes.gap(a, b, poseA, poseB, found.normal, 0);
      double swapped = Shapes.gap(b, a, poseB, poseA, other.normal, 0);
      assertThat(swapped).isCloseTo(gap, within(1.1e-4 + 0.05 * Math.abs(gap)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void contactsMoveWithTheBodies(String name, CollisionShape a, CollisionShape b) {
    Random random = new Random(4);
    for (int i = 0; i < POSES; i++) {
      double[] poseA = Poses.random(random);
      double[] poseB = Poses.random(random);
      Poses.bringTogether(a, b, poseA, poseB, Poses.direction(random), -0.001);
      double[] motion = Poses.random(random);
      motion[9] = random.nextDouble() - 0.5;
      PairCollider.of(a, b).collide(poseA, poseB, MARGIN, found);
      PairCollider.of(a, b)
          .collide(Poses.times(motion, poseA), Poses.times(motion, poseB), MARGIN, other);

      assertThat(other.count).isEqualTo(found.count);
      for (int k = 0; k < found.count; k++) {
        double[] expected = Poses.times(motion, Poses.at(found, k));
        assertThat(other.distance[k]).isCloseTo(found.distance[k], within(1e-8));
        for (int c = 0; c < 3; c++) {
          assertThat(other.point[3 * k + c]).isCloseTo(expected[9 + c], within(1e-6));
        }
      }
    }
  }

  /** Returns how far a contact lies outside of a body along the normal (side 1) or against it. */
  private double beyond(CollisionShape shape, double[] pose, int k, double side) {
    double x = side * found.normal[3 * k];
    double y = side * found.normal[3 * k + 1];
    double z = side * found.normal[3 * k + 2];
    double height =
        x * (found.point[3 * k] - pose[9])
            + y * (found.point[3 * k + 1] - pose[10])
            + z * (found.point[3 * k + 2] - pose[11]);
    return height
        - shape.reach(
            pose[0] * x + pose[3] * y + pose[6] * z,
            pose[1] * x + pose[4] * y + pose[7] * z,
            pose[2] * x + pose[5] * y + pose[8] * z);
  }

  private double lengthOfNormal(int k) {
    double x = found.normal[3 * k];
    double y = found.normal[3 * k + 1];
    double z = found.normal[3 * k + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
