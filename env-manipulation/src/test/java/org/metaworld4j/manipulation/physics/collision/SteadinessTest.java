package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts must not jump while bodies hardly move, nor let go of an axis that is plausible. */
class SteadinessTest {

  private final Manifold found = new Manifold();

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.metaworld4j.manipulation.physics.collision.Shapes#pairs")
  void tremblingBodiesKeepTheirContacts(String name, CollisionShape a, CollisionShape b) {
    Random random = new Random(8);
    for (int pose = 0; pose < 30; pose++) {
      double[] poseA = Poses.random(random);
      double[] poseB = Poses.random(random);
      Poses.bringTogether(a, b, poseA, poseB, Poses.direction(random), -0.002);
      PairCollider collider = PairCollider.of(a, b);
      collider.collide(poseA, poseB, 1e-3, found);
      double[] points = found.point.clone();
      double[] normals = found.normal.clone();
      int count = found.count;
      for (int step = 0; step < 10; step++) {
        double[] trembling = tremble(poseB, random);
        collider.collide(poseA, trembling, 1e-3, found);

        assertThat(Contacts.change(found.point, found.count, points, count)).isLessThan(2e-4);
        for (int c = 0; c < 3; c++) {
          assertThat(found.normal[c]).isCloseTo(normals[c], within(1e-3));
        }
      }
    }
  }

  @Test
  void lyingCylinderTouchesRightBelowItsAxisAllTheWayRound() {
    PairCollider collider = PairCollider.of(Shapes.TABLE, Shapes.PUCK);
    double[] lying = Poses.turned(Poses.at(0, 0, 0), 1, 0, 0, Math.PI / 2);
    for (int step = 0; step < 1000; step++) {
      double angle = 0.01 * step;
      double[] rolling = Poses.turned(lying, 0, 1, 0, angle);
      rolling[9] = 0.02 * angle;
      rolling[10] = 0.6;
      rolling[11] = 0.0199;
      collider.collide(Shapes.TABLE_POSE, rolling, 0, found);

      assertThat(found.count).isEqualTo(2);
      for (int k = 0; k < 2; k++) {
        assertThat(found.point[3 * k]).isCloseTo(rolling[9], within(1e-12));
        assertThat(found.distance[k]).isCloseTo(-1e-4, within(1e-12));
      }
    }
  }

  @Test
  void pointsOfACubeSlidingOverTheTablesEdgeMoveNoFasterThanTheCube() {
    PairCollider collider = PairCollider.of(Shapes.TABLE, Shapes.CUBE);
    double[] before = new double[24];
    int count = 0;
    for (int step = 0; step < 400; step++) {
      double[] cube = Poses.turned(Poses.at(0.67 + 1e-4 * step, 0.6, 0.0198), 0, 0, 1, 0.3);
      collider.collide(Shapes.TABLE_POSE, cube, 0, found);

      assertThat(found.normal[2]).isCloseTo(1, within(1e-12));
      if (step > 0) {
        // Corners that pass the edge at a slant run along it faster than the cube moves.
        assertThat(Contacts.change(found.point, found.count, before, count)).isLessThan(1e-3);
      }
      System.arraycopy(found.point, 0, before, 0, 24);
      count = found.count;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0005, 0.004, 0.016})
  void cubeOverAnEdgeIsPushedTheShorterWay(double overlap) {
    PairCollider collider = PairCollider.of(Shapes.TABLE, Shapes.CUBE);
    double[] cube = Poses.at(0.7 + 0.02 - overlap, 0.6, 0); // over the table's edge in x
    cube[11] = 0.02 - (overlap - 1e-5);
    collider.collide(Shapes.TABLE_POSE, cube, 1e-3, found);
    assertThat(found.normal[2]).isEqualTo(1);
    cube[11] = 0.02 - (overlap + 1e-5);
    collider.collide(Shapes.TABLE_POSE, cube, 1e-3, found);
    assertThat(found.normal[0]).isEqualTo(1);
  }

  @Test
  void ofTwoEqualWaysTheOneInUseStays() {
    PairCollider collider = PairCollider.of(Shapes.TABLE, Shapes.CUBE);
    double[] cube = Poses.at(0.7 + 0.02 - 0.004, 0.6, 0.02 - 0.003);
    collider.collide(Shapes.TABLE_POSE, cube, 1e-3, found);
    for (int step = 0; step < 10; step++) {
      cube[11] = 0.02 - 0.004 - (step % 2 == 0 ? 1e-7 : -1e-7);
      collider.collide(Shapes.TABLE_POSE, cube, 1e-3, found);
      assertThat(found.normal[2]).isEqualTo(1);
    }
  }

  @Test
  void theAxisInUseGivesWayToABetterOne() {
    PairCollider collider = PairCollider.of(Shapes.TABLE, Shapes.PUCK);
    double[] puck = Poses.at(0.71, 0.6, 0.029);
    collider.collide(Shapes.TABLE_POSE, puck, 1e-3, found);
    assertThat(found.normal[2]).isEqualTo(1);

    puck[9] = 0.7195;
    puck[11] = 0.02;
    collider.collide(Shapes.TABLE_POSE, puck, 1e-3, found);
    assertThat(found.normal[0]).isEqualTo(1);
  }

  /** Moves a pose by about a tenth of a micrometre and a microradian. */
  private static double[] tremble(double[] pose, Random random) {
    double[] axis = Poses.direction(random);
    double[] result = Poses.turned(pose, axis[0], axis[1], axis[2], 1e-6 * random.nextGaussian());
    for (int i = 9; i < 12; i++) {
      result[i] += 1e-7 * random.nextGaussian();
    }
    return result;
  }
}
