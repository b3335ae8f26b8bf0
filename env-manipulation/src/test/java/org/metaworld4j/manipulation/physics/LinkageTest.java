package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/** Joints on joints, against mechanics' textbook answers. */
class LinkageTest {

  private static final double G = World.GRAVITY;
  private static final double LENGTH = 0.5; // m
  private static final Pose ORIGIN = Pose.at(0, 0, 0);
  private static final Pose BELOW = Pose.at(0, 0, -LENGTH);
  private static final MassProperties BOB = new MassProperties(1, BELOW, 1e-9, 1e-9, 1e-9);

  private final WorldBuilder builder = new WorldBuilder();
  private final Body base = builder.fixed("base", Pose.at(0, 0, 2), List.of());

  private Body swinging(String name, Body parent, Pose pose) {
    Joint joint = Joint.hinge(0, 1, 0, -100, 100, 0, 0);
    return builder.jointed(name, parent, pose, joint, BOB, List.of());
  }

  /** Two equal bobs swing in the modes omega^2 = (2 -+ sqrt 2) g / l, at angles 1 : +-sqrt 2. */
  @Test
  void doublePendulumSwingsInItsNormalModes() {
    Body upper = swinging("upper", base, ORIGIN);
    Body lower = swinging("lower", upper, BELOW);
    World world = builder.build();
    for (int sign = -1; sign <= 1; sign += 2) {
      upper.setJoint(0.01, 0);
      lower.setJoint((-sign * Math.sqrt(2) - 1) * 0.01, 0);
      double period = 2 * Math.PI / Math.sqrt((2 + sign * Math.sqrt(2)) * G / LENGTH);
      assertThat(period(world, upper)).isCloseTo(period, within(0.01 * period));
    }
  }

  private static double period(World world, Body pendulum) {
    int crossings = 0;
    int steps = 0;
    while (crossings < 21) {
      double before = pendulum.jointPosition();
      world.step();
      steps += crossings > 0 ? 1 : 0;
      crossings += before * pendulum.jointPosition() < 0 ? 1 : 0;
    }
    return steps * World.STEP / 10;
  }

  /** Accelerations of the bobs' angles a and b from the vertical, as textbooks have them. */
  @Test
  void wildDoublePendulumSpeedsUpByTheEquationsOfMotion() {
    Body upper = swinging("upper", base, ORIGIN);
    Body lower = swinging("lower", upper, BELOW);
    World world = builder.build();
    Random random = new Random(7);
    for (int sample = 0; sample < 100; sample++) {
      double a = random.nextDouble(-3, 3);
      double b = random.nextDouble(-3, 3);
      double va = random.nextDouble(-9, 9);
      double vb = random.nextDouble(-9, 9);
      upper.setJoint(a, va);
      lower.setJoint(b - a, vb - va);
      world.step();

      double d = a - b;
      double scale = LENGTH * (3 - Math.cos(2 * d));
      double pushA = va * va * LENGTH;
      double pushB = vb * vb * LENGTH;
      double speedingA =
          (-3 * G * Math.sin(a)
                  - G * Math.sin(a - 2 * b)
                  - 2 * Math.sin(d) * (pushB + pushA * Math.cos(d)))
              / scale;
      double speedingB =
          2 * Math.sin(d) * (2 * pushA + 2 * G * Math.cos(a) + pushB * Math.cos(d)) / scale;
      double gainA = upper.jointVelocity() - va;
      double gainB = gainA + lower.jointVelocity() - (vb - va);
      assertThat(gainA / World.STEP).isCloseTo(speedingA, within(1e-5));
      assertThat(gainB / World.STEP).isCloseTo(speedingB, within(1e-5));
    }
  }

  @Test
  void cartIsPushedBackByWhatSwingsOnIt() {
    Joint rail = Joint.slide(1, 0, 0, -100, 100, 0, 0);
    Body cart =
        builder.jointed("cart", base, ORIGIN, rail, MassProperties.ball(2, 1e-3), List.of());
    Body bob = swinging("bob", cart, ORIGIN);
    World world = builder.build();
    Random random = new Random(8);
    for (int sample = 0; sample < 100; sample++) {
      double angle = random.nextDouble(-3, 3);
      double spin = random.nextDouble(-9, 9);
      cart.setJoint(0, 0.3);
      bob.setJoint(angle, spin);
      world.step();
      double cartSpeedsUp = (cart.jointVelocity() - 0.3) / World.STEP;
      double bobSpeedsUp = (bob.jointVelocity() - spin) / World.STEP;
      // No force from outside: 3 kg x'' = d/dt (1 kg l cos(angle) angle').
      double outwards = LENGTH * Math.sin(angle) * spin * spin;
      double along = LENGTH * Math.cos(angle) * bobSpeedsUp;
      assertThat(3 * cartSpeedsUp).isCloseTo(along - outwards, within(1e-5));
      assertThat(LENGTH * bobSpeedsUp)
          .isCloseTo(Math.cos(angle) * cartSpeedsUp - G * Math.sin(angle), within(1e-5));
    }
  }

  @Test
  void carriedBodyGoesAlongWithWhateverMovesItsCarriers() {
    Joint hinge = Joint.hinge(0, 0, 1, -3, 3, 1, 0);
    Geom box = new Geom(new BoxShape(0.1, 0.1, 0.1), ORIGIN, Surface.STANDARD);
    Body door =
        builder.jointed("door", base, ORIGIN, hinge, MassProperties.ball(1, 1), List.of(box));
    Body handle =
        builder.jointed(
            "handle", door, Pose.at(1, 0, 0), hinge, MassProperties.ball(0.1, 0.1), List.of(box));
    builder.build();
    double[] place = new double[3];
    door.setJoint(Math.PI / 2, 0);
    handle.position(place, 0);
    assertThat(place).containsExactly(new double[] {0, 1, 2}, within(1e-12));
    base.moveTo(5, 0, 0);
    handle.position(place, 0);
    assertThat(place).containsExactly(new double[] {5, 1, 0}, within(1e-12));
  }

  @Test
  void hingeAndSlideInOneBodyAreRefused() {
    List<Joint> both =
        List.of(Joint.hinge(0, 1, 0, -1, 1, 0, 0), Joint.slide(0, 1, 0, -1, 1, 0, 0));
    assertThatThrownBy(() -> builder.jointed("odd", base, ORIGIN, both, BOB, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("joints: expected one hinge, or slides, got ");
  }

  @Test
  void tooManyJointsInARowAreRefused() {
    List<Joint> slides =
        Collections.nCopies(Mechanism.MAX_BLOCK + 1, Joint.slide(0, 0, 1, -1, 1, 0, 0));
    assertThatThrownBy(() -> builder.jointed("long", base, ORIGIN, slides, BOB, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("joints: expected at most 8 from the base to the last link, got 9");
  }
}
