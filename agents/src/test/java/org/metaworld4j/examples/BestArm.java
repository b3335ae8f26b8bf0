package org.metaworld4j.examples;

import java.util.Arrays;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.PolicySource;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.task.ParametricEnv;

/** Pulls arms at random while it adapts, then the one that paid most. */
final class BestArm implements AdaptiveAgent {

  private final Policy explorer;
  private final double[] paid;
  private final double[] pulled;

  BestArm(ParametricEnv<?, ?> bandit) {
    int arms = ((Discrete) bandit.actionSpace()).n();
    explorer = PolicySource.random().policy(bandit);
    paid = new double[arms];
    pulled = new double[arms];
  }

  @Override
  public void begin() {
    Arrays.fill(paid, 0);
    Arrays.fill(pulled, 1e-9);
  }

  @Override
  public Policy explorer() {
    return explorer;
  }

  @Override
  public void adapt(Rollouts support) {
    double[] action = new double[1];
    for (int step = 0; step < support.steps(); step++) {
      support.action(step, action);
      paid[(int) action[0]] += support.reward(step);
      pulled[(int) action[0]]++;
    }
  }

  @Override
  public Policy policy() {
    return (observation, action) -> action[0] = best();
  }

  private int best() {
    int best = 0;
    for (int arm = 1; arm < paid.length; arm++) {
      if (paid[arm] / pulled[arm] > paid[best] / pulled[best]) {
        best = arm;
      }
    }
    return best;
  }
}
