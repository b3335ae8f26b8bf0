package org.metaworld4j.agents.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.rl.Advantages;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.core.task.Task;

/** Learners on a reach task without physics. */
class MetaLearnerTest {

  private static final List<Task> TASKS = KinematicReach.tasks(20, 1);

  /** Makes a small learner with a seed and a number of threads. */
  private interface Maker {
    Learner make(long seed, int threads);
  }

  static Stream<Maker> learners() {
    return Stream.of(
        (seed, threads) -> maml(adaptation(0.05, 1, 3, 2, 20), seed, threads),
        (seed, threads) -> maml(adaptation(0.05, 2, 3, 2, 20), seed, threads),
        (seed, threads) ->
            new Reptile(
                new Reptile.Config(adaptation(0.05, 2, 3, 2, 20), 0.5),
                id -> new KinematicReach(),
                TASKS,
                seed,
                threads));
  }

  @ParameterizedTest
  @MethodSource("learners")
  void resultsDoNotDependOnTheNumberOfThreads(Maker maker) {
    assertThat(history(maker, 7, 1)).isEqualTo(history(maker, 7, 3));
    assertThat(history(maker, 7, 1)).isNotEqualTo(history(maker, 8, 1));
  }

  @ParameterizedTest
  @MethodSource("learners")
  void aRestoredLearnerGoesOnExactly(Maker maker) {
    try (Learner straight = maker.make(7, 2);
        Learner resumed = maker.make(7, 2)) {
      straight.improve();
      straight.improve();
      resumed.restore(straight.state());
      assertThat(resumed.improve()).isEqualTo(straight.improve());
      assertThat(resumed.state().vector("theta", theta(straight).length))
          .isEqualTo(theta(straight));
      assertThat(resumed.environmentSteps()).isEqualTo(straight.environmentSteps());
    }
  }

  @Test
  void evaluationDoesNotDependOnTheNumberOfThreads() {
    try (Learner learner = maml(adaptation(0.05, 1, 3, 2, 20), 7, 1)) {
      AdaptationEvaluation evaluation = new AdaptationEvaluation(2, 2, new PolicyEvaluation(2, 30));
      Trials trials = Trials.of(TASKS, 5).source(id -> new KinematicReach());
      AdaptationEvaluation.Result alone = evaluation.evaluate(learner::agent, trials);
      AdaptationEvaluation.Result shared = evaluation.evaluate(learner::agent, trials.threads(3));
      assertThat(shared).isEqualTo(alone);
      assertThat(alone.after()).isNotEqualTo(alone.before());
    }
  }

  @Test
  void aStateOfAnotherAlgorithmOrSizeIsRefused() {
    try (Learner maml = maml(adaptation(0.05, 1, 3, 2, 20), 7, 1)) {
      assertThatThrownBy(
              () -> maml.restore(new LearnerState("reptile", 0, 0, maml.state().vectors())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected one of maml, got one of reptile");
      assertThatThrownBy(() -> maml.restore(new LearnerState("maml", 0, 0, java.util.Map.of())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected a vector theta");
    }
  }

  @Test
  void settingsOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> adaptation(0, 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("innerRate: expected above 0, got 0.0");
    assertThatThrownBy(() -> adaptation(0.1, 1, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tasks: expected at least 1, got 0");
    assertThatThrownBy(() -> maml(adaptation(0.1, 1, 1, 1, 1), 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads: expected at least 1, got 0");
  }

  /** Of at most 5000 in 500 steps, the untrained policy returns about 1100 at seed 1. */
  @Test
  void mamlLearnsToReachHiddenGoalsAfterOneAdaptation() {
    try (Learner learner = maml(adaptation(0.05, 1, 20, 5, 100), 1, 2)) {
      for (int i = 0; i < 20; i++) {
        learner.improve();
      }
      AdaptationEvaluation.Result result =
          new AdaptationEvaluation(1, 10, new PolicyEvaluation(1, 500))
              .evaluate(
                  learner::agent,
                  Trials.of(KinematicReach.tasks(20, 100), 5)
                      .source(id -> new KinematicReach())
                      .threads(2));
      assertThat(result.after().meanReturn())
          .isGreaterThan(4500)
          .isGreaterThan(result.before().meanReturn() + 500);
      assertThat(result.after().finalDistance()).isLessThan(0.5 * result.before().finalDistance());
    }
  }

  private static List<Progress> history(Maker maker, long seed, int threads) {
    try (Learner learner = maker.make(seed, threads)) {
      return List.of(learner.improve(), learner.improve(), learner.improve());
    }
  }

  private static float[] theta(Learner learner) {
    return learner.state().vectors().get("theta");
  }

  private static Learner maml(AdaptationConfig adaptation, long seed, int threads) {
    return new Maml(
        new Maml.Config(adaptation, new TrustRegion.Config(0.03, 10, 1e-5, 15, 0.8)),
        id -> new KinematicReach(),
        TASKS,
        seed,
        threads);
  }

  private static AdaptationConfig adaptation(
      double rate, int steps, int tasks, int episodes, int horizon) {
    return new AdaptationConfig(
        new PolicyNetwork.Config(List.of(32, 32), 0.5, 0.1),
        rate,
        steps,
        tasks,
        episodes,
        horizon,
        new Advantages.Config(0.95, 0.95));
  }
}
