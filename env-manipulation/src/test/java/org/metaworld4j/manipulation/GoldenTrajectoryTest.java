package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/** Episodes recorded from the original, their actions played again in our physics. */
class GoldenTrajectoryTest {

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void episodesBeginAsInTheOriginal(String id) {
    for (String policy : List.of("expert", "random")) {
      Replay replay = new Replay(id, policy);
      assertThat(replay.handError()).isLessThan(2e-4);
      assertThat(replay.objectError()).isLessThan(1e-3);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void expertSucceedsWhenTheOriginalDoes(String id) {
    Replay replay = new Replay(id, "expert");
    replay.runToTheEnd();
    assertThat(replay.firstSuccess).isCloseTo(replay.originalFirstSuccess, within(3));
    assertThat(replay.sum).isCloseTo(replay.originalSum, within(0.02 * replay.originalSum));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void handGoesWhereItGoesInTheOriginal(String id) {
    Replay replay = new Replay(id, "random");
    replay.runToTheEnd();
    assertThat(replay.largestHandError).isLessThan(5e-3);
  }

  /** One recorded episode beside ours. */
  private static final class Replay {

    private final List<GoldenTable.Row> rows;
    private final ManipulationEnv env;
    private final Outcome outcome;
    private final double[] observation;
    private final double[] action = new double[4];
    private final double[] expected = new double[7];
    private int step;
    private double largestHandError;
    private double sum;
    private double originalSum;
    private int firstSuccess;
    private int originalFirstSuccess;

    Replay(String id, String policy) {
      rows =
          GoldenTable.read("trajectory-" + id + ".csv.gz").rows().stream()
              .filter(row -> row.text("policy").equals(policy))
              .toList();
      env = ManipulationEnv.of(id);
      outcome = env.newOutcome();
      observation = new double[env.observationSize()];
      env.setTask(new Task(id, rows.get(0).numbersFrom("r0"), true));
      env.reset(ResetOptions.none(), observation, 0);
      rows.get(0).numbers("hand_x", expected, 0, 7);
    }

    void runToTheEnd() {
      for (step = 1; step < rows.size(); step++) {
        GoldenTable.Row row = rows.get(step);
        row.numbers("action_0", action, 0, 4);
        row.numbers("hand_x", expected, 0, 7);
        env.step(action, 0, observation, 0, outcome);
        largestHandError = Math.max(largestHandError, handError());
        sum += outcome.reward;
        originalSum += row.number("reward");
        firstSuccess = first(firstSuccess, outcome.info[0] == 1);
        originalFirstSuccess = first(originalFirstSuccess, row.number("success") == 1);
      }
    }

    private int first(int known, boolean success) {
      return known == 0 && success ? step : known;
    }

    double handError() {
      return error(0);
    }

    double objectError() {
      return error(4);
    }

    private double error(int at) {
      return Points.norm(
          observation[at] - expected[at],
          observation[at + 1] - expected[at + 1],
          observation[at + 2] - expected[at + 2]);
    }
  }
}
