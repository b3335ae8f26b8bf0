package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoundContactTest {

  private static final double HALF = Math.sqrt(0.5);
  private static final double[] ORIGIN = Poses.at(0, 0, 0);

  private final Contacts contacts = new Contacts();
  private final Manifold found = contacts.found;

  @Test
  void ballsTouchBetweenTheirCentres() {
    contacts.collide(Shapes.BALL, Shapes.BALL, ORIGIN, Poses.at(0.027, 0.027, 0));

    double distance = 0.027 / HALF - 0.04;
    contacts.assertSingle(HALF, HALF, 0, distance);
    contacts.assertPoint(0, 0.0135, 0.0135, 0);
  }

  @Test
  void ballTouchesFaceEdgeAndCornerOfBoxAlongTheShortestWay() {
    contacts.collide(Shapes.CUBE, Shapes.BALL, ORIGIN, Poses.at(0.005, 0.039, 0.003));
    contacts.assertSingle(0, 1, 0, -0.001);
    contacts.assertPoint(0, 0.005, 0.0195, 0.003);

    contacts.collide(Shapes.CUBE, Shapes.BALL, ORIGIN, Poses.at(0.034, 0.034, 0.003));
    contacts.assertSingle(HALF, HALF, 0, 0.014 / HALF - 0.02);

    contacts.collide(Shapes.CUBE, Shapes.BALL, ORIGIN, Poses.at(0.031, 0.031, 0.031));
    double third = Math.sqrt(1 / 3.0);
    contacts.assertSingle(third, third, third, 0.011 / third - 0.02);
  }

  @Test
  void ballWithItsCentreInsideTheBoxLeavesThroughTheNearestFace() {
    contacts.collide(Shapes.CUBE, Shapes.BALL, ORIGIN, Poses.at(0.002, 0.015, 0.003));
    contacts.assertSingle(0, 1, 0, -0.025);
  }

  @Test
  void ballTouchesSideCapAndRimOfCylinder() {
    contacts.collide(Shapes.PUCK, Shapes.BALL, ORIGIN, Poses.at(0.027, 0.027, 0.01));
    contacts.assertSingle(HALF, HALF, 0, 0.027 / HALF - 0.04);

    contacts.collide(Shapes.PUCK, Shapes.BALL, ORIGIN, Poses.at(0.01, 0, 0.0495));
    contacts.assertSingle(0, 0, 1, -0.0005);

    double[] beyondRim = Poses.at(0.034 * HALF, 0.034 * HALF, 0.044);
    contacts.collide(Shapes.PUCK, Shapes.BALL, ORIGIN, beyondRim);
    contacts.assertSingle(0.5, 0.5, HALF, 0.014 / HALF - 0.02);
  }

  @Test
  void capsuleLiesOnTableWithBothEnds() {
    double[] lying = Poses.turned(Poses.at(0, 0.6, 0.0099), 1, 0, 0, Math.PI / 2);
    contacts.collide(Shapes.TABLE, Shapes.ROD, Shapes.TABLE_POSE, lying);

    assertThat(found.count).isEqualTo(2);
    for (int k = 0; k < 2; k++) {
      contacts.assertNormal(k, 0, 0, 1);
      contacts.assertDistance(k, -1e-4);
      assertThat(Math.abs(found.point[3 * k + 1] - 0.6)).isCloseTo(0.05, within(1e-12));
    }
  }

  @Test
  void capsuleStandsOnTableWithOneEnd() {
    contacts.collide(Shapes.TABLE, Shapes.ROD, Shapes.TABLE_POSE, Poses.at(0.1, 0.5, 0.0605));
    contacts.assertSingle(0, 0, 1, 0.0005);
    contacts.assertPoint(0, 0.1, 0.5, 0.00025);
  }

  @Test
  void capsuleAcrossAnEdgeTouchesInOnePoint() {
    double[] edgeUp = Poses.turned(ORIGIN, 1, 0, 0, Math.PI / 4);
    double height = 0.02 / HALF + 0.01 - 0.0008;
    double[] across = Poses.turned(Poses.at(0.004, 0, height), 1, 0, 0, Math.PI / 2);
    contacts.collide(Shapes.CUBE, Shapes.ROD, edgeUp, across);

    contacts.assertSingle(0, 0, 1, -0.0008);
    contacts.assertPoint(0, 0.004, 0, 0.02 / HALF - 0.0004);
  }

  @Test
  void parallelCapsulesTouchAlongTheStretchTheyShare() {
    contacts.collide(Shapes.ROD, Shapes.ROD, ORIGIN, Poses.at(0.019, 0, 0.03));

    assertThat(found.count).isEqualTo(2);
    double low = Math.min(found.point[2], found.point[5]);
    double high = Math.max(found.point[2], found.point[5]);
    assertThat(low).isCloseTo(-0.02, within(1e-12));
    assertThat(high).isCloseTo(0.05, within(1e-12));
    contacts.assertNormal(0, 1, 0, 0);
    contacts.assertDistance(0, -0.001);
    contacts.assertDistance(1, -0.001);
  }

  @Test
  void crossedCapsulesTouchInOnePoint() {
    double[] crossed = Poses.turned(Poses.at(0.019, 0, 0.03), 1, 0, 0, 1);
    contacts.collide(Shapes.ROD, Shapes.ROD, ORIGIN, crossed);

    contacts.assertSingle(1, 0, 0, -0.001);
    contacts.assertPoint(0, 0.0095, 0, 0.03);
  }

  @Test
  void capsuleCrossesTheSideOfACylinderInOnePoint() {
    double[] crossed = Poses.turned(Poses.at(0.029, 0, 0.01), 1, 0, 0, 1);
    contacts.collide(Shapes.PUCK, Shapes.ROD, ORIGIN, crossed);

    contacts.assertSingle(1, 0, 0, -0.001);
    contacts.assertPoint(0, 0.0195, 0, 0.01);
  }

  @Test
  void standingCylindersTouchAlongTheirSides() {
    contacts.collide(Shapes.PUCK, Shapes.PUCK, ORIGIN, Poses.at(0.0279, 0.0279, 0.01));

    assertThat(found.count).isEqualTo(2);
    for (int k = 0; k < 2; k++) {
      contacts.assertNormal(k, HALF, HALF, 0);
      contacts.assertDistance(k, 0.0279 / HALF - 0.04);
    }
  }

  @Test
  void stackedCylindersTouchWithFourPointsOfTheCap() {
    contacts.collide(Shapes.DISC, Shapes.PUCK, ORIGIN, Poses.at(0.01, 0, 0.0349));

    assertThat(found.count).isEqualTo(4);
    for (int k = 0; k < 4; k++) {
      contacts.assertNormal(k, 0, 0, 1);
      contacts.assertDistance(k, -1e-4);
      double fromAxis = Math.hypot(found.point[3 * k] - 0.01, found.point[3 * k + 1]);
      assertThat(fromAxis).isCloseTo(0.02, within(1e-12));
    }
  }

  @Test
  void crossedCylindersTouchWhereTheirSidesCross() {
    double[] crossed = Poses.turned(Poses.at(0.0395, 0.003, 0.01), 1, 0, 0, Math.PI / 2);
    contacts.collide(Shapes.PUCK, Shapes.PUCK, ORIGIN, crossed);

    contacts.assertSingle(1, 0, 0, -0.0005);
    contacts.assertPoint(0, 0.01975, 0, 0.01);
  }
}
