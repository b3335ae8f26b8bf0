package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.core.task.Task;

/** What is shown is where the state says. */
class ViewTest {

  private static double[] poses(ClassicEnv<?, ?> env) {
    double[] poses = new double[env.scene().poseSize()];
    env.poses(poses, 0);
    return poses;
  }

  private static Vec3 point(ClassicEnv<?, ?> env, String node, Vec3 within) {
    double[] poses = poses(env);
    int at = env.scene().indexOf(node) * Poses.SIZE;
    Vec3 turned = Poses.rotate(poses, at + Poses.QUATERNION, within);
    return new Vec3(poses[at], poses[at + 1], poses[at + 2]).plus(turned);
  }

  private static void expect(Vec3 got, double x, double y, double z) {
    assertThat(got.minus(new Vec3(x, y, z)).length()).isCloseTo(0, within(1e-12));
  }

  @Test
  void poleStandsOnTheCartAtItsAngle() {
    try (var env = new CartPole()) {
      env.setTask(new Task("CartPole-v1", new double[] {9.8, 1, 0.1, 0.8, 10}, false));
      env.reset(new ResetOptions(OptionalLong.of(1), Map.of("low", 0.2, "high", 0.2)));
      Vec3 foot = point(env, "pole", new Vec3(0, 0, -0.8));
      Vec3 tip = point(env, "pole", new Vec3(0, 0, 0.8));
      assertThat(foot.x()).isCloseTo(0.2, within(1e-12));
      assertThat(tip.x() - foot.x()).isCloseTo(1.6 * Math.sin(0.2), within(1e-12));
      assertThat(tip.z() - foot.z()).isCloseTo(1.6 * Math.cos(0.2), within(1e-12));
      assertThat(point(env, "cart", Vec3.ZERO).x()).isEqualTo(0.2);
    }
  }

  @Test
  void carStandsOnTheHillAlongItsSlope() {
    try (var env = new MountainCar()) {
      env.reset(new ResetOptions(OptionalLong.of(1), Map.of("low", -0.4, "high", -0.4)));
      expect(
          point(env, "car", new Vec3(0, 0, -1.6 * 0.026)), -0.4, 0, 0.45 * Math.sin(-1.2) + 0.55);
      Vec3 along = point(env, "car", new Vec3(1, 0, 0)).minus(point(env, "car", Vec3.ZERO));
      assertThat(along.z() / along.x()).isCloseTo(3 * 0.45 * Math.cos(-1.2), within(1e-12));
      Vec3 wheel = point(env, "front left wheel", Vec3.ZERO);
      Vec3 other = point(env, "front right wheel", Vec3.ZERO);
      assertThat((other.z() - wheel.z()) / (other.x() - wheel.x()))
          .isCloseTo(along.z() / along.x(), within(1e-9));
      assertThat(point(env, "flag pole", Vec3.ZERO).x()).isEqualTo(0.5);
    }
  }

  @Test
  void linksOfTheAcrobotHangTogether() {
    try (var env = new Acrobot()) {
      env.setTask(new Task("Acrobot-v1", new double[] {9.8, 1.2, 0.9, 1, 1, 1}, false));
      env.reset(new ResetOptions(OptionalLong.of(1), Map.of("low", 0.5, "high", 0.5)));
      expect(point(env, "upper link", new Vec3(0, 0, 0.6)), 0, 0, 0);
      Vec3 joint = point(env, "upper link", new Vec3(0, 0, -0.6));
      expect(joint, 1.2 * Math.sin(0.5), 0, -1.2 * Math.cos(0.5));
      expect(point(env, "lower link", new Vec3(0, 0, 0.45)), joint.x(), 0, joint.z());
      expect(
          point(env, "lower link", new Vec3(0, 0, -0.45)),
          joint.x() + 0.9 * Math.sin(1),
          0,
          joint.z() - 0.9 * Math.cos(1));
    }
  }

  @Test
  void rodOfThePendulumEndsAtItsAxle() {
    try (var env = new Pendulum()) {
      env.reset(5);
      expect(point(env, "rod", new Vec3(0, 0, -0.5)), 0, 0, 0);
      double angle = env.state()[0];
      expect(point(env, "rod", new Vec3(0, 0, 0.5)), Math.sin(angle), 0, Math.cos(angle));
    }
  }

  @Test
  void pointAndGoalLieInThePlane() {
    try (var env = new PointNavigation()) {
      env.setTask(new Task("PointNavigation-v0", new double[] {0.2, -0.3}, false));
      env.reset(1);
      env.step(new double[] {0.1, 0.05});
      expect(point(env, "point", Vec3.ZERO), 0.1, 0.05, 0.03);
      expect(point(env, "goal", Vec3.ZERO), 0.2, -0.3, 0.003);
    }
  }

  @Test
  void ballLiesAtTheArmThatWasPulled() {
    try (var env = new BernoulliBandit(3, 5)) {
      env.setTask(new Task("BernoulliBandit-v0", new double[] {0.2, 0.4, 0.9}, false));
      env.reset(1);
      env.step(2);
      assertThat(point(env, "pulled", Vec3.ZERO).x()).isEqualTo(point(env, "arm 2", Vec3.ZERO).x());
      expect(point(env, "arm 2", new Vec3(0, 0, -0.48)), 0.4, 0, 0);
      expect(point(env, "pulled", new Vec3(0, 0, -0.09)), 0.4, 0, 0.96);
    }
  }

  @Test
  void barsStandOnTheLowestMeanBelowZero() {
    try (var env = new GaussianBandit(3, 5)) {
      env.setTask(new Task("GaussianBandit-v0", new double[] {-0.5, 0.25, 1}, false));
      env.reset(1);
      for (int arm = 0; arm < 3; arm++) {
        double height = new double[] {0.06, 0.81, 1.56}[arm];
        expect(point(env, "arm " + arm, new Vec3(0, 0, height / 2)), 0.4 * (arm - 1), 0, height);
      }
      expect(point(env, "zero", Vec3.ZERO), 0, 0, 0.56);
    }
  }

  @Test
  void ballLiesOnThePresentState() {
    try (var env = new TabularMdp(4, 1)) {
      env.reset(1);
      expect(point(env, "present", Vec3.ZERO), 1, 0, 0.15);
      expect(point(env, "state 1", Vec3.ZERO), 0, 1, 0.02);
    }
  }
}
