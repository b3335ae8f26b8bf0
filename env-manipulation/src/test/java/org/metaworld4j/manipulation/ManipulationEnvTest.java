package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.physics.Contacts;
import org.metaworld4j.manipulation.task.ManipulationTasks;

class ManipulationEnvTest {

  private static final double[] STILL = new double[4];

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void sameActionsGiveTheSameEpisodeWhateverWasBefore(String id) {
    Task task = goals(id).get(0);
    try (ManipulationEnv fresh = ManipulationEnv.of(id);
        ManipulationEnv used = ManipulationEnv.of(id)) {
      used.setTask(goals(id).get(1));
      expertSucceeds(used);
      fresh.setTask(task);
      used.setTask(task);
      assertThat(demonstration(used)).isDeepEqualTo(demonstration(fresh));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void observationsLieInTheirSpace(String id) {
    try (ManipulationEnv env = ManipulationEnv.of(id)) {
      env.setTask(goals(id).get(0));
      double[] observation = env.reset().observation();
      assertThat(env.observationSpace().contains(observation)).isTrue();
      for (double[] row : walk(env, 60)) {
        assertThat(env.observationSpace().contains(row)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void observationHoldsTheFrameBeforeAndTheGoal(String id) {
    try (ManipulationEnv env = ManipulationEnv.of(id)) {
      env.setTask(goals(id).get(0));
      double[] before = env.reset().observation();
      assertThat(Arrays.copyOfRange(before, 18, 36)).isEqualTo(Arrays.copyOfRange(before, 0, 18));
      assertThat(Arrays.copyOfRange(before, 36, 39)).isNotEqualTo(new double[3]);
      double[] after = env.step(new double[] {1, 1, 1, 1}).observation();
      assertThat(Arrays.copyOfRange(after, 18, 36)).isEqualTo(Arrays.copyOfRange(before, 0, 18));
    }
  }

  @Test
  void hiddenGoalShowsAsZeros() {
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      Task visible = goals("reach-v3").get(0);
      env.setTask(new Task(visible.env(), visible.parameters(), false));
      assertThat(Arrays.copyOfRange(env.reset().observation(), 36, 39)).containsOnly(0);
      assertThat(Arrays.copyOfRange(env.step(STILL).observation(), 36, 39)).containsOnly(0);
    }
  }

  @Test
  void contactsShowTheGraspThatCarriesThePuck() {
    try (ManipulationEnv env = ManipulationEnv.of("pick-place-v3")) {
      env.setTask(goals("pick-place-v3").get(0));
      demonstration(env);
      double[] left = forceOnPuck(env.contacts(), "left finger");
      double[] right = forceOnPuck(env.contacts(), "right finger");
      assertThat(right[1]).isGreaterThan(50); // N; fingers close along y
      assertThat(left[1]).isCloseTo(-right[1], within(0.02 * right[1]));
      assertThat(left[2] + right[2]).isCloseTo(0.75 * 9.81, within(0.1));
      env.reset();
      assertThat(env.contacts().count()).isZero();
    }
  }

  private static double[] forceOnPuck(Contacts contacts, String finger) {
    double[] force = new double[3];
    double[] sum = new double[3];
    for (int i = 0; i < contacts.count(); i++) {
      if (contacts.between(i, finger, "puck")) {
        contacts.force(i, force, 0);
        for (int axis = 0; axis < 3; axis++) {
          sum[axis] += force[axis] * (contacts.bodyB(i).equals("puck") ? 1 : -1);
        }
      }
    }
    return sum;
  }

  @Test
  void handFollowsTheMocapPointWithinItsBox() {
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      env.setTask(goals("reach-v3").get(0));
      env.reset();
      double[] observation = new double[39];
      Outcome outcome = env.newOutcome();
      for (int i = 0; i < 100; i++) {
        env.step(new double[] {0, -1, 9, -1}, 0, observation, 0, outcome);
      }
      assertThat(observation[1]).isBetween(0.38, 0.42); // box ends at 0.4
      assertThat(observation[2]).isBetween(0.48, 0.52); // box ends at 0.5
    }
  }

  @Test
  void rewardIsReportedInTheInfo() {
    try (ManipulationEnv env = ManipulationEnv.of("push-v3")) {
      env.setTask(goals("push-v3").get(0));
      env.reset();
      Step<double[]> step = env.step(STILL);
      assertThat(step.info()).containsOnlyKeys(env.infoKeys());
      assertThat(step.info()).containsEntry("unscaled_reward", step.reward());
    }
  }

  @Test
  void episodeIsTruncatedAfter500Steps() {
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      env.setTask(goals("reach-v3").get(0));
      env.reset();
      for (int i = 1; i < 500; i++) {
        assertThat(env.step(STILL).done()).isFalse();
      }
      Step<double[]> last = env.step(STILL);
      assertThat(last.truncated()).isTrue();
      assertThat(last.terminated()).isFalse();
      assertThatIllegalStateException().isThrownBy(() -> env.step(STILL));
    }
  }

  @Test
  void drawsItsOwnTaskFromASeed() {
    try (ManipulationEnv env = ManipulationEnv.of("push-v3")) {
      double[] first = env.reset(7).observation();
      double[] second = env.reset().observation();
      assertThat(second).isNotEqualTo(first);
      assertThat(env.reset(7).observation()).isEqualTo(first);
      assertThat(env.task()).isEmpty();
    }
  }

  @Test
  void refusesToBeginWithoutTaskAndSeed() {
    try (ManipulationEnv env = ManipulationEnv.of("push-v3")) {
      assertThatIllegalStateException()
          .isThrownBy(env::reset)
          .withMessage(
              "push-v3: reset without a task; call setTask, or reset with a seed to draw one");
    }
  }

  @Test
  void refusesTasksThatDoNotFit() {
    try (ManipulationEnv env = ManipulationEnv.of("push-v3")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.setTask(goals("reach-v3").get(0)))
          .withMessage("task: expected one of push-v3, got one of reach-v3");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> env.setTask(new Task("push-v3", new double[3], true)))
          .withMessage("push-v3 parameters: expected 6 numbers, got 3");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  env.setTask(new Task("push-v3", new double[] {0, 0, 0, Double.NaN, 0, 0}, true)))
          .withMessage("push-v3 parameters[3]: expected a finite number, got NaN");
      assertThat(env.task()).isEmpty();
    }
  }

