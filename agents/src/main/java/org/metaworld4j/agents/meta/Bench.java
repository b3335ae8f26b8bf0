package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.Advantages;
import org.metaworld4j.agents.rl.PolicyLoss;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One thread's environments, actor and working memory for networks.
 *
 * <p>Not thread-safe.
 */
final class Bench implements AutoCloseable {

  private final PolicyNetwork network;
  private final Sampler sampler;
  private final Actor actor;
  private final BatchLoss loss;
  private final Advantages advantages;

  Bench(PolicyNetwork network, Advantages.Config advantages, EnvSource source) {
    this.network = network;
    this.sampler = new Sampler(source);
    this.actor = new Actor(network);
    this.loss = new BatchLoss(network.shape(), DataType.FLOAT);
    this.advantages = new Advantages(advantages, network.shape().inputs());
  }

  /** Returns the working memory for losses and their derivatives. */
  BatchLoss loss() {
    return loss;
  }

  /** Records episodes of a task with actions drawn from the policy of theta. */
  void collect(Task task, INDArray theta, int episodes, Streams streams, Rollouts out) {
    sampler.collect(task, actor.load(theta, true), episodes, streams, out);
  }

  /** Returns the inner loss of rollouts: -mean(A ln p(a)). */
  Batch innerLoss(Rollouts rollouts) {
    PolicyLoss loss =
        PolicyLoss.logProbability(network.distribution(), rollouts, advantages.of(rollouts));
    return new Batch(rollouts.observations(), rollouts.steps(), loss);
  }

  /** Returns normalised advantages of all steps (N). */
  double[] advantages(Rollouts rollouts) {
    return advantages.of(rollouts);
  }

  @Override
  public void close() {
    sampler.close();
  }
}
