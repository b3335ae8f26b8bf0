package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/**
 * Building, saving and sharing worlds; the bench package holds those whose outcome is known on
 * paper.
 */
class WorldTest {

  private static final Pose ORIGIN = Pose.at(0, 0, 0);

  private final WorldBuilder builder = new WorldBuilder();
  private final double[] point = new double[3];

  private Body ground(Surface surface) {
    return builder.fixed(
        "ground", Pose.at(0, 0, -0.5), List.of(new Geom(new BoxShape(5, 5, 0.5), ORIGIN, surface)));
  }

  private Body cube(double mass, double z, Surface surface) {
    double inertia = mass * 0.04 * 0.04 * 2 / 3;
    return builder.free(
        "cube",
        Pose.at(0, 0, z),
        MassProperties.ball(mass, inertia),
        List.of(new Geom(new BoxShape(0.04, 0.04, 0.04), ORIGIN, surface)));
  }

  private static void steps(World world, int count) {
    for (int i = 0; i < count; i++) {
      world.step();
    }
  }

  @Test
  void contactForceIsTheSameSeenFromEitherBody() {
    Body ground = ground(Surface.STANDARD);
    Body cube = cube(2, 0.04, Surface.STANDARD);
    World world = builder.build();
    steps(world, 2000);
    assertThat(world.normalForce(cube, 0, ground, 0))
        .isEqualTo(world.normalForce(ground, 0, cube, 0))
        .isPositive();
  }

  @Test
  void fastSpinOfAnUnevenBodyDoesNotGrow() {
    FreeBody body =
        (FreeBody)
            builder.free(
                "uneven",
                ORIGIN,
                new MassProperties(0.1, ORIGIN, 1e-4, 2e-4, 3e-4),
                List.of(new Geom(new BoxShape(0.04, 0.03, 0.02), ORIGIN, Surface.STANDARD)));
    World world = builder.build();
    body.setVelocities(new double[] {0, 0, 0, 1, 300, 1}, 0); // about the middle axis
    double[] velocities = new double[6];
    for (int i = 0; i < 1000; i++) {
      world.step();
      body.velocities(velocities, 0);
      // The angular momentum, 2e-4 times 300, over the least moment of inertia.
      assertThat(Math.hypot(Math.hypot(velocities[3], velocities[4]), velocities[5]))
          .isLessThan(601);
    }
  }

  @Test
  void bodyGoesOnTurningAboutItsOwnAxesWhereItIsPutTurning() {
    Pose center = Pose.at(0.1, 0, 0);
    FreeBody body =
        (FreeBody) builder.free("plug", ORIGIN, new MassProperties(1, center, 1, 1, 1), List.of());
    builder.build();
    body.place(Pose.at(1, 2, 3).turned(Math.sqrt(0.5), 0, 0, Math.sqrt(0.5))); // x to y
    body.setVelocities(new double[] {7, 8, 9, 0, 2, 0}, 0); // about the body's own x axis, and away
    body.placeTurning(ORIGIN);
    double[] velocities = new double[6];
    body.velocities(velocities, 0);
    assertThat(velocities).containsExactly(new double[] {0, 0, 0, 2, 0, 0}, within(1e-6));

    body.setVelocities(new double[] {7, 8, 9, 0, 0, 2}, 0);
    body.placeTurning(ORIGIN);
    body.velocities(velocities, 0);
    assertThat(velocities).containsExactly(new double[] {0, 0.2, 0, 0, 0, 2}, within(1e-6));
  }

  @Test
  void whatIsJointedMovesAlongWithItsParent() {
    Body base = builder.fixed("base", ORIGIN, List.of());
    Body drawer =
        builder.jointed(
            "drawer",
            base,
            Pose.at(0, 0, 0.1),
            Joint.slide(0, 1, 0, -1, 1, 1, 0),
            MassProperties.ball(1, 1),
            List.of());
    builder.build();
    drawer.setJoint(0.3, 0);
    base.moveTo(1, 2, 3);
    drawer.position(point, 0);
    assertThat(point).containsExactly(new double[] {1, 2.3, 3.1}, within(1e-15));
  }

  @Test
  void jointedBodyTouchesFixedOnesOnlyWhenLet() {
    Body base = builder.fixed("base", ORIGIN, List.of());
    Geom box = new Geom(new BoxShape(0.1, 0.1, 0.1), ORIGIN, Surface.STIFF);
    builder.fixed("floor", Pose.at(0, 0, -1), List.of(box));
    Body passing = slider(base, 0, box);
    Body ledge = builder.fixed("ledge", Pose.at(2, 0, -1), List.of(box));
    Body stopped = slider(base, 2, box);
    builder.letTouch(stopped, ledge);
    steps(builder.build(), 800);
    assertThat(passing.jointPosition()).isLessThan(-2);
    assertThat(stopped.jointPosition()).isCloseTo(-0.8, within(0.01));
  }

  private Body slider(Body base, double x, Geom geom) {
    return builder.jointed(
        "slider",
        base,
        Pose.at(x, 0, 0),
        Joint.slide(0, 0, 1, -100, 1, 0, 0),
        MassProperties.ball(1, 1),
        List.of(geom));
  }

  @Test
  void jointNeedsAParentThatDoesNotMoveFreely() {
    Body cube = cube(1, 1, Surface.STANDARD);
    Geom box = new Geom(new BoxShape(0.1, 0.1, 0.1), ORIGIN, Surface.STIFF);
    assertThatThrownBy(() -> slider(cube, 0, box))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "slider: expected a parent that is a fixed or jointed body of this world, got cube");
  }

  @Test
  void bodyWithoutJointRefusesAJointPosition() {
    Body cube = cube(1, 1, Surface.STANDARD);
    assertThatThrownBy(() -> cube.setJoint(0, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cube: expected a body with a joint, got one without");
  }
}
