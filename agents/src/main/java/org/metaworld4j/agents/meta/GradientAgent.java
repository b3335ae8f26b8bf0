package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.ObservationMoments;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adapts as the inner loop of training does: by gradient steps on its own episodes. */
final class GradientAgent implements AdaptiveAgent {

  private final PolicyNetwork network;
  private final int horizon;
  private final INDArray theta;
  private final ObservationMoments moments;
  private final Bench bench;
  private final InnerLoop loop;
  private final Actor actor;

  /** Takes over the bench; closing the agent closes it. */
  GradientAgent(
      PolicyNetwork network,
      int horizon,
      INDArray theta,
      INDArray rates,
      ObservationMoments moments,
      Bench bench) {
    this.network = network;
    this.moments = moments;
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
    return actor.load(acting(), true);
  }

  @Override
  public void adapt(Rollouts support) {
    Rollouts seen = support.copy();
    moments.normalise(seen);
    loop.step(bench.loss(), bench.innerLoss(seen));
  }

  /** Returns the parameters that act on observations as they are. */
  private INDArray acting() {
    return moments.fold(network.shape(), loop.adapted());
  }

  @Override
  public Policy policy() {
    return actor.load(acting(), false);
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
