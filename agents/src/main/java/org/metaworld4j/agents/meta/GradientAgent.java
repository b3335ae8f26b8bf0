package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adapts as the inner loop of training does: by gradient steps on its own episodes. */
final class GradientAgent implements AdaptiveAgent {

  private final PolicyNetwork network;
  private final AdaptationConfig config;
  private final INDArray theta;
  private final Bench bench;
  private final InnerLoop loop;
  private final Actor actor;

  GradientAgent(
      PolicyNetwork network,
      AdaptationConfig config,
      INDArray theta,
      INDArray rates,
      EnvSource source) {
    this.network = network;
    this.config = config;
    this.theta = theta;
    bench = new Bench(network, config.advantages(), source);
    loop = new InnerLoop(rates);
    actor = new Actor(network);
    begin();
  }

  @Override
  public void begin() {
    loop.begin(theta);
  }

  @Override
  public void adapt(Task task, int episodes, Streams streams) {
    Rollouts support =
        new Rollouts(
            episodes,
            config.horizon(),
            network.shape().inputs(),
            network.distribution().actionSize(),
            DataType.FLOAT);
    bench.collect(task, loop.adapted(), episodes, streams, support);
    loop.step(bench.loss(), bench.innerLoss(support));
  }

  @Override
  public Policy policy() {
    return actor.load(loop.adapted(), false);
  }

  @Override
  public void close() {
    bench.close();
  }
}
