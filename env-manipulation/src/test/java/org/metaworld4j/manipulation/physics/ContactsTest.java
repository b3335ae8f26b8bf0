package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/** Forces of small worlds against what mechanics says on paper. */
class ContactsTest {

  private static final double G = World.GRAVITY;
  private static final double H = World.STEP;
  private static final Pose ORIGIN = Pose.at(0, 0, 0);
  private static final Surface SMOOTH = Surface.STIFF.withFriction(0.3, 0.005, 3);

  private final WorldBuilder builder = new WorldBuilder();
  private final double[] force = new double[3];
  private final double[] sum = new double[3];

  private void ground() {
    builder.fixed(
        "ground", Pose.at(0, 0, -0.5), List.of(new Geom(new BoxShape(5, 5, 0.5), ORIGIN, SMOOTH)));
  }

  private FreeBody cube(String name, double mass, Pose pose) {
    Geom box = new Geom(new BoxShape(0.04, 0.04, 0.04), ORIGIN, SMOOTH);
    MassProperties properties = MassProperties.ball(mass, mass * 0.04 * 0.04 * 2 / 3);
    return (FreeBody) builder.free(name, pose, properties, List.of(box));
  }

  private static void steps(World world, int count) {
    for (int i = 0; i < count; i++) {
      world.step();
    }
  }

  /** Sums the forces on B of all contacts between two bodies; side B must be the second. */
  private double[] sumOf(Contacts contacts, String a, String b) {
    double[] total = new double[3];
    for (int i = 0; i < contacts.count(); i++) {
      if (contacts.between(i, a, b)) {
        assertThat(contacts.bodyB(i)).isEqualTo(b);
        contacts.force(i, force, 0);
        for (int axis = 0; axis < 3; axis++) {
          total[axis] += force[axis];
        }
      }
    }
    return total;
  }

  @Test
  void restingBodyIsCarriedAtItsFourCorners() {
    ground();
    cube("cube", 2, Pose.at(0, 0, 0.04));
    World world = builder.build();
    steps(world, 2000);
    Contacts contacts = world.contacts();
    assertThat(contacts.count()).isEqualTo(4);
    double[] out = new double[3];
    for (int i = 0; i < 4; i++) {
      assertThat(contacts.bodyA(i)).isEqualTo("ground");
      assertThat(contacts.bodyB(i)).isEqualTo("cube");
      assertThat(contacts.geomA(i)).isZero();
      assertThat(contacts.geomB(i)).isZero();
      assertThat(contacts.distance(i)).isNegative().isGreaterThan(-1e-3);
      assertThat(contacts.normalForce(i)).isCloseTo(2 * G / 4, within(1e-3));
      contacts.normal(i, out, 0);
      assertThat(out).containsExactly(new double[] {0, 0, 1}, within(1e-6));
      contacts.point(i, out, 0);
      assertThat(Math.abs(out[0])).isCloseTo(0.04, within(1e-4));
      assertThat(out[2]).isCloseTo(contacts.distance(i) / 2, within(1e-5));
    }
    assertThat(sumOf(contacts, "ground", "cube"))
        .containsExactly(new double[] {0, 0, 2 * G}, within(1e-3));
  }

  @Test
  void frictionOfASlidingBodyIsMuTimesTheNormalForceAgainstTheMotion() {
    ground();
    FreeBody cube = cube("cube", 0.5, Pose.at(0, 0, 0.04));
    World world = builder.build();
    steps(world, 1000);
    cube.setVelocities(new double[] {0.6, 0.8, 0, 0, 0, 0}, 0);
    steps(world, 20);
    Contacts contacts = world.contacts();
    double normal = 0;
    for (int i = 0; i < contacts.count(); i++) {
      normal += contacts.normalForce(i);
    }
    double[] total = sumOf(contacts, "ground", "cube");
    assertThat(total[2]).isCloseTo(normal, within(1e-4 * normal));
    assertThat(total[0]).isCloseTo(-0.6 * 0.3 * normal, within(0.01 * normal));
    assertThat(total[1]).isCloseTo(-0.8 * 0.3 * normal, within(0.01 * normal));
  }

