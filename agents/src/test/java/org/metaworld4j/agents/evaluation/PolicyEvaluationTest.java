package org.metaworld4j.agents.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.KinematicReach;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;

class PolicyEvaluationTest {

  private static final Task NEAR = task(0.62, 0.155);
  private static final Task FAR = task(0.9, 0.3);
  private static final PolicySource STILL = env -> (observation, action) -> {};

  private static Task task(double y, double z) {
    return new Task(KinematicReach.ID, new double[] {0, 0.6, 0.02, 0, y, z}, false);
  }

  private static Trials trials(Task... tasks) {
    return Trials.of(List.of(tasks), 1).source(id -> new KinematicReach());
  }

  @Test
  void everyTaskCountsTheSame() {
    Evaluation evaluation = new PolicyEvaluation(3, 50).evaluate(STILL, trials(NEAR, FAR));

    assertThat(evaluation.tasks()).extracting(TaskResult::success).containsExactly(1.0, 0.0);
    assertThat(evaluation.success()).isEqualTo(0.5);
    assertThat(evaluation.stepsToSuccess()).isEqualTo(1);
    assertThat(evaluation.episodes()).isEqualTo(6);
    assertThat(evaluation.tasks().get(0).finalDistance()).isCloseTo(0.02, offset(1e-9));
  }

  @Test
  void taskThatIsTriedMoreOftenCountsNoMore() {
    Evaluation evaluation = new PolicyEvaluation(1, 50).evaluate(STILL, trials(NEAR, FAR, NEAR));

    assertThat(evaluation.tasks()).extracting(r -> r.episodes().size()).containsExactly(2, 1);
    assertThat(evaluation.success()).isEqualTo(0.5);
  }

  @Test
  void trialsGoRoundTheGoalsOfEachEnvironment() {
    Task other = new Task("other", new double[] {1}, true);
    TaskSet set = new TaskSet(List.of(KinematicReach.ID, "other"), List.of(NEAR, FAR, other));

    assertThat(Trials.of(set, 3, 1).tasks()).containsExactly(NEAR, FAR, NEAR, other, other, other);
    assertThat(Trials.of(set, 1, 1).tasks()).containsExactly(NEAR, other);
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() {
    Trials trials = Trials.of(KinematicReach.tasks(7, 3), 9).source(id -> new KinematicReach());
    PolicyEvaluation evaluation = new PolicyEvaluation(2, 30);

    Evaluation alone = evaluation.evaluate(PolicySource.random(), trials);
    Evaluation shared = evaluation.evaluate(PolicySource.random(), trials.threads(3));

    assertThat(shared).isEqualTo(alone);
    assertThat(alone.tasks()).extracting(TaskResult::meanReturn).doesNotHaveDuplicates();
  }

  @Test
  void everyThreadHasOneEnvironmentOfItsOwn() {
    Map<ParametricEnv<?, ?>, Thread> users = new ConcurrentHashMap<>();
    PolicySource source =
        env -> (observation, action) -> users.merge(env, Thread.currentThread(), this::same);

    new PolicyEvaluation(1, 30)
        .evaluate(source, trials(NEAR, FAR, task(0.7, 0.1), task(0.8, 0.1)).threads(2));

    assertThat(users).hasSizeBetween(1, 2);
  }

  private Thread same(Thread first, Thread second) {
    assertThat(second).isSameAs(first);
    return first;
  }

  @Test
  void listenerHearsOfEveryTrialOnce() {
    List<Task> heard = new ArrayList<>();
    Trials trials = trials(NEAR, FAR, NEAR).threads(2);

    new PolicyEvaluation(1, 5).evaluate(STILL, trials.listener(r -> heard.add(r.task())));

    assertThat(heard).containsExactlyInAnyOrder(NEAR, FAR, NEAR);
  }

  @Test
  void figuresThatAreNotToldAreNotNumbers() {
    TaskResult result = new TaskResult(NEAR, List.of(new Episode(5, 3, Double.NaN, 0, Double.NaN)));
    Evaluation evaluation = new Evaluation(List.of(result));

    assertThat(evaluation.success()).isNaN();
    assertThat(evaluation.finalDistance()).isNaN();
    assertThat(evaluation.stepsToSuccess()).isNaN();
    assertThat(evaluation.meanReturn()).isEqualTo(3);
  }

  @Test
  void policyThatFailsEndsTheEvaluationWithItsOwnComplaint() {
    PolicySource broken =
        env ->
            (observation, action) -> {
              throw new IllegalStateException("my model has no weights");
            };

    assertThatThrownBy(() -> new PolicyEvaluation(1, 5).evaluate(broken, trials(NEAR).threads(2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("my model has no weights");
  }

  @Test
  void expertThatIsNotThereIsRefused() {
    assertThatThrownBy(
            () -> new PolicyEvaluation(1, 5).evaluate(PolicySource.expert(), trials(NEAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy: expected another one, as kinematic-reach has no scripted expert");
  }

  @Test
  void evaluationOfNothingIsRefused() {
    assertThatThrownBy(() -> new PolicyEvaluation(0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("episodes: expected at least 1, got 0");
    assertThatThrownBy(() -> Trials.of(List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tasks: expected at least 1, got 0");
    assertThatThrownBy(() -> trials(NEAR).threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads: expected at least 1, got 0");
  }
}
