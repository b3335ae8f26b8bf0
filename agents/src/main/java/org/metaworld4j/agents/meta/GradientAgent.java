package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adapts as the inner loop of training does: by gradient steps on its own episodes. */
final class GradientAgent implements AdaptiveAgent {

  private final int horizon;
  private final INDArray theta;
  private final Bench bench;
  private final InnerLoop loop;
  private final Actor actor;

  /** Takes over the bench; closing the agent closes it. */
  GradientAgent(PolicyNetwork network, int horizon, INDArray theta, INDArray rates, Bench bench) {
    this.horizon = horizon;
    this.theta = theta;
    this.bench = bench;
    loop = new InnerLoop(InnerLoop.Order.FIRST, rates);
    actor = new Actor(network);
    begin();
  }

  @Override
  public void begin() {
    loop.begin(theta);
  }

  @Override
  public Policy explorer() {
    return actor.load(loop.adapted(), true);
  }

  @Override
  public void adapt(Rollouts support) {
    loop.step(bench.loss(), bench.innerLoss(support));
  }

  @Override
  public Policy policy() {
    return actor.load(loop.adapted(), false);
  }

  @Override
  public int horizon() {
    return horizon;
  }

  @Override
  public void close() {
    bench.close();
  }
}