  @Test
  void collidingBodiesGetOppositeChangesOfMomentum() {
    FreeBody left = cube("left", 0.5, Pose.at(0, 0, 1));
    FreeBody right = cube("right", 2, Pose.at(0.081, 0.01, 1.01).turnedAboutZ(0.1));
    World world = builder.build();
    left.setVelocities(new double[] {0.5, 0.1, 0, 0, 0, 0}, 0);
    double[] before = new double[12];
    double[] after = new double[12];
    int hits = 0;
    for (int step = 0; step < 20; step++) {
      left.velocities(before, 0);
      right.velocities(before, 6);
      world.step();
      left.velocities(after, 0);
      right.velocities(after, 6);
      double[] push = sumOf(world.contacts(), "left", "right");
      hits += push[0] > 1 ? 1 : 0;
      for (int axis = 0; axis < 3; axis++) {
        double fall = axis == 2 ? -G * H : 0;
        double leftImpulse = 0.5 * (after[axis] - before[axis] - fall);
        double rightImpulse = 2 * (after[6 + axis] - before[6 + axis] - fall);
        assertThat(rightImpulse).isCloseTo(push[axis] * H, within(1e-6));
        assertThat(leftImpulse).isCloseTo(-push[axis] * H, within(1e-6));
      }
    }
    assertThat(hits).isPositive();
  }

  @Test
  void jawsHoldABodyByOppositeForcesThatCarryItsWeight() {
    Body frame = builder.fixed("frame", Pose.at(0, 0, 1), List.of());
    jaw("left jaw", frame, -1);
    jaw("right jaw", frame, 1);
    cube("cube", 0.2, Pose.at(0, 0, 1));
    World world = builder.build();
    steps(world, 400);
    Contacts contacts = world.contacts();
    double[] left = sumOf(contacts, "left jaw", "cube");
    double[] right = sumOf(contacts, "right jaw", "cube");
    assertThat(left[0]).isGreaterThan(10).isCloseTo(-right[0], within(1e-3));
    assertThat(left[2] + right[2]).isCloseTo(0.2 * G, within(0.01 * 0.2 * G));
    assertThat(left[2]).isCloseTo(right[2], within(1e-3));
  }

  /** Adds a plate that a spring presses inwards along x from one side. */
  private void jaw(String name, Body frame, int side) {
    builder.jointed(
        name,
        frame,
        Pose.at(side * 0.05, 0, 0),
        Joint.slide(-side, 0, 0, -1, 1, 20, 0.1).withSpring(1000, 0.03),
        MassProperties.ball(0.1, 1e-3),
        List.of(
            new Geom(new BoxShape(0.01, 0.04, 0.04), ORIGIN, Surface.STIFF.withFriction(1, 0, 3))));
  }

  @Test
  void contactsAreOfTheLastStepAndNotOfARestoredState() {
    ground();
    cube("cube", 2, Pose.at(0, 0, 0.0399));
    World world = builder.build();
    assertThat(world.contacts().count()).isZero();
    steps(world, 50);
    Snapshot snapshot = world.snapshot();
    assertThat(world.contacts().count()).isEqualTo(4);
    double expected = forceAfterAStep(world);
    world.restore(snapshot);
    assertThat(world.contacts().count()).isZero();
    assertThat(forceAfterAStep(world)).isEqualTo(expected);
  }

  private static double forceAfterAStep(World world) {
    world.step();
    return world.contacts().normalForce(0);
  }

  @Test
  void partedBodiesHaveNoContact() {
    ground();
    FreeBody cube = cube("cube", 2, Pose.at(0, 0, 0.04));
    World world = builder.build();
    steps(world, 10);
    assertThat(world.contacts().count()).isEqualTo(4);
    cube.moveTo(0, 0, 1);
    steps(world, 2);
    assertThat(world.contacts().count()).isZero();
  }

  @Test
  void lookingCreatesNothing() {
    ground();
    cube("cube", 2, Pose.at(0, 0, 0.04));
    World world = builder.build();
    steps(world, 10);
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 300 && least > 0; attempt++) {
      least = Math.min(least, bytesOfLooking(world));
    }
    assertThat(least).isZero();
  }

  private long bytesOfLooking(World world) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int look = 0; look < 100; look++) {
      Contacts contacts = world.contacts();
      for (int i = 0; i < contacts.count(); i++) {
        contacts.force(i, sum, 0);
      }
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void contactThatIsNotThereIsRefused() {
    World world = builder.build();
    assertThatThrownBy(() -> world.contacts().normalForce(0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("contact: expected an index below the count of 0, got 0");
  }
}
