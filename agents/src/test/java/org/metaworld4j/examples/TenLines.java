package org.metaworld4j.examples;

import java.util.List;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.evaluation.Trials;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.run.Algorithm;
import org.metaworld4j.agents.run.Presets;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.BenchmarkBuilder;
import org.metaworld4j.core.task.Family;

/** A learner in ten lines, on a family of one's own. */
final class TenLines {

  private TenLines() {}

  static AdaptationEvaluation.Result learn(long steps) {
    List<String> names = List.of("gravity", "cartMass", "poleMass", "halfLength", "force");
    Family carts =
        Family.of("CartPole-v1", names, 9.8, 1, 0.1, 0.5, 10).vary("halfLength", 0.25, 1.0);
    Benchmark tasks = BenchmarkBuilder.named("carts", 7).train(carts, 50).test(carts, 10).build();
    Algorithm.Maker maml = Presets.maker(Algorithm.MAML, "ML1-CartPole");
    try (Learner learner = maml.make(Envs::make, tasks.train().tasks(), 1, 2)) {
      while (learner.environmentSteps() < steps) {
        learner.improve();
      }
      Trials heldOut = Trials.of(tasks.test().tasks(), 1).threads(2);
      return AdaptationEvaluation.metaWorld().evaluate(learner::agent, heldOut);
    }
  }
}
