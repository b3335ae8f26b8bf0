package org.metaworld4j.agents.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.KinematicReach;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.core.task.Task;

class PolicyEvaluationTest {

  private static final Task NEAR = task(0.62, 0.155);
  private static final Task FAR = task(0.9, 0.3);

  private static Task task(double y, double z) {
    return new Task(KinematicReach.ID, new double[] {0, 0.6, 0.02, 0, y, z}, false);
  }

  /** Draws its actions at random, from the seed it is given for each episode. */
  private static Policy randomPolicy() {
    return new Policy() {
      private SplittableRandom random = new SplittableRandom(0);

      @Override
      public void begin(long seed) {
        random = new SplittableRandom(seed);
      }

      @Override
      public void act(double[] observation, double[] action) {
        for (int i = 0; i < action.length; i++) {
          action[i] = random.nextDouble(-1, 1);
        }
      }
    };
  }

  @Test
  void everyTaskCountsTheSame() {
    Evaluation evaluation =
        new PolicyEvaluation(3, 50)
            .evaluate(
                () -> (observation, action) -> {},
                id -> new KinematicReach(),
                List.of(NEAR, FAR),
                1,
                1);
    assertThat(evaluation.tasks()).extracting(TaskResult::success).containsExactly(1.0, 0.0);
    assertThat(evaluation.success()).isEqualTo(0.5);
    assertThat(evaluation.stepsToSuccess()).isEqualTo(1);
    assertThat(evaluation.tasks().get(0).finalDistance()).isCloseTo(0.02, offset(1e-9));
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() {
    List<Task> tasks = KinematicReach.tasks(7, 3);
    PolicyEvaluation evaluation = new PolicyEvaluation(2, 30);
    Evaluation alone =
        evaluation.evaluate(
            PolicyEvaluationTest::randomPolicy, id -> new KinematicReach(), tasks, 9, 1);
    Evaluation shared =
        evaluation.evaluate(
            PolicyEvaluationTest::randomPolicy, id -> new KinematicReach(), tasks, 9, 3);
    assertThat(shared).isEqualTo(alone);
  }

  @Test
  void figuresThatAreNotToldAreNotNumbers() {
    TaskResult result = TaskResult.of(NEAR, List.of(new Episode(5, 3, Double.NaN, 0, Double.NaN)));
    assertThat(result.success()).isNaN();
    assertThat(result.finalDistance()).isNaN();
    assertThat(result.stepsToSuccess()).isNaN();
    assertThat(new Evaluation(List.of(result)).stepsToSuccess()).isNaN();
  }

  @Test
  void evaluationWithoutEpisodesIsRefused() {
    assertThatThrownBy(() -> new PolicyEvaluation(0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("episodes: expected at least 1, got 0");
  }
}
