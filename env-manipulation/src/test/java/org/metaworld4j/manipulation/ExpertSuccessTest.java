package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** No task is lost: experts reach what the original's reach, and chance reaches no more. */
class ExpertSuccessTest {

  private static final long SEED = 42;
  private static final int GOALS = 3;
  private static final int RANDOM_GOALS = 2;

  private static final OriginalSuccesses ORIGINAL = new OriginalSuccesses();

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void expertSucceedsAtTheFirstGoalsAtWhichTheOriginalDoes(String id) {
    GoalRuns runs = new GoalRuns(id, SEED);
    int[] goals = ORIGINAL.find("expert", SEED, id).orElseThrow().goals();
    for (int goal : Arrays.copyOf(goals, GOALS)) {
      assertThat(runs.expertsFirst(goal)).as("first success at goal %d", goal).isPositive();
    }
  }

  static List<String> hardIds() {
    return ids().stream().filter(id -> randomRate(id) == 0).toList();
  }

  private static double randomRate(String id) {
    return ORIGINAL.find("random", SEED, id).orElseThrow().rate();
  }

  @ParameterizedTest
  @MethodSource("hardIds")
  void chanceDoesNotDoWhatItNeverDoesInTheOriginal(String id) {
    assertThat(new GoalRuns(id, SEED).random(RANDOM_GOALS).rate()).isZero();
  }
}
