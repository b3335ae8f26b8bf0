package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.task.ManipulationTasks;

class EnvSnapshotTest {

  private static final String GRASP = "pick-place-v3";
  private static final int GRASPED = 60; // steps of the expert until it lifts the puck
  private static final double[] UP = {0, 0, 1, 1};

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  private static Task task(String id) {
    return MetaworldBenchmarks.draw("MT1", id, 42).train().tasks().get(0);
  }

  /** Returns an environment after some steps of the expert. */
  private static ManipulationEnv after(String id, int steps) {
    ManipulationEnv env = ManipulationEnv.of(id);
    env.setTask(task(id));
    double[] observation = env.reset().observation();
    demonstrate(env, observation, steps);
    return env;
  }

  private static void demonstrate(ManipulationEnv env, double[] observation, int steps) {
    double[] action = new double[4];
    Outcome outcome = env.newOutcome();
    for (int i = 0; i < steps; i++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
    }
  }

  /** Returns observations and rewards of some steps upwards with closed jaws. */
  private static double[][] lift(ManipulationEnv env) {
    double[][] rows = new double[40][40];
    Outcome outcome = env.newOutcome();
    for (double[] row : rows) {
      env.step(UP, 0, row, 0, outcome);
      row[39] = outcome.reward;
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTaskGoesOnExactlyFromASnapshot(String id) {
    ManipulationEnv env = after(id, 70);
    EnvSnapshot snapshot = env.snapshot();
    double[][] expected = lift(env);
    long hash = env.stateHash();

    env.restore(snapshot);
    assertThat(env.stateHash()).isEqualTo(snapshot.hash()).isNotEqualTo(hash);
    assertThat(lift(env)).isDeepEqualTo(expected);
    assertThat(env.stateHash()).isEqualTo(hash);

    ManipulationEnv fresh = ManipulationEnv.of(id);
    fresh.restore(snapshot);
    assertThat(lift(fresh)).isDeepEqualTo(expected);
    assertThat(fresh.stateHash()).isEqualTo(hash);
  }

  @Test
  void graspGoesOnExactlyOnAnotherThread() {
    ManipulationEnv env = after(GRASP, GRASPED);
    EnvSnapshot snapshot = env.snapshot();
    double[][] expected = lift(env);
    assertThat(expected[39][6]).as("height of the puck").isGreaterThan(0.1);

    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      CompletableFuture<double[][]> there =
          CompletableFuture.supplyAsync(
              () -> {
                env.restore(snapshot);
                return lift(env);
              },
              other);
      assertThat(there.join()).isDeepEqualTo(expected);
    } finally {
      other.shutdown();
    }
  }

  @Test
  void branchesDoNotDisturbTheTrunk() {
    double[][] expected = lift(after(GRASP, GRASPED));
    ManipulationEnv trunk = after(GRASP, GRASPED);
    ManipulationEnv branch = trunk.copy();
    double[] observation = new double[39];
    Outcome outcome = trunk.newOutcome();
    double[][] rows = new double[40][];
    for (int i = 0; i < rows.length; i++) {
      branch.restore(trunk.snapshot());
      for (int ahead = 0; ahead < 5; ahead++) {
        branch.step(new double[] {-1, ahead, -1, -1}, 0, observation, 0, outcome);
      }
      double[] row = new double[40];
      trunk.step(UP, 0, row, 0, outcome);
      row[39] = outcome.reward;
      rows[i] = row;
    }
    assertThat(rows).isDeepEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void copyGoesOnAsItsOriginalThroughResetsToo(String id) {
    ManipulationEnv env = ManipulationEnv.of(id);
    env.reset(11);
    env.step(UP);
    ManipulationEnv copy = env.copy();
    assertThat(copy.step(UP)).usingRecursiveComparison().isEqualTo(env.step(UP));
    assertThat(copy.reset().observation()).isEqualTo(env.reset().observation());
    assertThat(copy.stateHash()).isEqualTo(env.stateHash());
  }

  @Test
  void stepCountAndEndBelongToTheState() {
    ManipulationEnv env = after("reach-v3", 499);
    EnvSnapshot oneLeft = env.snapshot();
    assertThat(env.step(UP).truncated()).isTrue();
    EnvSnapshot over = env.snapshot();

    ManipulationEnv other = ManipulationEnv.of("reach-v3");
    EnvSnapshot unused = other.snapshot();
    other.restore(over);
    assertThatIllegalStateException()
        .isThrownBy(() -> other.step(UP))
        .withMessage("reach-v3: step after the end of the episode; call reset first");
    other.restore(oneLeft);
    assertThat(other.step(UP).truncated()).isTrue();
    other.restore(unused);
    assertThatIllegalStateException()
        .isThrownBy(() -> other.step(UP))
        .withMessage("reach-v3: step before the first reset; call reset first");
  }

  @Test
  void taskAndGoalComeBackToo() {
    Task hidden = new Task("reach-v3", task("reach-v3").parameters(), false);
    ManipulationEnv env = ManipulationEnv.of("reach-v3");
    env.setTask(hidden);
    double[] first = env.reset().observation();
    ManipulationEnv other = ManipulationEnv.of("reach-v3");
    other.restore(env.snapshot());
    assertThat(other.task()).contains(hidden);
    assertThat(other.step(UP).observation()).isEqualTo(env.step(UP).observation());
    assertThat(other.reset().observation()).isEqualTo(first);
  }

  @Test
  void snapshotOfAnotherTaskIsRefused() {
    ManipulationEnv env = ManipulationEnv.of("reach-v3");
    EnvSnapshot other = ManipulationEnv.of("push-v3").snapshot();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> env.restore(other))
        .withMessage("snapshot: expected one of reach-v3, got one of push-v3");
  }

  @Test
  void keptApproachesChangeNothing() {
    List<Task> tasks = MetaworldBenchmarks.draw("MT1", "handle-press-v3", 42).train().tasks();
    ManipulationEnv used = ManipulationEnv.of("handle-press-v3");
    for (int round = 0; round < 2; round++) {
      for (int seed = 0; seed < 40; seed++) {
        used.setTask(tasks.get(seed % tasks.size()));
        used.reset();
        lift(used);
      }
    }
    ManipulationEnv fresh = ManipulationEnv.of("handle-press-v3");
    fresh.setTask(tasks.get(3));
    used.setTask(tasks.get(3));
    assertThat(used.reset().observation()).isEqualTo(fresh.reset().observation());
    assertThat(lift(used)).isDeepEqualTo(lift(fresh));
    assertThat(used.stateHash()).isEqualTo(fresh.stateHash());
  }

  @Test
  void closedEnvironmentHasNoSnapshot() {
    ManipulationEnv env = ManipulationEnv.of("reach-v3");
    env.reset(ResetOptions.seed(1));
    env.close();
    assertThatIllegalStateException().isThrownBy(env::snapshot);
    assertThatIllegalStateException().isThrownBy(env::copy);
  }
}
