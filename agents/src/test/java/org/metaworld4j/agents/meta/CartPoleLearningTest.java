package org.metaworld4j.agents.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.PolicyEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.rl.Advantages;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;

/**
 * Learners with a choice of actions, on carts and poles of unknown physics. A step that keeps the
 * pole up brings 1; without training it falls after about 100 steps on average.
 */
class CartPoleLearningTest {

  private static final Benchmark CARTS = Envs.benchmark("ML1-CartPole", Optional.empty(), 1);

  @Test
  void mamlLearnsToBalanceHeldOutPoles() {
    Maml.Config config =
        new Maml.Config(adaptation(0.1, 1), new TrustRegion.Config(0.03, 10, 1e-5, 15, 0.8), 1);
    try (Learner learner = new Maml(config, Envs::make, CARTS.train().tasks(), 1, 2)) {
      assertLearns(learner, 20);
    }
  }

  @Test
  void reptileLearnsToBalanceHeldOutPoles() {
    Reptile.Config config = new Reptile.Config(adaptation(0.3, 3), 1, Reptile.OuterRule.STEP);
    try (Learner learner = new Reptile(config, Envs::make, CARTS.train().tasks(), 1, 2)) {
      assertLearns(learner, 25);
    }
  }

  private static void assertLearns(Learner learner, int improvements) {
    double untrained = returnAfterAdaptation(learner);
    for (int i = 0; i < improvements; i++) {
      learner.improve();
    }
    assertThat(returnAfterAdaptation(learner)).isGreaterThan(untrained + 60);
  }

  private static double returnAfterAdaptation(Learner learner) {
    return new AdaptationEvaluation(1, 5, new PolicyEvaluation(2, 200))
        .evaluate(learner::agent, Trials.of(CARTS.test().tasks(), 5).threads(2))
        .after()
        .meanReturn();
  }

  private static AdaptationConfig adaptation(double rate, int steps) {
    return new AdaptationConfig(
        new PolicyNetwork.Config(List.of(32, 32), 1, 0.1),
        rate,
        steps,
        5,
        5,
        200,
        new Advantages.Config(0.99, 0.95),
        false);
  }
}
