package org.metaworld4j.manipulation.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;

/** What decides a world's future, taken down and brought back; and worlds that have none. */
class WorldStateTest {

  private static final Pose ORIGIN = Pose.at(0, 0, 0);

  private final double[] point = new double[3];
  private Body tumbling;

  private World tumblingWorld() {
    WorldBuilder scene = new WorldBuilder();
    scene.fixed(
        "ground",
        Pose.at(0, 0, -0.5),
        List.of(new Geom(new BoxShape(5, 5, 0.5), ORIGIN, Surface.STANDARD)));
    tumbling =
        scene.free(
            "tumbling",
            Pose.at(0, 0, 0.2).turned(0.9, 0.3, 0.2, 0.1),
            new MassProperties(0.2, Pose.at(0.01, 0, 0), 1e-4, 2e-4, 3e-4),
            List.of(
                new Geom(new BoxShape(0.04, 0.03, 0.02), ORIGIN, Surface.STIFF),
                new Geom(new CylinderShape(0.01, 0.06), ORIGIN, Surface.STIFF)));
    return scene.build();
  }

  private static void steps(World world, int count) {
    for (int i = 0; i < count; i++) {
      world.step();
    }
  }

  @Test
  void snapshotOfContactsContinuesExactlyInAnotherWorld() {
    World first = tumblingWorld();
    Body cube = tumbling;
    steps(first, 137);
    Snapshot snapshot = first.snapshot();
    steps(first, 200);
    double[] expected = new double[3];
    cube.position(expected, 0);

    World second = tumblingWorld();
    steps(second, 20);
    second.restore(snapshot);
    steps(second, 200);
    tumbling.position(point, 0);
    assertThat(point).containsExactly(expected);

    first.restore(snapshot);
    steps(first, 200);
    cube.position(point, 0);
    assertThat(point).containsExactly(expected);
  }

  @Test
  void worldGoesOnExactlyWhenHandedToAnotherThread() throws InterruptedException {
    World here = tumblingWorld();
    steps(here, 400);
    double[] expected = new double[3];
    tumbling.position(expected, 0);

    World there = tumblingWorld();
    Body moved = tumbling;
    for (int i = 0; i < 8; i++) {
      Thread thread = new Thread(() -> steps(there, 50));
      thread.start();
      thread.join();
    }
    moved.position(point, 0);
    assertThat(point).containsExactly(expected);
  }

  @Test
  void stateInAnArrayOfTheCallerContinuesExactlyToo() {
    World first = tumblingWorld();
    steps(first, 137);
    double[] state = new double[first.stateSize() + 1];
    first.save(state, 1);
    steps(first, 200);

    World second = tumblingWorld();
    second.load(state, 1);
    assertThat(second.snapshot().hash()).isNotEqualTo(first.snapshot().hash());
    steps(second, 200);
    assertThat(second.snapshot().hash()).isEqualTo(first.snapshot().hash());
  }

  @Test
  void snapshotKnowsHowFixedBodiesWereTurned() {
    WorldBuilder builder = new WorldBuilder();
    Body post = builder.fixed("post", Pose.at(1, 0, 0), List.of());
    World world = builder.build();
    post.place(Pose.at(0, 2, 0).turnedAboutX(0.3));
    Snapshot turned = world.snapshot();
    post.place(ORIGIN);
    world.restore(turned);
    double[] rotation = new double[9];
    post.rotation(rotation, 0);
    assertThat(rotation[4]).isCloseTo(Math.cos(0.3), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, -1e20, Double.NaN, Double.NEGATIVE_INFINITY})
  void runawayBodyIsNamed(double speed) {
    World world = tumblingWorld();
    steps(world, 10);
    assertThat(world.runaway()).isEmpty();
    ((FreeBody) tumbling).setVelocities(new double[] {speed, 0, 0, 0, 0, 0}, 0);
    assertThat(world.runaway()).contains(tumbling);
  }

  @ParameterizedTest
  @CsvSource({"1e3, 0", "1e9, 0", "1e20, 1e20", "NaN, 0", "0, NaN", "0, Infinity"})
  void restoredWorldForgetsADivergence(double speed, double spin) {
    World world = tumblingWorld();
    FreeBody body = (FreeBody) tumbling;
    Snapshot start = world.snapshot();
    steps(world, 200);
    long expected = world.snapshot().hash();
    body.setVelocities(new double[] {0, speed, 0, 0, 0, spin}, 0);
    steps(world, 50);
    assertThat(world.runaway()).contains(body);

    world.restore(start);
    steps(world, 200);
    assertThat(world.snapshot().hash()).isEqualTo(expected);
  }

  @Test
  void snapshotOfADifferentWorldIsRefused() {
    Snapshot other = tumblingWorld().snapshot();
    World world = new WorldBuilder().build();
    assertThatThrownBy(() -> world.restore(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("snapshot: expected one of a world built alike");
  }

  @Test
  void savingLoadingAndLookingForRunawaysAllocateNothing() {
    World world = tumblingWorld();
    steps(world, 137);
    double[] state = new double[world.stateSize()];
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 300 && least > 0; round++) { // at first the JVM keeps objects
      long before = threads.getCurrentThreadAllocatedBytes();
      int runaways = 0;
      for (int i = 0; i < 200; i++) {
        world.save(state, 0);
        world.load(state, 0);
        runaways += world.runaway().isPresent() ? 1 : 0;
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      assertThat(runaways).isZero();
    }
    assertThat(least).isZero();
  }
}
