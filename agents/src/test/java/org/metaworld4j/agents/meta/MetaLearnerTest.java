package org.metaworld4j.agents.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.Advantages;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;

/** Learners on a reach task without physics. */
class MetaLearnerTest {

  private static final List<Task> TASKS = KinematicReach.tasks(20, 1);
  private static final EnvSource REACH = id -> new KinematicReach();
  private static final TrustRegion.Config OUTER = new TrustRegion.Config(0.03, 10, 1e-5, 15, 0.8);
  private static final AdaptationConfig TWO_STEPS = adaptation(0.05, 2, 3, 2, 20);
  private static final AdaptationConfig NORMALISED = adaptation(0.05, 1, 3, 2, 20, true);

  /** Makes a small learner with a seed and a number of threads. */
  private interface Maker {
    Learner make(long seed, int threads);
  }

  static Stream<Maker> learners() {
    return Stream.of(adaptation(0.05, 1, 3, 2, 20), TWO_STEPS, NORMALISED)
        .flatMap(MetaLearnerTest::learners);
  }

  private static Reptile reptile(
      AdaptationConfig adaptation, Reptile.OuterRule rule, long seed, int threads) {
    return new Reptile(new Reptile.Config(adaptation, 0.5, rule), REACH, TASKS, seed, threads);
  }

  private static Stream<Maker> learners(AdaptationConfig adaptation) {
    return Stream.of(
        (seed, threads) -> maml(adaptation, seed, threads),
        (seed, threads) ->
            new Fomaml(new Maml.Config(adaptation, OUTER, 1), REACH, TASKS, seed, threads),
        (seed, threads) ->
            new MetaSgd(new Maml.Config(adaptation, OUTER, 1), REACH, TASKS, seed, threads),
        (seed, threads) ->
            new EMaml(new EMaml.Config(adaptation, OUTER, 3, 1), REACH, TASKS, seed, threads),
        (seed, threads) ->
            new MamlVpg(new MamlVpg.Config(adaptation, 1e-3), REACH, TASKS, seed, threads),
        (seed, threads) ->
            new MamlPpo(new MamlPpo.Config(adaptation, 1e-3, 2, 0.5), REACH, TASKS, seed, threads),
        (seed, threads) -> proMp(adaptation, REACH, seed, threads),
        (seed, threads) -> reptile(adaptation, Reptile.OuterRule.STEP, seed, threads),
        (seed, threads) -> reptile(adaptation, Reptile.OuterRule.ADAM, seed, threads));
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
      assertThat(resumed.state().vectors().keySet()).isEqualTo(straight.state().vectors().keySet());
      straight
          .state()
          .vectors()
          .forEach(
              (name, vector) ->
                  assertThat(resumed.state().vectors().get(name)).as(name).isEqualTo(vector));
      assertThat(resumed.environmentSteps()).isEqualTo(straight.environmentSteps());
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void improvementChangesWhatIsSaved(Maker maker) {
    try (Learner learner = maker.make(7, 2)) {
      Map<String, float[]> before = learner.state().vectors();
      learner.improve();
      learner
          .state()
          .vectors()
          .forEach((name, vector) -> assertThat(vector).as(name).isNotEqualTo(before.get(name)));
    }
  }

  @Test
  void rewardsThatAreNoNumbersAreRefusedAndLeaveTheLastGoodParameters() {
    AtomicBoolean broken = new AtomicBoolean();
    EnvSource source = id -> new KinematicReach(() -> broken.get() ? Double.NaN : 0);
    try (Learner learner = proMp(TWO_STEPS, source, 7, 2)) {
      learner.improve();
      LearnerState good = learner.state();
      broken.set(true);
      assertThatThrownBy(learner::improve)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "reward of kinematic-reach: expected a finite number, got NaN; check the"
                  + " environment");
      assertSame(learner.state(), good);

      broken.set(false);
      try (Learner straight = proMp(TWO_STEPS, REACH, 7, 1)) {
        straight.improve();
        assertThat(learner.improve()).isEqualTo(straight.improve());
      }
    }
  }

