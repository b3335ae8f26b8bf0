package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;
import org.metaworld4j.manipulation.physics.collision.HullShape;
import org.metaworld4j.manipulation.physics.collision.SphereShape;

class LookTest {

  private static final Pose ASIDE = Pose.at(1, 0, 0);
  private static final Geom BALL = new Geom(new SphereShape(0.1), ASIDE, Surface.STIFF);
  private static final Material WHITE = Material.of(Colour.WHITE);
  private static final MassProperties MASS = MassProperties.ball(1, 0.004);

  private final WorldBuilder builder = new WorldBuilder();

  @Test
  void bodiesAreDrawnAsTheyCollideUnlessSaidOtherwise() {
    Body wall = builder.fixed("wall", Pose.at(0, 0, 0), List.of(BALL));
    builder.free("ball", Pose.at(0, 0, 1), MASS, List.of(BALL, BALL));
    Appearance fixed = builder.appearances().get(0);
    Appearance free = builder.appearances().get(1);
    assertThat(fixed.carrier()).isSameAs(wall);
    assertThat(fixed.look().visuals())
        .extracting(Visual::shape)
        .containsOnly(new Shape.Sphere(0.1));
    assertThat(fixed.look().visuals()).extracting(Visual::pose).containsOnly(ASIDE);
    assertThat(free.look().visuals()).hasSize(2);
    assertThat(free.look().visuals().get(0).material())
        .isNotEqualTo(fixed.look().visuals().get(0).material());

    Look disc = Look.of(new Shape.Cylinder(0.2, 0.01), WHITE);
    builder.show(wall, disc);
    assertThat(builder.appearances().get(0).look()).isEqualTo(disc);
    assertThat(builder.appearances().get(0).geoms()).containsExactly(BALL);
  }

  @Test
  void whatHasNoBodyIsShownWhereItSaysItIs() {
    builder.show("ghost", out -> Frames.set(ASIDE, out), Look.NONE);
    Appearance ghost = builder.appearances().get(0);
    double[] frame = new double[Frames.SIZE];
    ghost.carrier().frame(frame);
    assertThat(frame).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0);
    assertThat(ghost.geoms()).isEmpty();
  }

  @Test
  void looksAddUp() {
    Shape cube = new Shape.Box(0.1, 0.1, 0.1);
    Look look = Look.of(List.of(BALL), WHITE).with(cube, ASIDE, WHITE).and(Look.of(cube, WHITE));
    assertThat(look.visuals())
        .extracting(Visual::shape)
        .containsExactly(new Shape.Sphere(0.1), cube, cube);
    assertThat(look.visuals().get(2).pose()).isEqualTo(Pose.at(0, 0, 0));
  }

  @Test
  void outlinesAreTheCollidingForms() {
    double[] corners = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
    assertThat(new BoxShape(1, 2, 3).outline()).isEqualTo(new Shape.Box(1, 2, 3));
    assertThat(new CylinderShape(1, 2).outline()).isEqualTo(new Shape.Cylinder(1, 2));
    assertThat(new CapsuleShape(1, 2).outline()).isEqualTo(new Shape.Capsule(1, 2));
    assertThat(new HullShape(corners).outline()).isEqualTo(new Shape.ConvexMesh(corners));
  }
}
