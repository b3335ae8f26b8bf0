package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoxContactTest {

  private final Contacts contacts = new Contacts();
  private final Manifold found = contacts.found;

  @Test
  void cubeOnTableTouchesWithItsFourCorners() {
    double[] cube = Poses.turned(Poses.at(0.1, 0.6, 0.0199), 0, 0, 1, 0.3);
    contacts.collide(Shapes.TABLE, Shapes.CUBE, Shapes.TABLE_POSE, cube);

    assertThat(found.count).isEqualTo(4);
    for (int i = 0; i < 4; i++) {
      contacts.assertNormal(i, 0, 0, 1);
      contacts.assertDistance(i, -1e-4);
      assertThat(found.point[3 * i + 2]).isCloseTo(-5e-5, within(Contacts.EXACT));
      double x = found.point[3 * i] - 0.1;
      double y = found.point[3 * i + 1] - 0.6;
      assertThat(Math.hypot(x, y)).isCloseTo(Math.hypot(0.02, 0.02), within(Contacts.EXACT));
    }
  }

  @Test
  void crossedEdgesTouchInOnePoint() {
    double[] below = Poses.turned(Poses.at(0, 0, 0), 1, 0, 0, Math.PI / 4);
    double[] above = Poses.turned(Poses.at(0, 0, 0.056), 0, 1, 0, Math.PI / 4);
    contacts.collide(Shapes.CUBE, Shapes.CUBE, below, above);

    assertThat(found.count).isEqualTo(1);
    contacts.assertNormal(0, 0, 0, 1);
    contacts.assertDistance(0, 0.056 - 0.04 * Math.sqrt(2));
    contacts.assertPoint(0, 0, 0, 0.028);
  }

  @Test
  void edgeThatLiesNearlyFlatOnAFaceTouchesAtBothItsEnds() {
    double turn = 0.03; // the cube's lower edge is turned up, over a bar that is 6 mm wide
    double[] cube =
        Poses.turned(Poses.turned(Poses.at(0, 0, 0), 1, 0, 0, Math.PI / 4), 0, 1, 0, turn);
    cube[11] = 0.003 + 0.02 * Math.sqrt(2) - 0.001;
    BoxShape bar = new BoxShape(0.003, 0.1, 0.003);
    contacts.collide(bar, Shapes.CUBE, Poses.at(0, 0, 0), cube);

    assertThat(found.count).isEqualTo(2);
    contacts.assertNormal(0, found.normal[0], 0, found.normal[2]);
    assertThat(found.normal[2]).isGreaterThan(0.99);
    assertThat(Math.abs(found.point[0] - found.point[3])).isCloseTo(0.006, within(1e-4));
    assertThat(Math.abs(found.distance[0] - found.distance[1]))
        .isCloseTo(0.006 * turn, within(1e-5));
  }

  @Test
  void cylinderOnTableStandsOnFourPointsOfItsRim() {
    contacts.collide(Shapes.TABLE, Shapes.PUCK, Shapes.TABLE_POSE, Poses.at(0.1, 0.6, 0.0299));

    assertThat(found.count).isEqualTo(4);
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < 4; i++) {
      contacts.assertNormal(i, 0, 0, 1);
      contacts.assertDistance(i, -1e-4);
      double x = found.point[3 * i] - 0.1;
      double y = found.point[3 * i + 1] - 0.6;
      assertThat(Math.hypot(x, y)).isCloseTo(0.02, within(Contacts.EXACT));
      sumX += x;
      sumY += y;
    }
    assertThat(Math.hypot(sumX, sumY)).isLessThan(Contacts.EXACT);
  }

  @Test
  void spinningCylinderKeepsItsPointsOnTheTable() {
    contacts.collide(Shapes.TABLE, Shapes.PUCK, Shapes.TABLE_POSE, Poses.at(0.1, 0.6, 0.0299));
    double[] before = found.point.clone();
    double[] spun = Poses.turned(Poses.at(0.1, 0.6, 0.0299), 0, 0, 1, 0.7);
    contacts.collide(Shapes.TABLE, Shapes.PUCK, Shapes.TABLE_POSE, spun);

    assertThat(found.point).containsExactly(before, within(Contacts.EXACT));
  }

  @Test
  void lyingCylinderTouchesWithBothEndsOfItsLowestLine() {
    double[] lying = Poses.turned(Poses.at(0.1, 0.6, 0.0199), 1, 0, 0, Math.PI / 2);
    contacts.collide(Shapes.TABLE, Shapes.PUCK, Shapes.TABLE_POSE, lying);

    assertThat(found.count).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      contacts.assertNormal(i, 0, 0, 1);
      contacts.assertDistance(i, -1e-4);
      assertThat(found.point[3 * i]).isCloseTo(0.1, within(Contacts.EXACT));
      assertThat(Math.abs(found.point[3 * i + 1] - 0.6)).isCloseTo(0.03, within(Contacts.EXACT));
    }
  }

  @Test
  void plateDeepInCylinderPushesAlongItsOwnNormal() {
    PairCollider collider = PairCollider.of(Shapes.PLATE, Shapes.PUCK);
    for (double depth = 0; depth < 0.0055; depth += 0.0005) {
      double[] plate = Poses.at(0.004, 0.023 - depth, 0.01);
      collider.collide(plate, Poses.at(0, 0, 0), 1e-3, found);

      assertThat(found.count).isEqualTo(2);
      for (int i = 0; i < 2; i++) {
        contacts.assertNormal(i, 0, -1, 0);
        contacts.assertDistance(i, -depth);
        assertThat(found.point[3 * i]).isCloseTo(0, within(Contacts.EXACT));
      }
    }
  }

  @Test
  void plateEdgePushesCylinderThroughItsAxis() {
    contacts.collide(Shapes.PLATE, Shapes.PUCK, Poses.at(0.064, 0, 0.01), Poses.at(0, 0.004, 0));

    double distance = Math.hypot(0.019, 0.001) - 0.02;
    assertThat(found.count).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      contacts.assertNormal(i, -0.019 / (0.02 + distance), 0.001 / (0.02 + distance), 0);
      contacts.assertDistance(i, distance);
    }
  }

  @Test
  void separatedBodiesHaveNoContacts() {
    contacts.collide(Shapes.TABLE, Shapes.CUBE, Shapes.TABLE_POSE, Poses.at(0, 0.6, 0.0211));
    assertThat(found.count).isZero();
    contacts.collide(Shapes.TABLE, Shapes.PUCK, Shapes.TABLE_POSE, Poses.at(0, 0.6, 0.0311));
    assertThat(found.count).isZero();
  }
}
