package org.metaworld4j.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;

/** The families of the classic environments: what parameters do, and which are refused. */
class PhysicsTest {

  private static final int STEPS = 60;

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of(
            new CartPole(), CartPoleParameters.names(), new double[] {9.8, 1, 0.1, 0.5, 10}, 1),
        Arguments.of(
            new MountainCar(), MountainCarParameters.names(), new double[] {0.001, 0.0025, 0.5}, 2),
        Arguments.of(
            new MountainCarContinuous(),
            MountainCarParameters.names(),
            new double[] {0.0015, 0.0025, 0.45},
            0.7),
        Arguments.of(new Pendulum(), PendulumParameters.names(), new double[] {10, 1, 1}, 1.5),
        Arguments.of(
            new Acrobot(), AcrobotParameters.names(), new double[] {9.8, 1, 1, 1, 1, 1}, 2));
  }

  /** Plays some steps of a task and returns all observations, rewards and ends. */
  private static List<Double> play(ClassicEnv<?, ?> env, double[] parameters, double action) {
    env.setTask(new Task(env.spec().id(), parameters, false));
    double[] observation = new double[env.observationSize()];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.seed(3), observation, 0);
    Stream.Builder<Double> seen = Stream.builder();
    for (int t = 0; t < STEPS && !outcome.done(); t++) {
      env.step(new double[] {action}, 0, observation, 0, outcome);
      for (double number : observation) {
        seen.add(number);
      }
      seen.add(outcome.reward).add(outcome.terminated ? 1.0 : 0.0);
    }
    return seen.build().toList();
  }

  @ParameterizedTest
  @MethodSource("families")
  void gymnasiumsConstantsAsATaskChangeNothing(
      ClassicEnv<?, ?> env, List<String> names, double[] usual, double action) {
    List<Double> plain = play(env, usual, action);
    double[] observation = new double[env.observationSize()];
    try (ClassicEnv<?, ?> fresh = (ClassicEnv<?, ?>) new ClassicProvider().make(env.spec().id())) {
      fresh.reset(ResetOptions.seed(3), observation, 0);
      fresh.step(new double[] {action}, 0, observation, 0, fresh.newOutcome());
    }
    assertThat(plain.subList(0, observation.length))
        .isEqualTo(java.util.Arrays.stream(observation).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyParameterChangesTheEpisode(
      ClassicEnv<?, ?> env, List<String> names, double[] usual, double action) {
    List<Double> plain = play(env, usual, action);
    for (int i = 0; i < usual.length; i++) {
      double[] changed = usual.clone();
      changed[i] = names.get(i).equals("goal") ? -0.45 : 1.2 * changed[i];
      assertThat(play(env, changed, action)).as(names.get(i)).isNotEqualTo(plain);
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void impossiblePhysicsIsRefusedByName(
      ClassicEnv<?, ?> env, List<String> names, double[] usual, double action) {
    for (int i = 0; i < usual.length; i++) {
      double[] impossible = usual.clone();
      impossible[i] = -2;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.setTask(new Task(env.spec().id(), impossible, false)))
          .withMessageStartingWith(names.get(i) + ": expected ")
          .withMessageEndingWith("got -2.0");
    }
  }

  @Test
  void longPendulumSwingsSlowly() {
    // Near the bottom a rod of length l has the angular frequency sqrt(3 g / (2 l)).
    try (var env = new Pendulum()) {
      env.setTask(new Task("Pendulum-v1", new double[] {10, 1, 1.5}, false));
      env.reset(0);
      double[] action = {0};
      while (Math.abs(env.state()[1]) > 0.3 || Math.cos(env.state()[0]) > -0.98) {
        action[0] = -3 * env.state()[1]; // brakes until it nearly hangs still
        if (env.step(action).done()) {
          env.reset();
        }
      }
      double before = env.state()[1];
      double below = env.state()[0] - Math.PI * Math.rint(env.state()[0] / Math.PI);
      env.step(new double[] {0});
      double acceleration = (env.state()[1] - before) / 0.05;
      assertThat(acceleration).isCloseTo(-10 * Math.sin(below), within(1e-9));
    }
  }

  @Test
  void acrobotWithoutMotorKeepsItsEnergy() {
    try (var env = new Acrobot(new Acrobot.Options(Acrobot.Equations.BOOK, 0, 0.01))) {
      env.reset(1);
      double before = energy(env.state());
      for (int t = 0; t < 400; t++) {
        env.step(1); // torque 0
      }
      assertThat(energy(env.state())).isCloseTo(before, within(1e-6));
    }
  }

  /** Kinetic and potential energy of two links of Gymnasium's constants, J. */
  private static double energy(double[] y) {
    double cos2 = Math.cos(y[1]);
    double d11 = 0.25 + 1 + 0.25 + cos2 + 2;
    double d12 = 0.25 + 0.5 * cos2 + 1;
    double d22 = 0.25 + 1;
    double kinetic = 0.5 * d11 * y[2] * y[2] + d12 * y[2] * y[3] + 0.5 * d22 * y[3] * y[3];
    double potential = -9.8 * (1.5 * Math.cos(y[0]) + 0.5 * Math.cos(y[0] + y[1]));
    return kinetic + potential;
  }

  @Test
  void everyMountainCarOfTheFamilyCanReachItsGoal() {
    double[] weakest = {0.0008, 0.003125, 0.55};
    assertThat(MountainCarParameters.SPACE.contains(weakest)).isTrue();
    try (var env = new MountainCar()) {
      env.setTask(new Task("MountainCar-v0", weakest, false));
      double[] observation = new double[2];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.seed(1), observation, 0);
      while (!outcome.done()) {
        double[] alongMotion = {observation[1] >= 0 ? 2 : 0};
        env.step(alongMotion, 0, observation, 0, outcome);
      }
      assertThat(outcome.terminated).isTrue();
    }
  }

  @Test
  void carStopsAtTheLeftWall() {
    double[] low = {MountainCarDynamics.LEFT};
    assertThat(MountainCarDynamics.position(-1.19, -0.05)).isEqualTo(low[0]);
    assertThat(MountainCarDynamics.atWall(low[0], -0.05)).isZero();
    assertThat(MountainCarDynamics.atWall(low[0], 0.05)).isEqualTo(0.05);
    assertThat(MountainCarDynamics.atWall(-1.19, -0.05)).isEqualTo(-0.05);
  }
}
