package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.NetworkShape;
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

  /** Most rows that {@link #input} holds. */
  static final int ROWS = 512;

  private final Sampler sampler;
  private final Actor actor;
  private final BatchLoss loss;
  private final Matrix input; // (ROWS, I)
  private final Matrix output; // (ROWS, O + E)
  private final INDArray gradient; // (P)
  private final Advantages advantages;

  Bench(PolicyNetwork network, Advantages.Config advantages, EnvSource source) {
    NetworkShape shape = network.shape();
    this.sampler = new Sampler(source);
    this.actor = new Actor(network);
    this.loss = new BatchLoss(shape, DataType.FLOAT);
    this.input = Matrix.zeros(DataType.FLOAT, ROWS, shape.inputs());
    this.output = Matrix.zeros(DataType.FLOAT, ROWS, shape.outputs() + shape.extras());
    this.gradient = shape.zeros(DataType.FLOAT);
    this.advantages = new Advantages(advantages, shape.inputs());
  }

  /** Records one episode of a task with actions drawn from the policy of theta. */
  void collect(Task task, INDArray theta, Streams streams, Rollouts out) {
    sampler.collect(task, actor.load(theta, true), 1, streams, out);
  }

  /** Returns the working memory for losses and their derivatives. */
  BatchLoss loss() {
    return loss;
  }

  /** Returns memory for the inputs of some rows. */
  Matrix input() {
    return input;
  }

  /** Returns memory for the outputs and extras of some rows. */
  Matrix output() {
    return output;
  }

  /** Returns memory for a vector (P). */
  INDArray gradient() {
    return gradient;
  }

  Advantages advantages() {
    return advantages;
  }

  @Override
  public void close() {
    sampler.close();
  }
}
