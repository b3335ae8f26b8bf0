package org.metaworld4j.manipulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.manipulation.GoldenTable;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Start;

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
      task.assess(start(row), moment(row), assessment);
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
  void firstVersionEqualsTheOriginal(String id) {
    ManipulationTask task = ManipulationTasks.create(id);
    Assessment assessment = new Assessment();
    double[] info = new double[Assessment.KEYS.size()];
    List<GoldenTable.Row> rows = GoldenTable.read("reward-" + id + ".csv.gz").rows();
    assertThat(rows).hasSizeGreaterThan(100);
    for (GoldenTable.Row row : rows) {
      RewardVersion.V1.assess(task, start(row), moment(row), assessment);
      assessment.write(info);
      assertThat(assessment.reward).isCloseTo(row.number("reward_v1"), within(TOLERANCE));
      for (int i = 0; i < info.length; i++) {
        String key = Assessment.KEYS.get(i);
        String column = key.equals("unscaled_reward") ? "reward_v1" : key + "_v1";
        assertThat(info[i]).as(key).isCloseTo(row.number(column), within(TOLERANCE));
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

  private static Start start(GoldenTable.Row row) {
    Start start = new Start();
    row.numbers("start_tcp_x", start.tcp, 0, 3);
    row.numbers("start_object_x", start.object, 0, 3);
    row.numbers("start_goal_x", start.goal, 0, 3);
    row.numbersIfAny("start_part_x", start.part, 0, 3);
    start.height = row.numberIfAny("start_height");
    return start;
  }

  private static Moment moment(GoldenTable.Row row) {
    Moment now = new Moment();
    row.numbers("hand_x", now.hand, 0, 3);
    row.numbers("object_x", now.object, 0, 3);
    row.numbersIfAny("orientation_0", now.orientation, 0, 4);
    row.numbersIfAny("object_2_x", now.object2, 0, 3);
    row.numbersIfAny("part_x", now.part, 0, 3);
    row.numbers("tcp_x", now.tcp, 0, 3);
    row.numbersIfAny("left_tip_x", now.leftTip, 0, 3);
    row.numbers("left_pad_x", now.leftPad, 0, 3);
    row.numbers("right_pad_x", now.rightPad, 0, 3);
    now.opening = row.number("opening");
    now.effort = row.number("action_3");
    now.touching = row.number("touching") == 1;
    now.joint = row.number("joint");
    now.firstGap = row.numberIfAny("first_gap");
    return now;
  }
}
