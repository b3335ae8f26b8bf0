package org.metaworld4j.agents.rl;

import java.util.List;
import java.util.SplittableRandom;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A stochastic policy: a network from observations to the parameters of an action distribution.
 *
 * @param shape the network; O and E as the distribution needs them
 * @param distribution what its outputs mean
 */
public record PolicyNetwork(NetworkShape shape, Distribution distribution) {

  /** Refuses a network that does not fit the distribution. */
  public PolicyNetwork {
    if (shape.outputs() != distribution.outputs() || shape.extras() != distribution.extras()) {
      throw new IllegalArgumentException(
          "shape: expected %d outputs and %d extras, got %d and %d"
              .formatted(
                  distribution.outputs(), distribution.extras(), shape.outputs(), shape.extras()));
    }
  }

  /**
   * Settings of a policy.
   *
   * @param hidden widths of the hidden layers
   * @param initialDeviation first standard deviation of a normal policy, at least the minimum
   * @param minimumDeviation least standard deviation of a normal policy, above 0
   */
  public record Config(List<Integer> hidden, double initialDeviation, double minimumDeviation) {
    /** Copies the widths and checks the deviations. */
    public Config {
      hidden = List.copyOf(hidden);
      if (!(minimumDeviation > 0 && initialDeviation >= minimumDeviation)) {
        throw new IllegalArgumentException(
            "policy deviation: expected initial >= minimum > 0, got initial %s and minimum %s"
                .formatted(initialDeviation, minimumDeviation));
      }
    }
  }

  /**
   * Returns the policy for the environment of some tasks: normal for a box of actions, categorical
   * for a choice. All environments of the tasks must agree in their sizes.
   *
   * @param tasks at least one
   */
  public static PolicyNetwork of(Config config, EnvSource source, List<Task> tasks) {
    return of(config, PolicyHead.NORMAL, source, tasks);
  }

  /**
   * Returns the policy for the environment of some tasks with a head of choice.
   *
   * @param head what to do with a box of actions; plays no part if there is a choice of actions
   * @param tasks at least one
   */
  public static PolicyNetwork of(
      Config config, PolicyHead head, EnvSource source, List<Task> tasks) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: expected at least one, got none");
    }
    try (ParametricEnv<?, ?> env = source.make(tasks.get(0).env())) {
      return of(config, head, env);
    }
  }

  private static PolicyNetwork of(Config config, PolicyHead head, ParametricEnv<?, ?> env) {
    Distribution distribution = distribution(config, head, env);
    return new PolicyNetwork(
        new NetworkShape(
            env.observationSize(),
            config.hidden(),
            distribution.outputs(),
            distribution.extras(),
            Activation.TANH),
        distribution);
  }

  private static Distribution distribution(
      Config config, PolicyHead head, ParametricEnv<?, ?> env) {
    if (env.actionSpace() instanceof Discrete discrete) {
      return new Categorical(discrete.n());
    }
    if (env.actionSpace() instanceof Box box) {
      return head.of(
          DiagonalGaussian.of(
              env.actionSize(), config.initialDeviation(), config.minimumDeviation()),
          box);
    }
    throw new IllegalArgumentException(
        "actions: expected a box or a choice, got " + env.actionSpace());
  }

  /**
   * Draws first parameters; the last layer's weights are small, so that first actions hardly depend
   * on the observation.
   */
  public INDArray initialise(DataType type, SplittableRandom random) {
    INDArray theta = shape.initialise(type, random, 0.1);
    for (int i = 0; i < shape.outputs(); i++) {
      theta.putScalar(shape.bias(shape.layers()) + i, distribution.initialOutput(i));
    }
    for (int i = 0; i < shape.extras(); i++) {
      theta.putScalar(shape.extra() + i, distribution.initialExtra());
    }
    return theta;
  }
}
