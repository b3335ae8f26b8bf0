package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.meta.InnerLoop;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What meta-learners of regression have in common: parameters, rates, drawn tasks and workers.
 *
 * <p>Each task of an improvement has a seed of its own, and sums over tasks are made in their
 * order, so that results do not depend on the number of threads.
 */
final class FewShotTraining implements AutoCloseable {

  /** One thread's working memory. */
  record Desk(BatchLoss memory, InnerLoop loop) implements AutoCloseable {

    /** Adapts to examples by gradient steps. */
    void adapt(INDArray theta, Batch support, int steps) {
      loop.begin(theta);
      for (int k = 0; k < steps; k++) {
        loop.step(memory, support);
      }
    }

    @Override
    public void close() {}
  }

  /** Computes a vector for one drawn task. */
  interface TaskVector {
    INDArray of(Desk desk, RegressionTask task, SplittableRandom random);
  }

  /** Work for one drawn task. */
  interface TaskJob {
    void run(int index, Desk desk, RegressionTask task, SplittableRandom random);
  }

  private static final int FIRST_PARAMETERS = 0; // parts of the seed's streams
  private static final int TASKS = 1;
  private static final int FRESH_TASKS = 2;

  private final FewShotConfig config;
  private final RegressionFamily family;
  private final InnerLoop.Order order;
  private final Streams streams;
  private final INDArray theta; // (P)
  private final INDArray rates; // a (P)
  private final Workers<Desk> workers;
  private long iteration;

  FewShotTraining(
      FewShotConfig config,
      InnerLoop.Order order,
      RegressionFamily family,
      long seed,
      int threads) {
    this.config = config;
    this.family = family;
    this.order = order;
    streams = new Streams(seed);
    SplittableRandom random = new SplittableRandom(streams.part(FIRST_PARAMETERS).seed(0));
    theta = config.shape().initialise(DataType.FLOAT, random, 1);
    rates = theta.like().addi(config.innerRate());
    workers = new Workers<>(threads, this::desk);
  }

  /** Returns working memory that adapts by the present rates. */
  Desk desk() {
    return new Desk(new BatchLoss(config.shape(), DataType.FLOAT), new InnerLoop(order, rates));
  }

  FewShotConfig config() {
    return config;
  }

  /** Returns the parameters (P), shared: the algorithm changes them. */
  INDArray theta() {
    return theta;
  }

  /** Returns the inner rates (P), shared: an algorithm that learns them changes them. */
  INDArray rates() {
    return rates;
  }

  /** Draws as many examples of a task as there are shots. */
  Batch examples(RegressionTask task, SplittableRandom random) {
    return task.examples(config.shots(), DataType.FLOAT, random);
  }

  /**
   * Adapts to examples of a task and returns the gradient of further examples' loss by the adapted
   * parameters (P), owned by the caller.
   */
  INDArray gradientAfterAdaptation(Desk desk, RegressionTask task, SplittableRandom random) {
    Batch support = examples(task, random);
    Batch query = examples(task, random);
    desk.adapt(theta, support, config.steps());
    INDArray gradient = theta.like();
    query.gradient(desk.memory(), desk.loop().adapted(), gradient);
    return gradient;
  }

  /** Draws the tasks of an improvement and returns the mean of a vector over them. */
  INDArray mean(TaskVector vector) {
    INDArray[] parts = new INDArray[config.tasks()];
    forTasks(
        parts.length,
        streams.part(TASKS).part(iteration++),
        (i, desk, task, random) -> parts[i] = vector.of(desk, task, random));
    INDArray sum = parts[0].like();
    for (INDArray part : parts) {
      Blas.add(1.0 / parts.length, part, sum);
    }
    return sum;
  }

  /** Does a job for each of some tasks that are not those of the training. */
  void forFreshTasks(int tasks, long seed, TaskJob job) {
    forTasks(tasks, new Streams(seed).part(FRESH_TASKS), job);
  }

  private void forTasks(int tasks, Streams seeds, TaskJob job) {
    workers.run(
        tasks,
        (i, desk) -> {
          SplittableRandom random = new SplittableRandom(seeds.seed(i));
          job.run(i, desk, family.draw(random), random);
        });
  }

  @Override
  public void close() {
    workers.close();
  }
}
