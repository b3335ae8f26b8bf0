package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.SphereShape;

class CoveredFacesTest {

  private static final int TOWARDS_X = 1;
  private static final int AGAINST_X = 2;

  private static Geom box(double halfX, double halfY, Pose pose) {
    return new Geom(new BoxShape(halfX, halfY, 0.025), pose, Surface.STANDARD);
  }

  private static int covered(int geom, Geom... geoms) {
    return new CoveredFaces(List.of(geoms)).of(geom);
  }

  @Test
  void facesWhereEqualBoxesMeetAreCovered() {
    Geom left = box(0.02, 0.1, Pose.at(-0.02, 0, 0));
    Geom right = box(0.02, 0.1, Pose.at(0.02, 0, 0));
    assertThat(covered(0, left, right)).isEqualTo(TOWARDS_X);
    assertThat(covered(1, left, right)).isEqualTo(AGAINST_X);
  }

  @Test
  void aFaceThatLooksOutBesideItsNeighbourIsNotCovered() {
    Geom small = box(0.02, 0.05, Pose.at(-0.02, 0, 0));
    Geom large = box(0.02, 0.1, Pose.at(0.02, 0, 0));
    assertThat(covered(0, small, large)).isEqualTo(TOWARDS_X);
    assertThat(covered(1, small, large)).isZero();
  }

  @Test
  void aTurnedNeighbourCoversAsWell() {
    Geom left = box(0.02, 0.1, Pose.at(-0.02, 0, 0));
    Geom turned = box(0.1, 0.02, Pose.at(0.02, 0, 0).turnedAboutZ(Math.PI / 2));
    assertThat(covered(0, left, turned)).isEqualTo(TOWARDS_X);
  }

  @Test
  void partsLaidIntoEachOtherKeepTheirFaces() {
    Geom claw = box(0.003, 0.015, Pose.at(0, 0, 0));
    Geom pad = box(0.003, 0.015, Pose.at(0.003, 0, 0));
    assertThat(covered(0, claw, pad)).isZero();
    assertThat(covered(1, claw, pad)).isZero();
  }

  @Test
  void onlyBoxesCoverAndAreCovered() {
    Geom box = box(0.02, 0.1, Pose.at(-0.02, 0, 0));
    Geom ball = new Geom(new SphereShape(0.2), Pose.at(0.2, 0, 0), Surface.STANDARD);
    assertThat(covered(0, box, ball)).isZero();
    assertThat(covered(1, box, ball)).isZero();
  }

  @Test
  void aBallPressedIntoTheSeamOfABlockComesOutOfItsSurface() {
    double radius = 0.03; // the way out to the seam is shorter than to the surface
    WorldBuilder builder = new WorldBuilder();
    builder.fixed(
        "block",
        Pose.at(0, 0, 0),
        List.of(box(0.04, 0.1, Pose.at(-0.04, 0, 0)), box(0.04, 0.1, Pose.at(0.04, 0, 0))));
    Body ball =
        builder.free(
            "ball",
            Pose.at(0, 0, 0.022),
            MassProperties.ball(0.08, 3e-5),
            List.of(new Geom(new SphereShape(radius), Pose.at(0, 0, 0), Surface.STANDARD)));
    World world = builder.build();
    for (int step = 0; step < 800; step++) {
      world.step();
    }
    double[] place = new double[3];
    ball.position(place, 0);
    assertThat(place[0]).isCloseTo(0, within(1e-3));
    assertThat(place[2]).isCloseTo(0.025 + radius, within(1e-3));
  }

  @Test
  void aCubePressedIntoTheSeamOfAStripAndALargerPlateComesOutOfTheirSurface() {
    WorldBuilder builder = new WorldBuilder();
    builder.fixed(
        "table",
        Pose.at(0, 0, 0),
        List.of(box(0.08, 0.1, Pose.at(-0.08, 0, 0)), box(0.08, 0.3, Pose.at(0.08, 0, 0))));
    Body cube =
        builder.free(
            "cube",
            Pose.at(0, 0, 0.02),
            MassProperties.ball(0.1, 3e-5),
            List.of(new Geom(new BoxShape(0.02, 0.02, 0.02), Pose.at(0, 0, 0), Surface.STANDARD)));
    World world = builder.build();
    for (int step = 0; step < 800; step++) {
      world.step();
    }
    double[] place = new double[3];
    cube.position(place, 0);
    assertThat(place[2]).isCloseTo(0.025 + 0.02, within(1e-3));
  }
}