  @Test
  void setTaskTakesEffectAtTheNextReset() {
    try (ManipulationEnv env = ManipulationEnv.of("reach-v3")) {
      Task task = goals("reach-v3").get(0);
      env.setTask(task);
      double[] before = env.reset().observation();
      env.setTask(new Task("reach-v3", goals("reach-v3").get(1).parameters(), false));
      double[] after = env.step(STILL).observation();
      assertThat(Arrays.copyOfRange(after, 36, 39)).isEqualTo(Arrays.copyOfRange(before, 36, 39));
    }
  }

  private static List<Task> goals(String id) {
    return MetaworldBenchmarks.draw("MT1", id, 42).train().tasks();
  }

  private static boolean expertSucceeds(ManipulationEnv env) {
    double[] observation = env.reset().observation();
    double[] action = new double[4];
    Outcome outcome = env.newOutcome();
    while (!outcome.truncated && outcome.info[0] == 0) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
    }
    return outcome.info[0] == 1;
  }

  /** Returns observations and rewards of an expert's episode of 150 steps. */
  private static double[][] demonstration(ManipulationEnv env) {
    double[] observation = new double[40];
    double[] action = new double[4];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    double[][] rows = new double[150][];
    for (int i = 0; i < rows.length; i++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
      observation[39] = outcome.reward;
      rows[i] = observation.clone();
    }
    return rows;
  }

  /** Returns the observations of some random steps. */
  private static double[][] walk(ManipulationEnv env, int steps) {
    Generator random = Generator.seeded(5);
    double[][] rows = new double[steps][];
    for (int i = 0; i < steps; i++) {
      rows[i] = env.step(env.actionSpace().sample(random)).observation();
    }
    return rows;
  }
}
