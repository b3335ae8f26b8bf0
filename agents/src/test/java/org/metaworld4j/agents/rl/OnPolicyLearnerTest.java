package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.meta.KinematicReach;
import org.metaworld4j.agents.rl.OnPolicySettings.Maker;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.wrapper.TransformReward;

class OnPolicyLearnerTest {

  private static final List<Task> REACH = KinematicReach.tasks(6, 1);
  private static final EnvSource SOURCE = id -> new KinematicReach();
  private static final OnPolicyConfig SMALL = OnPolicySettings.config(8, PolicyHead.NORMAL, 5, 60);

  static Stream<Maker> learners() {
    return OnPolicySettings.learners();
  }

  @ParameterizedTest
  @MethodSource("learners")
  void resultsDoNotDependOnTheNumberOfThreads(Maker maker) {
    LearnerState one = trained(maker, 7, 1);
    assertThat(trained(maker, 7, 2)).usingRecursiveComparison().isEqualTo(one);
    assertThat(trained(maker, 7, 3)).usingRecursiveComparison().isEqualTo(one);
    assertThat(trained(maker, 8, 1).vectors().get("theta"))
        .isNotEqualTo(one.vectors().get("theta"));
  }

  @ParameterizedTest
  @MethodSource("learners")
  void aRestoredLearnerGoesOnExactly(Maker maker) {
    try (Learner straight = maker.make(SMALL, SOURCE, REACH, 2);
        Learner resumed = maker.make(SMALL, SOURCE, REACH, 1)) {
      straight.improve();
      straight.improve();
      resumed.restore(straight.state());
      assertThat(resumed.improve()).isEqualTo(straight.improve());
      assertThat(resumed.state()).usingRecursiveComparison().isEqualTo(straight.state());
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void aRewardThatIsNoNumberIsRefusedAndChangesNothing(Maker maker) {
    try (Learner learner = maker.make(SMALL, id -> rewarded(Double.NaN), REACH, 2)) {
      LearnerState before = learner.state();
      assertThatThrownBy(learner::improve)
          .isInstanceOf(ArithmeticException.class)
          .hasMessageContaining("reward: expected finite numbers")
          .hasMessageContaining(KinematicReach.ID);
      assertThat(learner.state()).usingRecursiveComparison().isEqualTo(before);
    }
  }

  @Test
  void anExplodingGradientIsRefusedAndChangesNothing() {
    Ppo.Config wild = new Ppo.Config(SMALL, 0.2, 0, 1e39, 5, 50, Double.POSITIVE_INFINITY, 1e30);
    try (Learner learner = new Ppo(wild, SOURCE, REACH, 1, 2)) {
      LearnerState before = learner.state();
      assertThatThrownBy(learner::improve)
          .isInstanceOf(ArithmeticException.class)
          .hasMessageContaining("gradient: expected finite numbers");
      assertThat(learner.state()).usingRecursiveComparison().isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void aStateOfOtherSettingsIsRefused(Maker maker) {
    OnPolicyConfig wider = OnPolicySettings.config(9, PolicyHead.NORMAL, 5, 60);
    try (Learner learner = maker.make(SMALL, SOURCE, REACH, 1);
        Learner other = maker.make(wider, SOURCE, REACH, 1)) {
      assertThatThrownBy(() -> learner.restore(other.state()))
          .hasMessageContaining("was it saved with other settings?");
      assertThatThrownBy(
              () -> learner.restore(new LearnerState("maml", 0, 0, learner.state().vectors())))
          .hasMessageContaining("got one of maml");
    }
  }

  @Test
  void noTasksAndSettingsOutsideTheirRangeAreRefused() {
    Ppo.Config config = OnPolicySettings.ppo(SMALL);
    assertThatThrownBy(() -> new Ppo(config, SOURCE, List.of(), 1, 1))
        .hasMessageContaining("tasks: expected at least one");
    assertThatThrownBy(() -> OnPolicySettings.config(8, PolicyHead.NORMAL, 0, 60))
        .hasMessage("episodes: expected at least 1, got 0");
    assertThatThrownBy(() -> new Ppo.Config(SMALL, 0, 0, 1e-3, 5, 50, 1, 1))
        .hasMessage("clip: expected above 0, got 0.0");
  }

  @ParameterizedTest
  @EnumSource
  void ppoLearnsToReachVisibleGoalsWithEveryHead(PolicyHead head) {
    List<Task> visible =
        KinematicReach.tasks(20, 1).stream()
            .map(task -> new Task(task.env(), task.parameters(), true))
            .toList();
    OnPolicyConfig config = OnPolicySettings.config(32, head, 20, 60);
    try (Learner learner = new Ppo(OnPolicySettings.ppo(config), SOURCE, visible, 1, 2)) {
      double first = learner.improve().metrics().get("return");
      double last = 0;
      for (int i = 0; i < 14; i++) {
        last = learner.improve().metrics().get("return");
      }
      assertThat(last).isGreaterThan(first + 80);
    }
  }

  /** A step that keeps the pole up brings 1; an untrained policy is near 20 of 200. */
  @ParameterizedTest
  @MethodSource("learners")
  void learnersBalanceThePole(Maker maker) {
    Benchmark carts = Envs.benchmark("ML1-CartPole", Optional.empty(), 1);
    OnPolicyConfig config = OnPolicySettings.config(16, PolicyHead.NORMAL, 10, 200);
    try (Learner learner = maker.make(config, Envs::make, carts.train().tasks(), 2)) {
      double untrained = held(learner, carts);
      for (int i = 0; i < 25; i++) {
        learner.improve();
      }
      assertThat(held(learner, carts)).isGreaterThan(untrained + 60);
    }
  }

  private static double held(Learner learner, Benchmark carts) {
    return new AdaptationEvaluation(0, 1, new PolicyEvaluation(1, 200))
        .evaluate(learner::agent, Trials.of(carts.test().tasks(), 5).threads(2))
        .before()
        .meanReturn();
  }

  private static LearnerState trained(Maker maker, long seed, int threads) {
    try (Learner learner = maker.make(SMALL, SOURCE, REACH, seed, threads)) {
      Progress first = learner.improve();
      Map<String, Double> metrics = first.metrics();
      assertThat(metrics).containsKeys("return", "success", "entropy");
      learner.improve();
      return learner.state();
    }
  }

  private static TransformReward<double[], double[]> rewarded(double reward) {
    return new TransformReward<>(new KinematicReach(), r -> reward);
  }
}
