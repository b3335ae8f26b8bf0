package org.metaworld4j.agents.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.KinematicReach;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.core.task.Task;

class PooledSuccessTest {

  static final int LIMIT = 30; // steps

  /** Returns episodes of LIMIT steps that succeed at these steps; 0 fails. */
  static TaskResult goal(String env, int number, int... stepsToSuccess) {
    return new TaskResult(
        new Task(env, new double[] {number}, true),
        IntStream.of(stepsToSuccess)
            .mapToObj(steps -> new Episode(LIMIT, 0, steps > 0 ? 1 : 0, steps, 0))
            .toList());
  }

  /** Drives forward to y = 0.85 and stays there, wherever the goal is. */
  private static void always(double[] observation, double[] action) {
    action[0] = 0;
    action[1] = Math.max(-1, Math.min(1, 100 * (0.85 - observation[1])));
    action[2] = 0;
    action[3] = 0;
  }

  /** 9 goals that lie where the policy goes, and 41 that lie 10 cm beside it. */
  private static List<Task> goals() {
    List<Task> goals = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      double x = i % 5 == 2 && i < 45 ? 0 : 0.1;
      double y = 0.83 + 0.0005 * i;
      goals.add(new Task(KinematicReach.ID, new double[] {0, 0.6, 0.02, x, y, 0.155}, false));
    }
    return goals;
  }

  @Test
  void policyThatSolves18PercentOfTheGoalsScores100PercentWhenPooled() {
    Trials trials = Trials.of(goals(), 1).source(id -> new KinematicReach());
    Evaluation evaluation =
        PolicyEvaluation.metaWorld().evaluate(env -> PooledSuccessTest::always, trials);

    assertThat(evaluation.success()).isCloseTo(0.18, offset(1e-12));
    assertThat(evaluation.stepsToSuccess()).isBetween(20.0, 40.0);
    assertThat(PooledSuccess.metaLearning(1)).isEqualTo(new PooledSuccess(20, 3));
    assertThat(PooledSuccess.metaLearning(1).of(evaluation)).isEqualTo(1);
    assertThat(PooledSuccess.multiTask(1).of(evaluation)).isCloseTo(0.18, offset(1e-12));
  }

  /**
   * By hand: copy 2 ends at 10 and 20 (success), copy 1 at 25 (success), copy 0 at 30 (failure).
   */
  @Test
  void firstEpisodesToEndCount() {
    Evaluation evaluation =
        new Evaluation(List.of(goal("a", 0, 0), goal("a", 1, 25, 0), goal("a", 2, 10, 10, 0)));

    assertThat(evaluation.success()).isCloseTo((0 + 0.5 + 2 / 3.0) / 3, offset(1e-12));
    assertThat(new PooledSuccess(3, 3).of(evaluation)).isEqualTo(1);
    assertThat(new PooledSuccess(3, 4).of(evaluation)).isEqualTo(0.75);
  }

  @Test
  void firstCopyComesFirstWhereTwoEndTogether() {
    TaskResult failing = goal("a", 0, 0);
    TaskResult late = goal("a", 1, LIMIT);

    assertThat(new PooledSuccess(2, 1).of(new Evaluation(List.of(failing, late)))).isZero();
    assertThat(new PooledSuccess(2, 1).of(new Evaluation(List.of(late, failing)))).isEqualTo(1);
  }

  @Test
  void environmentsAreNotPooledWithEachOther() {
    Evaluation evaluation = new Evaluation(List.of(goal("a", 0, 1), goal("b", 0, 0)));

    assertThat(new PooledSuccess(2, 2).of(evaluation)).isEqualTo(0.5);
  }

  @Test
  void copiesShareThePlacesOfTheMetaBatch() {
    assertThat(PooledSuccess.metaLearning(5)).isEqualTo(new PooledSuccess(4, 3));
    assertThat(PooledSuccess.metaLearning(45)).isEqualTo(new PooledSuccess(1, 3));
  }

  @Test
  void countOfNothingIsRefused() {
    assertThatThrownBy(() -> new PooledSuccess(0, 3))
        .hasMessage("copies: expected at least 1, got 0");
    assertThatThrownBy(() -> new PooledSuccess(3, 0))
        .hasMessage("counted: expected at least 1, got 0");
  }
}
