package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.Advantages;
import org.metaworld4j.agents.rl.PolicyLoss;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.EpisodeRunner;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Sampler;
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

  /** Runs one episode of a task with actions drawn from the policy of theta; it alone is kept. */
  void run(Task task, INDArray theta, long seed, Rollouts out) {
    Actor policy = actor.load(theta, true);
    EpisodeRunner runner = sampler.runner(task.env());
    out.clear();
    out.end(runner.run(task, policy, out.horizon(), seed, out::add));
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
