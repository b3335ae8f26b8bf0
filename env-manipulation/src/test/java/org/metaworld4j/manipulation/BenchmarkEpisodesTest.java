package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metaworld4j.manipulation.task.ObservationLayout.FRAME;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** What the original asks of the first steps with every task of its benchmarks. */
class BenchmarkEpisodesTest {

  private static final int STEPS = 3;
  private static final int HIDDEN = 10; // tasks whose goal is not shown
  // The goal of these stays where it is, whatever the parameters; objects move.
  private static final Set<String> FIXED_GOALS =
      Set.of("hammer-v3", "sweep-into-v3", "bin-picking-v3");

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTaskPlacesObjectAndGoalAndKeepsThem(String id) {
    WatchedTask watched = new WatchedTask(ManipulationTasks.create(id));
    Benchmark mt1 = MetaworldBenchmarks.draw("MT1", id, 42);
    Benchmark ml1 = MetaworldBenchmarks.draw("ML1", id, 42);
    try (ManipulationEnv env = new ManipulationEnv(() -> watched)) {
      Set<List<Double>> goals = new HashSet<>();
      for (Task task : mt1.train().tasks()) {
        checkEpisode(env, watched, task);
        goals.add(Arrays.stream(watched.start().goal).boxed().toList());
      }
      assertThat(goals).hasSize(FIXED_GOALS.contains(id) ? 1 : 50);
      ml1.test().tasks().subList(0, HIDDEN).forEach(task -> checkEpisode(env, watched, task));
    }
  }

  private static void checkEpisode(ManipulationEnv env, WatchedTask watched, Task task) {
    Generator random = Generator.seeded(5);
    double[] observation = new double[env.observationSize()];
    double[] action = new double[4];
    Outcome outcome = env.newOutcome();
    env.setTask(task);
    env.reset(ResetOptions.none(), observation, 0);
    double[] first = observation.clone();
    double[] object = watched.start().object.clone();
    double[] goal = watched.start().goal.clone();
    checkGoal(observation, goal, task.goalVisible());
    for (int i = 0; i < STEPS; i++) {
      double[] before = observation.clone();
      env.actionSpace().sample(random, action, 0);
      env.step(action, 0, observation, 0, outcome);
      checkHand(observation, watched);
      checkMemory(observation, before);
      checkGoal(observation, goal, task.goalVisible());
    }
    env.reset(ResetOptions.none(), observation, 0);
    assertThat(observation).isEqualTo(first);
    assertThat(watched.start().object).isEqualTo(object);
    assertThat(watched.start().goal).isEqualTo(goal);
  }

  private static void checkGoal(double[] observation, double[] goal, boolean visible) {
    assertThat(Arrays.copyOfRange(observation, GOAL, GOAL + 3))
        .isEqualTo(visible ? goal : new double[3]);
  }

  private static void checkHand(double[] observation, WatchedTask watched) {
    double[] hand = new double[3];
    watched.sawyer().hand(hand, 0);
    assertThat(Arrays.copyOfRange(observation, HAND, HAND + 3)).isEqualTo(hand);
  }

  private static void checkMemory(double[] observation, double[] before) {
    assertThat(Arrays.copyOfRange(observation, FRAME, 2 * FRAME))
        .isEqualTo(Arrays.copyOfRange(before, 0, FRAME));
  }
}
