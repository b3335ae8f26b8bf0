package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.physics.Appearance;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

class SceneryTest {

  private static final int MOST_NODES = 150;
  private static final int MARKS = 3;
  private static final double EXACT = 1e-12;
  private static final double FLOAT = 1e-6; // Bullet turns free bodies by matrices of floats
  private static final List<String> ROBOT =
      List.of(
          "pedestal",
          "arm link 1",
          "arm link 2",
          "arm link 3",
          "arm link 4",
          "arm link 5",
          "arm link 6",
          "arm link 7",
          "hand",
          "gripper base",
          "right finger",
          "left finger");

  static List<String> ids() {
    return ManipulationTasks.offered().stream().map(TaskSpec::id).toList();
  }

  private static List<String> names(Scene scene, Layer layer) {
    return scene.nodes().stream()
        .filter(node -> node.layer() == layer)
        .map(Node::name)
        .collect(Collectors.toList());
  }

  private static ManipulationEnv begun(WatchedTask task) {
    ManipulationEnv env = new ManipulationEnv(() -> task);
    String id = task.spec().id();
    env.setTask(MetaworldBenchmarks.draw("MT1", id, 42).train().tasks().get(0));
    return env;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTaskShowsRobotTableThingsAndGoal(String id) {
    WatchedTask task = new WatchedTask(ManipulationTasks.maker(id).get());
    try (ManipulationEnv env = new ManipulationEnv(() -> task)) {
      Scene scene = env.scene();
      assertThat(names(scene, Layer.THINGS)).containsAll(ROBOT).contains("table");
      assertThat(names(scene, Layer.MARKS)).hasSize(MARKS).contains("goal");
      assertThat(scene.nodes()).hasSizeLessThan(MOST_NODES);
      for (Appearance appearance : task.appearances()) {
        if (!appearance.geoms().isEmpty()) {
          assertThat(names(scene, Layer.COLLISION)).contains(appearance.name() + " collision");
          if (!appearance.name().equals("floor")) {
            assertThat(names(scene, Layer.THINGS)).contains(appearance.name());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void posesAreThoseOfTheSimulation(String id) {
    WatchedTask task = new WatchedTask(ManipulationTasks.maker(id).get());
    try (ManipulationEnv env = begun(task)) {
      double[] observation = new double[env.observationSize()];
      double[] action = new double[env.actionSize()];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.none(), observation, 0);
      Scene scene = env.scene();
      for (int step = 0; step < 120; step++) {
        if (step % 17 == 0) {
          comparePoses(env, task);
        }
        env.demonstrate(observation, action);
        env.step(action, 0, observation, 0, outcome);
      }
      assertThat(env.scene()).isEqualTo(scene);
    }
  }

  /** Compares origin and axes of each node with those that its body or link gives it. */
  private static void comparePoses(ManipulationEnv env, WatchedTask task) {
    double[] poses = new double[env.scene().poseSize()];
    env.poses(poses, 0);
    for (int mark = 0; mark < MARKS; mark++) {
      for (int axis = 0; axis < 3; axis++) {
        assertThat(poses[mark * Poses.SIZE + axis]).isEqualTo(task.start().goal[axis]);
      }
    }
    int node = MARKS;
    double[] frame = new double[Frames.SIZE];
    for (Appearance shown : task.appearances()) {
      shown.carrier().frame(frame);
      for (var visual : shown.look().visuals()) {
        comparePose(frame, visual.pose(), poses, node++);
      }
    }
    for (Appearance shown : task.appearances()) {
      shown.carrier().frame(frame);
      for (var geom : shown.geoms()) {
        comparePose(frame, geom.pose(), poses, node++);
      }
    }
    assertThat(node).isEqualTo(env.scene().nodes().size());
  }

  private static void comparePose(double[] frame, Pose within, double[] poses, int node) {
    double[] local = new double[Frames.SIZE];
    double[] world = new double[Frames.SIZE];
    Frames.set(within, local);
    Frames.compose(frame, local, world);
    int at = node * Poses.SIZE;
    for (int axis = 0; axis < 3; axis++) {
      assertThat(poses[at + axis]).isCloseTo(world[9 + axis], within(EXACT));
    }
    Vec3 x = Poses.rotate(poses, at + Poses.QUATERNION, new Vec3(1, 0, 0));
    Vec3 z = Poses.rotate(poses, at + Poses.QUATERNION, new Vec3(0, 0, 1));
    assertThat(x.minus(new Vec3(world[0], world[3], world[6])).length()).isLessThan(FLOAT);
    assertThat(z.minus(new Vec3(world[2], world[5], world[8])).length()).isLessThan(FLOAT);
  }

  @Test
  void goalMarkIsInTheOriginalsColour() {
    assertThat(goal("reach-v3").red()).isGreaterThan(0.8);
    assertThat(goal("pick-place-v3").blue()).isGreaterThan(0.8);
    assertThat(goal("push-v3").green()).isGreaterThan(0.7);
  }

  private static Colour goal(String id) {
    try (ManipulationEnv env = ManipulationEnv.of(id)) {
      Scene scene = env.scene();
      return scene.nodes().get(scene.indexOf("goal")).material().colour();
    }
  }

  @Test
  void sameTaskHasTheSameScene() {
    try (ManipulationEnv one = ManipulationEnv.of("coffee-push-v3");
        ManipulationEnv other = ManipulationEnv.of("coffee-push-v3")) {
      one.reset(1);
      other.reset(2);
      assertThat(one.scene()).isEqualTo(other.scene());
    }
  }

  @Test
  void sevenCamerasAreThoseOfTheOriginal() {
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      Scene scene = env.scene();
      assertThat(scene.cameras().stream().map(Camera::name))
          .contains(
              "topview", "corner", "corner2", "corner3", "corner4", "behindGripper", "gripperPOV");
      double[] poses = new double[scene.poseSize()];
      env.reset(3);
      env.poses(poses, 0);
      Camera.View corner = scene.camera("corner2").view(scene, poses, 0);
      expectNear(corner.position(), 1.3, -0.2, 1.1);
      // The original's camera looks along its -z and is turned over.
      expectNear(corner.target().minus(corner.position()), -0.7457, 0.4582, -0.4837);
      expectNear(corner.up(), -0.3762, 0.3095, 0.8733);
    }
  }

  @Test
  void camerasAtTheHandGoWithIt() {
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      double[] observation = env.reset(3).observation();
      Scene scene = env.scene();
      double[] poses = new double[scene.poseSize()];
      env.poses(poses, 0);
      Camera.View behind = scene.camera("behindGripper").view(scene, poses, 0);
      Vec3 hand = new Vec3(observation[0], observation[1], observation[2]);
      expectNear(behind.position().minus(hand), 0, -0.4924, 0.0868);
      expectNear(behind.up(), 0, 0.1736, 0.9848);
    }
  }

  private static void expectNear(Vec3 got, double x, double y, double z) {
    assertThat(got.minus(new Vec3(x, y, z)).length()).isLessThan(1e-3);
  }

  @Test
  void lookingAllocatesNothing() {
    try (ManipulationEnv env = ManipulationEnv.of("window-open-v3")) {
      env.reset(1);
      double[] poses = new double[env.scene().poseSize()];
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long least = Long.MAX_VALUE;
      for (int round = 0; round < 50 && least > 0; round++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
          env.poses(poses, 0);
        }
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      assertThat(least).isZero();
    }
  }
}
