package org.metaworld4j.agents.fewshot;

import java.util.Arrays;
import org.metaworld4j.agents.meta.Batch;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Meta-learns a network that fits functions of a family from few examples.
 *
 * <p>Same settings, family and seed give the same results to the last bit for any number of
 * threads. Used by one thread at a time; it runs worker threads of its own.
 */
public abstract class FewShotLearner implements AutoCloseable {

  private static final int QUERY = 100; // examples to judge by

  private final FewShotTraining training;

  /** Takes over the training; closing the learner closes it. */
  FewShotLearner(FewShotTraining training) {
    this.training = training;
  }

  /**
   * Makes one improvement: draws tasks and changes the parameters.
   *
   * @throws IllegalStateException if adaptation leads to parameters that are not finite
   */
  public abstract void improve();

  /**
   * Returns the loss on query examples before adaptation and after each step of it; infinite from
   * the step on that leads to parameters that are not finite.
   *
   * @param steps gradient steps on the support examples, at least 0
   * @return ({@code steps} + 1)
   */
  public final double[] losses(Batch support, Batch query, int steps) {
    return losses(training.desk(), support, query, steps);
  }

  private double[] losses(FewShotTraining.Desk desk, Batch support, Batch query, int steps) {
    double[] losses = new double[steps + 1];
    Arrays.fill(losses, Double.POSITIVE_INFINITY);
    desk.loop().begin(training.theta());
    losses[0] = query.value(desk.memory(), desk.loop().adapted());
    try {
      for (int k = 1; k <= steps; k++) {
        desk.loop().step(desk.memory(), support);
        losses[k] = query.value(desk.memory(), desk.loop().adapted());
      }
    } catch (IllegalStateException e) {
      // More steps than a learner is made for may lead anywhere; what is left stays infinite.
    }
    return losses;
  }

  /**
   * Returns the losses on fresh tasks: adapted to as many examples as in training, judged by many.
   *
   * @param tasks how many, at least 1
   * @param steps gradient steps, at least 0
   * @param seed of tasks and examples
   * @return ({@code tasks}, {@code steps} + 1)
   */
  public final double[][] errors(int tasks, int steps, long seed) {
    double[][] errors = new double[tasks][];
    training.forFreshTasks(
        tasks,
        seed,
        (i, desk, task, random) -> {
          Batch support = training.examples(task, random);
          Batch query = task.examples(QUERY, DataType.FLOAT, random);
          errors[i] = losses(desk, support, query, steps);
        });
    return errors;
  }

  /** Ends the worker threads. */
  @Override
  public final void close() {
    training.close();
  }
}
