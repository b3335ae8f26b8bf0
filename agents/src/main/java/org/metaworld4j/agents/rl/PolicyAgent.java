package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A policy that does the same in every task, whatever it meets there. */
final class PolicyAgent implements AdaptiveAgent {

  private final INDArray theta;
  private final Actor actor;

  PolicyAgent(PolicyNetwork network, INDArray theta) {
    this.theta = theta;
    actor = new Actor(network);
  }

  @Override
  public void begin() {
    // There is nothing to forget.
  }

  @Override
  public Policy explorer() {
    return actor.load(theta, true);
  }

  @Override
  public void adapt(Rollouts support) {
    // What it knows it has learned in training.
  }

  @Override
  public Policy policy() {
    return actor.load(theta, false);
  }
}
