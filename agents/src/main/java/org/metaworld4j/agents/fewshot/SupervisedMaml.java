package org.metaworld4j.agents.fewshot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.meta.InnerLoop;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Model-agnostic meta-learning of regression with exact second derivatives (Finn et al. 2017).
 *
 * <p>One {@link #improve improvement} is
 *
 * <pre>
 *   for each drawn task i
 *     theta_i = theta - a dL(theta; D_i), K times on the same D_i     D_i: support examples
 *     g_i     = J_i' dL(theta_i; Q_i)                                 Q_i: query examples
 *   theta     = theta - Adam step along mean_i g_i
 * </pre>
 *
 * <p>J_i is the derivative of theta_i by theta. Same seed, same result. Not thread-safe.
 */
public final class SupervisedMaml {

  /**
   * Settings.
   *
   * @param shape the network; its inputs and outputs must fit the tasks
   * @param innerRate a, above 0
   * @param steps K, at least 1
   * @param outerRate step size of Adam, above 0
   * @param tasks tasks of an improvement, at least 1
   * @param shots support examples of a task, and as many query examples, at least 1
   */
  public record Config(
      NetworkShape shape, double innerRate, int steps, double outerRate, int tasks, int shots) {
    /** Checks the ranges. */
    public Config {
      Check.above("innerRate", innerRate, 0);
      Check.atLeast("steps", steps, 1);
      Check.above("outerRate", outerRate, 0);
      Check.atLeast("tasks", tasks, 1);
      Check.atLeast("shots", shots, 1);
    }
  }

  private final Config config;
  private final Function<SplittableRandom, RegressionTask> family;
  private final SplittableRandom random;
  private final BatchLoss memory;
  private final InnerLoop loop;
  private final Adam adam;
  private final INDArray theta; // (P)
  private final INDArray gradient; // (P)
  private final INDArray sum; // (P)

  /**
   * Creates a learner with random first parameters.
   *
   * @param family draws a task
   * @param seed decides first parameters, tasks and examples
   */
  public SupervisedMaml(
      Config config, Function<SplittableRandom, RegressionTask> family, long seed) {
    this.config = config;
    this.family = family;
    random = new SplittableRandom(seed);
    memory = new BatchLoss(config.shape(), DataType.FLOAT);
    theta = config.shape().initialise(DataType.FLOAT, random, 1);
    loop = new InnerLoop(InnerLoop.Order.SECOND, theta.like().addi(config.innerRate()));
    adam = new Adam(config.shape().size(), config.outerRate());
    gradient = theta.like();
    sum = theta.like();
  }

  /** Makes one improvement. */
  public void improve() {
    Blas.scale(0, sum);
    for (int i = 0; i < config.tasks(); i++) {
      RegressionTask task = family.apply(random);
      Batch support = task.examples(config.shots(), DataType.FLOAT, random);
      Batch query = task.examples(config.shots(), DataType.FLOAT, random);
      adapt(support, config.steps());
      query.gradient(memory, loop.adapted(), gradient);
      loop.backward(memory, gradient);
      Blas.add(1.0 / config.tasks(), gradient, sum);
    }
    adam.step(theta, sum);
  }

  /**
   * Returns the loss on query examples before adaptation and after each step of it.
   *
   * @param steps gradient steps on the support examples, at least 0
   * @return ({@code steps} + 1)
   */
  public List<Double> losses(Batch support, Batch query, int steps) {
    List<Double> losses = new ArrayList<>();
    for (int k = 0; k <= steps; k++) {
      adapt(support, k);
      losses.add(query.value(memory, loop.adapted()));
    }
    return losses;
  }

  private void adapt(Batch support, int steps) {
    loop.begin(theta);
    for (int k = 0; k < steps; k++) {
      loop.step(memory, support);
    }
  }
}
