package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;

/** Small worlds whose outcome is known on paper. */
class WorldTest {

  private static final double G = World.GRAVITY;
  private static final double H = World.STEP;
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
  void freeBodyFallsBySemiImplicitEuler() {
    Body cube = cube(0.3, 10, Surface.STANDARD);
    World world = builder.build();
    int n = 200;
    steps(world, n);
    cube.position(point, 0);
    assertThat(point[2]).isCloseTo(10 - G * H * H * n * (n + 1) / 2, within(1e-5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 5})
  void restingBodySinksByTheSoftLawWhateverItsMass(double mass) {
    ground(Surface.STANDARD);
    Body cube = cube(mass, 0.04, Surface.STANDARD);
    World world = builder.build();
    steps(world, 2000);
    cube.position(point, 0);
    double counted = (0.04 - point[2]) / 2; // between boxes, half the depth
    // Four points carry m g / 4 each: R m g / 4 = K d r, with R = (1 - d) / (d m).
    Softness law = Softness.STANDARD;
    double d = law.impedance(counted);
    double expected = (1 - d) / (d * d) * G / 4 / law.stiffness();
    assertThat(counted).isCloseTo(expected, within(1e-6));
  }

  @Test
  void contactForcesCarryTheWeight() {
    Body ground = ground(Surface.STANDARD);
    Body cube = cube(2, 0.04, Surface.STANDARD);
    World world = builder.build();
    steps(world, 2000);
    assertThat(world.normalForce(ground, 0, cube, 0)).isCloseTo(2 * G, within(1e-3));
    assertThat(world.normalForce(cube, 0, ground, 0)).isCloseTo(2 * G, within(1e-3));
  }

  @Test
  void slidingBodyIsSlowedByFriction() {
    Surface smooth = Surface.STIFF.withFriction(0.3, 0.005, 3);
    ground(smooth);
    FreeBody cube = (FreeBody) cube(0.5, 0.04, smooth);
    World world = builder.build();
    steps(world, 1000);
    cube.setVelocities(new double[] {1, 0, 0, 0, 0, 0}, 0);
    int n = 100;
    steps(world, n);
    double[] velocity = new double[6];
    cube.velocities(velocity, 0);
    assertThat(velocity[0]).isCloseTo(1 - 0.3 * G * n * H, within(0.02));
  }

  @Test
  void stickingBodyStaysOnASteepSlope() {
    double angle = 0.6; // tan 0.68 < 1
    builder.fixed(
        "slope",
        Pose.at(0, 0, 0).turnedAboutY(angle),
        List.of(new Geom(new BoxShape(2, 2, 0.1), ORIGIN, Surface.STIFF)));
    double lift = 0.14;
    Body cube =
        builder.free(
            "cube",
            Pose.at(lift * Math.sin(angle), 0, lift * Math.cos(angle)).turnedAboutY(angle),
            MassProperties.ball(1, 1e-3),
            List.of(new Geom(new BoxShape(0.04, 0.04, 0.04), ORIGIN, Surface.STIFF)));
    World world = builder.build();
    steps(world, 200);
    double[] before = new double[3];
    cube.position(before, 0);
    steps(world, 400);
    cube.position(point, 0);
    // A soft friction row creeps: R f = velocity; a second of it is below a tenth of a millimetre.
    assertThat(Math.hypot(point[0] - before[0], point[2] - before[2])).isLessThan(1e-3);
  }

  @Test
  void lyingCylinderRolls() {
    Surface surface = Surface.STIFF;
    ground(surface);
    FreeBody cylinder =
        (FreeBody)
            builder.free(
                "cylinder",
                Pose.at(0, 0, 0.02).turnedAboutX(Math.PI / 2),
                new MassProperties(0.1, ORIGIN, 2e-5, 2e-5, 0.1 * 0.02 * 0.02 / 2),
                List.of(new Geom(new CylinderShape(0.02, 0.03), ORIGIN, surface)));
    World world = builder.build();
    steps(world, 200);
    cylinder.setVelocities(new double[] {0.3, 0, 0, 0, 0, 0}, 0);
    steps(world, 200);
    double[] velocity = new double[6];
    cylinder.velocities(velocity, 0);
    assertThat(velocity[0]).isCloseTo(0.2, within(0.01)); // two thirds: a solid cylinder
    assertThat(velocity[4] * 0.02).isCloseTo(velocity[0], within(0.005)); // rolls without slip
  }

  @Test
  void hingedBodySwingsWithThePeriodOfAPendulum() {
    Body pole = builder.fixed("pole", Pose.at(0, 0, 2), List.of());
    double length = 0.5;
    double mass = 1;
    Body pendulum =
        builder.jointed(
            "pendulum",
            pole,
            ORIGIN,
            Joint.hinge(0, 1, 0, -3, 3, 0, 0),
            new MassProperties(mass, Pose.at(0, 0, -length), 1e-9, 1e-9, 1e-9),
            List.of());
    World world = builder.build();
    pendulum.setJoint(0.05, 0);
    double period = 2 * Math.PI * Math.sqrt(length / G) * (1 + 0.05 * 0.05 / 16);
    int crossings = 0;
    double last = 0;
    double now = 0;
    while (crossings < 20) {
      double before = pendulum.jointPosition();
      world.step();
      now += H;
      if (before * pendulum.jointPosition() < 0) {
        crossings++;
        last = now;
      }
    }
    assertThat(last / (20 - 0.5) * 2).isCloseTo(period, within(0.005));
  }

  @Test
  void springBringsASlideToItsBalance() {
    Body base = builder.fixed("base", Pose.at(0, 0, 1), List.of());
    Body button =
        builder.jointed(
            "button",
            base,
            ORIGIN,
            Joint.slide(0, 0, 1, -1, 1, 5, 0.001).withSpring(50, 0.1),
            MassProperties.ball(0.2, 1e-3),
            List.of());
    World world = builder.build();
    steps(world, 4000);
    assertThat(button.jointPosition()).isCloseTo(0.1 - 0.2 * G / 50, within(1e-6));
    button.position(point, 0);
    assertThat(point[2]).isCloseTo(1 + 0.1 - 0.2 * G / 50, within(1e-6));
  }

  @Test
  void jointGivesWayBeyondItsSoftLimitByTheLaw() {
    Body base = builder.fixed("base", ORIGIN, List.of());
    double mass = 0.5;
    Body weight =
        builder.jointed(
            "weight",
            base,
            ORIGIN,
            Joint.slide(0, 0, 1, -0.2, 1, 0, 0),
            MassProperties.ball(mass, 1e-3),
            List.of());
    World world = builder.build();
    steps(world, 4000);
    double beyond = -0.2 - weight.jointPosition();
    Softness law = Softness.STANDARD;
    double d = law.impedance(beyond);
    assertThat(beyond).isCloseTo((1 - d) / (d * d) * G / law.stiffness(), within(1e-7));
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
  void stackOfCubesStandsStill() {
    ground(Surface.STIFF);
    Body lower = cube(0.2, 0.04, Surface.STIFF);
    Body upper = cube(0.4, 0.12, Surface.STIFF);
    World world = builder.build();
    steps(world, 2000);
    double[] before = new double[6];
    lower.position(before, 0);
    upper.position(before, 3);
    steps(world, 2000);
    double[] after = new double[6];
    lower.position(after, 0);
    upper.position(after, 3);
    assertThat(after).containsExactly(before, within(2e-6));
  }

  @Test
  void jointNeedsAFixedParent() {
    Body cube = cube(1, 1, Surface.STANDARD);
    Geom box = new Geom(new BoxShape(0.1, 0.1, 0.1), ORIGIN, Surface.STIFF);
    assertThatThrownBy(() -> slider(cube, 0, box))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("slider: expected a parent that is a fixed body of this world, got cube");
  }

  @Test
  void bodyWithoutJointRefusesAJointPosition() {
    Body cube = cube(1, 1, Surface.STANDARD);
    assertThatThrownBy(() -> cube.setJoint(0, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cube: expected a body with a joint, got one without");
  }
}
