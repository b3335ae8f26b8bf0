package org.metaworld4j.manipulation.physics.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HullContactTest {

  private static final HullShape CUBE_HULL = cube(0.02);

  private final Contacts contacts = new Contacts();
  private final Manifold found = contacts.found;

  @Test
  void cubeOfPointsHasSixFacesAndTwelveEdges() {
    Polytope polytope = QuickHull.of(CUBE_HULL.vertices());

    assertThat(polytope.flatFaces()).isEqualTo(6);
    assertThat(polytope.edgeTails).hasSize(12);
    assertThat(polytope.vertices).hasSize(24);
  }

  @Test
  void finelyTessellatedHullJoinsItsCoplanarTriangles() {
    Polytope polytope = QuickHull.of(Shapes.FINE_GRIPPER.vertices());

    assertThat(polytope.vertices).hasSize(600);
    assertThat(polytope.flatFaces()).isEqualTo(391);
    assertThat(polytope.edgeTails).hasSize(589);
  }

  @Test
  void noPointLiesOutsideOfTheHull() {
    double[] points = Shapes.FINE_GRIPPER.vertices();
    Polytope polytope = QuickHull.of(points);

    for (int face = 0; face < polytope.flatFaces(); face++) {
      for (int i = 0; i < points.length; i += 3) {
        double height = 0;
        for (int c = 0; c < 3; c++) {
          height += polytope.normals[3 * face + c] * points[i + c];
        }
        assertThat(height).isLessThan(polytope.offset(face) + 2e-6);
      }
    }
  }

  @Test
  void inwardPointsAreLeftOut() {
    Random random = new Random(6);
    double[] cube = CUBE_HULL.vertices();
    double[] points = new double[cube.length + 300];
    System.arraycopy(cube, 0, points, 300, cube.length);
    for (int i = 0; i < 300; i++) {
      points[i] = 0.019 * (2 * random.nextDouble() - 1);
    }

    assertThat(QuickHull.of(points).vertices).hasSize(24);
  }

  @Test
  void roundedPointsOfAPrismStillEncloseIt() {
    // Eight corners of a bar's end, rounded to micrometres, and the same mirrored in x: faces and
    // edges lie in common planes and lines only up to rounding.
    double[] end = {
      0.103057, 0.038506, 0.172856, 0.103057, 0.07984, 0.009411, 0.102197, 0.036869, 0.17662,
      0.098368, 0.04035, 0.172969, 0.098368, 0.081667, 0.009411, 0.098368, 0.037515, 0.177545,
      0.09807, 0.035322, 0.174008, 0.097905, 0.076144, 0.009411
    };
    double[] points = new double[2 * end.length];
    for (int i = 0; i < end.length; i++) {
      points[i] = end[i];
      points[end.length + i] = i % 3 == 0 ? -end[i] : end[i];
    }

    Polytope polytope = QuickHull.of(points);

    int vertices = polytope.vertices.length / 3;
    assertThat(vertices).isEqualTo(16);
    assertThat(vertices - polytope.edgeTails.length + polytope.flatFaces()).isEqualTo(2); // Euler
  }

  @Test
  void flatPointsAreRefused() {
    HullShape flat = new HullShape(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0});

    assertThatThrownBy(() -> PairCollider.of(flat, Shapes.BALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 points in one plane");
  }

  @Test
  void cubeOfPointsStandsOnTheTableLikeABox() {
    double[] pose = Poses.turned(Poses.at(0.1, 0.6, 0.0199), 0, 0, 1, 0.3);
    contacts.collide(Shapes.TABLE, CUBE_HULL, Shapes.TABLE_POSE, pose);

    assertThat(found.count).isEqualTo(4);
    for (int k = 0; k < 4; k++) {
      contacts.assertNormal(k, 0, 0, 1);
      contacts.assertDistance(k, -1e-4);
      double fromMiddle = Math.hypot(found.point[3 * k] - 0.1, found.point[3 * k + 1] - 0.6);
      assertThat(fromMiddle).isCloseTo(0.02 * Math.sqrt(2), within(1e-12));
    }
  }

  @Test
  void cubeOfPointsMeetsEveryShapeAsABoxDoes() {
    CollisionShape[] others = {Shapes.BRICK, Shapes.PUCK, Shapes.ROD, Shapes.BALL};
    Manifold box = new Manifold();
    Random random = new Random(7);
    for (CollisionShape other : others) {
      for (int i = 0; i < 50; i++) {
        double[] pose = Poses.random(random);
        double[] otherPose = Poses.random(random);
        double[] from = Poses.direction(random);
        Poses.bringTogether(Shapes.CUBE, other, pose, otherPose, from, -0.001);
        contacts.collide(CUBE_HULL, other, pose, otherPose);
        PairCollider.of(Shapes.CUBE, other).collide(pose, otherPose, 1e-3, box);

        double gap = Shapes.gap(CUBE_HULL, other, pose, otherPose, found.normal, 0);
        double boxGap = Shapes.gap(Shapes.CUBE, other, pose, otherPose, box.normal, 0);
        assertThat(gap).isCloseTo(boxGap, within(1.1e-4 + 0.05 * Math.abs(boxGap)));
      }
    }
  }

  @Test
  void ballOnAGripperFaceTouchesAlongThatFacesNormal() {
    Polytope polytope = QuickHull.of(Shapes.GRIPPER.vertices());
    for (int face = 0; face < polytope.flatFaces(); face++) {
      double[] n = new double[3];
      polytope.normal(face, n);
      double[] corners = new double[3 * polytope.largestFacet()];
      int count = polytope.outline(face, n, corners);
      double[] ball = Poses.at(0, 0, 0);
      for (int c = 0; c < 3; c++) {
        for (int k = 0; k < count; k++) {
          ball[9 + c] += corners[3 * k + c] / count;
        }
        ball[9 + c] += 0.0195 * n[c];
      }
      contacts.collide(Shapes.GRIPPER, Shapes.BALL, Poses.at(0, 0, 0), ball);

      assertThat(found.count).isEqualTo(1);
      assertThat(found.distance[0]).isCloseTo(-0.0005, within(2e-5));
      for (int c = 0; c < 3; c++) {
        assertThat(found.normal[c]).isCloseTo(n[c], within(0.05));
      }
    }
  }

  private static HullShape cube(double half) {
    double[] points = new double[24];
    for (int i = 0; i < 24; i++) {
      points[i] = ((i / 3) >> (i % 3) & 1) != 0 ? half : -half;
    }
    return new HullShape(points);
  }
}
