package org.metaworld4j.manipulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.reward.Assessment;

/** Rewards, successes, figures and experts on states recorded from the original. */
class GoldenRewardTest {

  private static final double TOLERANCE = 1e-9;

  // The original adds up rewards in float arithmetic where the gripper's effort takes part.
  private static final double FLOAT_TOLERANCE = 3e-6;
  private static final Set<String> FLOAT_TASKS =
      Set.of(
          "assembly-v3",
          "basketball-v3",
          "bin-picking-v3",
          "coffee-pull-v3",
          "coffee-push-v3",
          "dial-turn-v3",
          "disassemble-v3",
          "drawer-close-v3",
          "hammer-v3",
          "hand-insert-v3",
          "handle-pull-side-v3",
          "handle-pull-v3",
          "peg-insert-side-v3",
          "peg-unplug-side-v3",
          "pick-out-of-hole-v3",
          "pick-place-v3",
          "pick-place-wall-v3",
          "push-v3",
          "push-wall-v3",
          "shelf-place-v3",
          "stick-pull-v3",
          "stick-push-v3");

  static List<String> ids() {
    return ManipulationTasks.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void assessmentEqualsTheOriginal(String id) {
    ManipulationTask task = ManipulationTasks.create(id);
    Assessment assessment = new Assessment();
    double[] info = new double[Assessment.KEYS.size()];
    List<GoldenTable.Row> rows = GoldenTable.read("reward-" + id + ".csv.gz").rows();
    assertThat(rows).hasSizeGreaterThan(100);
    for (GoldenTable.Row row : rows) {
      task.assess(GoldenState.start(row), GoldenState.moment(row), assessment);
      assessment.write(info);
      double tolerance = tolerance(id, row);
      assertThat(assessment.reward).isCloseTo(row.number("reward"), within(tolerance));
      for (int i = 0; i < info.length; i++) {
        String key = Assessment.KEYS.get(i);
        assertThat(info[i]).as(key).isCloseTo(row.number(key), within(tolerance));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void expertActsAsTheOriginal(String id) {
    ManipulationTask task = ManipulationTasks.create(id);
    double[] observation = new double[ObservationLayout.SIZE];
    double[] action = new double[4];
    double[] expected = new double[4];
    for (GoldenTable.Row row : GoldenTable.read("reward-" + id + ".csv.gz").rows()) {
      row.numbers("hand_x", observation, ObservationLayout.HAND, 7);
      row.numbers("observed_goal_x", observation, ObservationLayout.GOAL, 3);
      row.numbersIfAny("object_2_x", observation, ObservationLayout.OBJECT_2, 3);
      row.numbers("expert_0", expected, 0, 4);
      task.expert(observation, action);
      assertThat(action).containsExactly(expected, within(1e-6));
    }
  }

  private static double tolerance(String id, GoldenTable.Row row) {
    double grasping = row.number("grasp_reward");
    boolean inFloats = FLOAT_TASKS.contains(id) && grasping == (float) grasping;
    return inFloats ? FLOAT_TOLERANCE : TOLERANCE;
  }
}
