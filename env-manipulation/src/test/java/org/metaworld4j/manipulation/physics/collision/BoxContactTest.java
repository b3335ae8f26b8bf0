package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoxContactTest {

  private static final BoxShape TABLE = new BoxShape(0.7, 0.4, 0.46);
  private static final double[] TABLE_POSE = Poses.at(0, 0.6, -0.46);
  private static final BoxShape CUBE = new BoxShape(0.02, 0.02, 0.02);
  private static final BoxShape PLATE = new BoxShape(0.045, 0.003, 0.015);
  private static final CylinderShape PUCK = new CylinderShape(0.02, 0.03);
  private static final double EXACT = 1e-12;

  private final Manifold found = new Manifold();

  @Test
  void cubeOnTableTouchesWithItsFourCorners() {
    double[] cube = Poses.turned(Poses.at(0.1, 0.6, 0.0199), 0, 0, 1, 0.3);
    collide(TABLE, CUBE, TABLE_POSE, cube);

    assertThat(found.count).isEqualTo(4);
    for (int i = 0; i < 4; i++) {
      assertNormal(i, 0, 0, 1);
      assertThat(found.distance[i]).isCloseTo(-1e-4, within(EXACT));
      assertThat(found.point[3 * i + 2]).isCloseTo(-5e-5, within(EXACT));
      double x = found.point[3 * i] - 0.1;
      double y = found.point[3 * i + 1] - 0.6;
      assertThat(Math.hypot(x, y)).isCloseTo(Math.hypot(0.02, 0.02), within(EXACT));
    }
  }

  @Test
  void crossedEdgesTouchInOnePoint() {
    double[] below = Poses.turned(Poses.at(0, 0, 0), 1, 0, 0, Math.PI / 4);
    double[] above = Poses.turned(Poses.at(0, 0, 0.056), 0, 1, 0, Math.PI / 4);
    collide(CUBE, CUBE, below, above);

    assertThat(found.count).isEqualTo(1);
    assertNormal(0, 0, 0, 1);
    assertThat(found.distance[0]).isCloseTo(0.056 - 0.04 * Math.sqrt(2), within(EXACT));
    assertPoint(0, 0, 0, 0.028);
  }

  @Test
  void cylinderOnTableStandsOnFourPointsOfItsRim() {
    collide(TABLE, PUCK, TABLE_POSE, Poses.at(0.1, 0.6, 0.0299));

    assertThat(found.count).isEqualTo(4);
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < 4; i++) {
      assertNormal(i, 0, 0, 1);
      assertThat(found.distance[i]).isCloseTo(-1e-4, within(EXACT));
      double x = found.point[3 * i] - 0.1;
      double y = found.point[3 * i + 1] - 0.6;
      assertThat(Math.hypot(x, y)).isCloseTo(0.02, within(EXACT));
      sumX += x;
      sumY += y;
    }
    assertThat(Math.hypot(sumX, sumY)).isLessThan(EXACT);
  }

  @Test
  void spinningCylinderKeepsItsPointsOnTheTable() {
    collide(TABLE, PUCK, TABLE_POSE, Poses.at(0.1, 0.6, 0.0299));
    double[] before = found.point.clone();
    double[] spun = Poses.turned(Poses.at(0.1, 0.6, 0.0299), 0, 0, 1, 0.7);
    collide(TABLE, PUCK, TABLE_POSE, spun);

    assertThat(found.point).containsExactly(before, within(EXACT));
  }

  @Test
  void lyingCylinderTouchesWithBothEndsOfItsLowestLine() {
    double[] lying = Poses.turned(Poses.at(0.1, 0.6, 0.0199), 1, 0, 0, Math.PI / 2);
    collide(TABLE, PUCK, TABLE_POSE, lying);

    assertThat(found.count).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      assertNormal(i, 0, 0, 1);
      assertThat(found.distance[i]).isCloseTo(-1e-4, within(EXACT));
      assertThat(found.point[3 * i]).isCloseTo(0.1, within(EXACT));
      assertThat(Math.abs(found.point[3 * i + 1] - 0.6)).isCloseTo(0.03, within(EXACT));
    }
  }

  @Test
  void plateDeepInCylinderPushesAlongItsOwnNormal() {
    PairCollider collider = PairCollider.of(PLATE, PUCK);
    for (double depth = 0; depth < 0.0055; depth += 0.0005) {
      double[] plate = Poses.at(0.004, 0.023 - depth, 0.01);
      collider.collide(plate, Poses.at(0, 0, 0), 1e-3, true, found);

      assertThat(found.count).isEqualTo(2);
      for (int i = 0; i < 2; i++) {
        assertNormal(i, 0, -1, 0);
        assertThat(found.distance[i]).isCloseTo(-depth, within(EXACT));
        assertThat(found.point[3 * i]).isCloseTo(0, within(EXACT));
      }
    }
  }

  @Test
  void plateEdgePushesCylinderThroughItsAxis() {
    collide(PLATE, PUCK, Poses.at(0.064, 0, 0.01), Poses.at(0, 0.004, 0));

    double distance = Math.hypot(0.019, 0.001) - 0.02;
    assertThat(found.count).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      assertNormal(i, -0.019 / (0.02 + distance), 0.001 / (0.02 + distance), 0);
      assertThat(found.distance[i]).isCloseTo(distance, within(EXACT));
    }
  }

  @Test
  void separatedBodiesHaveNoContacts() {
    collide(TABLE, CUBE, TABLE_POSE, Poses.at(0, 0.6, 0.0211));
    assertThat(found.count).isZero();
    collide(TABLE, PUCK, TABLE_POSE, Poses.at(0, 0.6, 0.0311));
    assertThat(found.count).isZero();
  }

  private void collide(CollisionShape a, CollisionShape b, double[] poseA, double[] poseB) {
    PairCollider.of(a, b).collide(poseA, poseB, 1e-3, true, found);
  }

  private void assertNormal(int i, double x, double y, double z) {
    assertThat(found.normal[3 * i]).isCloseTo(x, within(EXACT));
    assertThat(found.normal[3 * i + 1]).isCloseTo(y, within(EXACT));
    assertThat(found.normal[3 * i + 2]).isCloseTo(z, within(EXACT));
  }

  private void assertPoint(int i, double x, double y, double z) {
    assertThat(found.point[3 * i]).isCloseTo(x, within(EXACT));
    assertThat(found.point[3 * i + 1]).isCloseTo(y, within(EXACT));
    assertThat(found.point[3 * i + 2]).isCloseTo(z, within(EXACT));
  }
}