  @Test
  void explodingAdaptationIsRefusedAndLeavesTheLastGoodParameters() {
    try (Learner learner = maml(adaptation(1e38, 1, 3, 2, 20), 7, 2)) {
      LearnerState good = learner.state();
      assertThatThrownBy(learner::improve)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("expected finite numbers")
          .hasMessageContaining("lower innerRate");
      assertSame(learner.state(), good);
      assertThat(learner.iteration()).isZero();
      assertThat(learner.environmentSteps()).isZero();
    }
  }

  @Test
  void learnedRatesAreWhatAnAgentAdaptsBy() {
    try (Learner fixed = maml(TWO_STEPS, 7, 1);
        Learner learned = new MetaSgd(new Maml.Config(TWO_STEPS, OUTER, 1), REACH, TASKS, 7, 1)) {
      learned.restore(
          new LearnerState(
              "meta-sgd",
              0,
              0,
              Map.of("theta", theta(fixed), "rates", new float[theta(fixed).length])));
      AdaptationEvaluation evaluation = new AdaptationEvaluation(1, 2, new PolicyEvaluation(1, 30));
      Trials trials = Trials.of(TASKS, 5).source(REACH);
      AdaptationEvaluation.Result still = evaluation.evaluate(learned::agent, trials);
      AdaptationEvaluation.Result moved = evaluation.evaluate(fixed::agent, trials);
      assertThat(still.after().meanReturn()).isEqualTo(still.before().meanReturn());
      assertThat(moved.after().meanReturn()).isNotEqualTo(moved.before().meanReturn());
    }
  }

  @Test
  void normalisationBeginsWithTheSecondImprovement() {
    try (Learner normalised = maml(NORMALISED, 7, 1);
        Learner plain = maml(adaptation(0.05, 1, 3, 2, 20), 7, 1)) {
      assertThat(normalised.improve()).isEqualTo(plain.improve());
      assertThat(normalised.improve()).isNotEqualTo(plain.improve());
    }
  }

  /** What an agent does with raw observations is what training does with normalised ones. */
  @Test
  void anAgentActsAndAdaptsOnNormalisedObservations() {
    try (Learner learner = maml(NORMALISED, 7, 1)) {
      learner.improve();
      try (AdaptiveAgent agent = learner.agent();
          Sampler sampler = new Sampler(REACH)) {
        float[] acting = ((Actor) agent.policy()).parameters();
        assertThat(acting).isNotEqualTo(theta(learner));

        Rollouts support = new Rollouts(2, 20, 39, 4, DataType.FLOAT);
        sampler.collect(TASKS.get(0), agent.explorer(), 2, new Streams(1), support);
        Matrix seen = support.copy().observations();
        agent.adapt(support);
        assertThat(((Actor) agent.policy()).parameters()).isNotEqualTo(acting);
        assertThat(support.observations().get(30, 1)).isEqualTo(seen.get(30, 1)).isNotZero();
      }
    }
  }

  private static void assertSame(LearnerState actual, LearnerState expected) {
    assertThat(actual.iteration()).isEqualTo(expected.iteration());
    assertThat(actual.environmentSteps()).isEqualTo(expected.environmentSteps());
    Map<String, float[]> vectors = expected.vectors();
    assertThat(actual.vectors().keySet()).isEqualTo(vectors.keySet());
    actual
        .vectors()
        .forEach((name, vector) -> assertThat(vector).as(name).isEqualTo(vectors.get(name)));
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
      assertThatThrownBy(() -> maml.restore(new LearnerState("maml", 0, 0, Map.of())))
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
    return new Maml(new Maml.Config(adaptation, OUTER, 1), REACH, TASKS, seed, threads);
  }

  private static Learner proMp(
      AdaptationConfig adaptation, EnvSource source, long seed, int threads) {
    ProMp.Config config = new ProMp.Config(adaptation, 1e-3, 3, 0.3, 5e-4);
    return new ProMp(config, source, TASKS, seed, threads);
  }

  private static AdaptationConfig adaptation(
      double rate, int steps, int tasks, int episodes, int horizon) {
    return adaptation(rate, steps, tasks, episodes, horizon, false);
  }

  private static AdaptationConfig adaptation(
      double rate, int steps, int tasks, int episodes, int horizon, boolean normalise) {
    return new AdaptationConfig(
        new PolicyNetwork.Config(List.of(32, 32), 0.5, 0.1),
        rate,
        steps,
        tasks,
        episodes,
        horizon,
        new Advantages.Config(0.95, 0.95),
        normalise);
  }
}
