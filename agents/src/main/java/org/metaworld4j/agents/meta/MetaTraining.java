package org.metaworld4j.agents.meta;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What meta-learners of policies have in common: parameters, a meta batch, workers and counters.
 *
 * <p>Sums over tasks are made in the order of the batch, whoever computed the terms.
 */
final class MetaTraining implements AutoCloseable {

  /** Computes a vector for one task of the batch in a worker's memory. */
  interface TaskVector {
    INDArray of(MetaTask task, BatchLoss memory);
  }

  private static final String THETA = "theta";
  private static final int FIRST_PARAMETERS = 0; // parts of the seed's streams
  private static final int TASK_ORDER = 1;
  private static final int EPISODES = 2;

  private final String algorithm;
  private final AdaptationConfig config;
  private final EnvSource source;
  private final PolicyNetwork network;
  private final Streams streams;
  private final TaskOrder order;
  private final Workers<Bench> workers;
  private final INDArray theta; // (P)
  private final INDArray rates; // a in every entry (P)
  private final List<MetaTask> batch;
  private long iteration;
  private long environmentSteps;

  MetaTraining(
      String algorithm,
      AdaptationConfig config,
      EnvSource source,
      List<Task> tasks,
      long seed,
      int threads) {
    this.algorithm = algorithm;
    this.config = config;
    this.source = source;
    network = PolicyNetwork.of(config.policy(), source, tasks);
    streams = new Streams(seed);
    order = new TaskOrder(List.copyOf(tasks), streams.part(TASK_ORDER));
    theta =
        network.initialise(
            DataType.FLOAT, new SplittableRandom(streams.part(FIRST_PARAMETERS).seed(0)));
    rates = theta.like().addi(config.innerRate());
    batch =
        IntStream.range(0, config.tasks())
            .mapToObj(i -> new MetaTask(network, config, rates))
            .toList();
    workers = new Workers<>(threads, () -> new Bench(network, config.advantages(), source));
  }

  /** Returns the parameters (P), shared: the algorithm changes them. */
  INDArray theta() {
    return theta;
  }

  /** Returns the meta batch. */
  List<MetaTask> batch() {
    return batch;
  }

  Workers<Bench> workers() {
    return workers;
  }

  long iteration() {
    return iteration;
  }

  long environmentSteps() {
    return environmentSteps;
  }

  /** Draws the iteration's tasks, lets each place of the batch do its part and counts the steps. */
  MetaMetrics collect(Collection collection) {
    List<Task> drawn = order.batch(iteration, batch.size());
    Streams episodes = streams.part(EPISODES).part(iteration);
    workers.run(
        batch.size(),
        (i, bench) -> collection.run(batch.get(i), bench, drawn.get(i), episodes.part(i)));
    environmentSteps += batch.stream().mapToLong(MetaTask::environmentSteps).sum();
    iteration++;
    return new MetaMetrics(batch);
  }

  /** What one place of the batch does with its task. */
  interface Collection {
    void run(MetaTask place, Bench bench, Task task, Streams streams);
  }

  /** Returns the mean over the batch of a vector (P), owned by the caller. */
  INDArray mean(TaskVector vector) {
    INDArray[] parts = new INDArray[batch.size()];
    workers.run(parts.length, (i, bench) -> parts[i] = vector.of(batch.get(i), bench.loss()));
    INDArray sum = theta.like();
    for (INDArray part : parts) {
      Blas.add(1.0 / parts.length, part, sum);
    }
    return sum;
  }

  Progress progress(MetaMetrics metrics) {
    return new Progress(iteration, environmentSteps, metrics.figures());
  }

  AdaptiveAgent agent() {
    Bench bench = new Bench(network, config.advantages(), source);
    return new GradientAgent(network, config.horizon(), theta.dup(), rates.dup(), bench);
  }

  LearnerState state() {
    return new LearnerState(
        algorithm, iteration, environmentSteps, Map.of(THETA, theta.data().asFloat()));
  }

  void restore(LearnerState state) {
    state.requireAlgorithm(algorithm);
    float[] saved = state.vector(THETA, network.shape().size());
    for (int i = 0; i < saved.length; i++) {
      theta.putScalar(i, saved[i]);
    }
    iteration = state.iteration();
    environmentSteps = state.environmentSteps();
  }

  @Override
  public void close() {
    workers.close();
  }
}
