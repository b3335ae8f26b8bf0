package org.metaworld4j.agents.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.Optimiser;
import org.metaworld4j.agents.rl.ObservationMoments;
import org.metaworld4j.agents.rl.ObservationMoments.Sums;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What meta-learners of policies have in common: parameters, a meta batch, workers, what is saved.
 *
 * <p>Episodes are shared out one by one, everything else task by task. Sums over tasks are made in
 * the order of the batch, whoever computed the terms.
 */
final class MetaTraining implements AutoCloseable {

  /** Computes a vector for one task of the batch in a worker's memory. */
  interface TaskVector {
    INDArray of(MetaTask task, BatchLoss memory);
  }

  /** Computes loss and divergence of one task of the batch in a worker's memory. */
  interface TaskPoint {
    TrustRegion.Point of(MetaTask task, BatchLoss memory);
  }

  /** A vector of the saved state. */
  private record Saved(int length, Supplier<float[]> read, Consumer<float[]> write) {}

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
  private final ObservationMoments moments;
  private final INDArray theta; // (P)
  private final INDArray rates; // a (P), the same in every entry unless an algorithm learns them
  private final List<MetaTask> batch;
  private final Map<String, Saved> saved = new LinkedHashMap<>();
  private long iteration;
  private long environmentSteps;

  MetaTraining(
      String algorithm,
      AdaptationConfig config,
      Objective objective,
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
    theta = network.initialise(DataType.FLOAT, firstParameters());
    rates = theta.like().addi(config.innerRate());
    moments = new ObservationMoments(network.shape().inputs());
    batch =
        IntStream.range(0, config.tasks())
            .mapToObj(i -> new MetaTask(network, config, objective, rates, moments))
            .toList();
    workers = new Workers<>(threads, () -> new Bench(network, config.advantages(), source));
    save("theta", theta);
    if (config.normaliseObservations()) {
      float[] state = moments.state();
      saved.put("observations", new Saved(state.length, moments::state, moments::restore));
    }
  }

  private SplittableRandom firstParameters() {
    return new SplittableRandom(streams.part(FIRST_PARAMETERS).seed(0));
  }

  String algorithm() {
    return algorithm;
  }

  /** Returns the parameters (P), shared: the algorithm changes them. */
  INDArray theta() {
    return theta;
  }

  /** Returns the inner rates (P), shared: an algorithm that learns them changes them. */
  INDArray rates() {
    return rates;
  }

  /** Returns the meta batch. */
  List<MetaTask> batch() {
    return batch;
  }

  long iteration() {
    return iteration;
  }

  long environmentSteps() {
    return environmentSteps;
  }

  /** Draws tasks, adapts to each of them and collects episodes with the adapted parameters. */
  MetaMetrics collect() {
    return collect(config.steps() + 1);
  }

  /** Draws tasks and adapts to each of them. */
  MetaMetrics adapt() {
    return collect(config.steps());
  }

  private MetaMetrics collect(int stages) {
    List<Task> drawn = order.batch(iteration, batch.size());
    Streams ofIteration = streams.part(EPISODES).part(iteration);
    each((task, memory, i) -> task.begin(drawn.get(i), theta));
    for (int k = 0; k < stages; k++) {
      int stage = k;
      int episodes = config.episodes();
      workers.run(
          batch.size() * episodes,
          (job, bench) -> {
            int i = job / episodes;
            batch.get(i).run(bench, job % episodes, ofIteration.part(i).part(stage));
          });
      workers.run(batch.size(), (i, bench) -> batch.get(i).learn(bench));
    }
    return new MetaMetrics(batch);
  }

  /** Does something with a task of the batch in a worker's memory. */
  private interface TaskJob {
    void run(MetaTask task, BatchLoss memory, int index);
  }

  private void each(TaskJob job) {
    workers.run(batch.size(), (i, bench) -> job.run(batch.get(i), bench.loss(), i));
  }

  /** Prepares products with the curvature, which takes every n-th step of the episodes. */
  void prepareCurvature(int n) {
    each((task, memory, i) -> task.prepareCurvature(n));
  }

  /** Adapts to the same episodes of all tasks anew, from the present parameters. */
  void repeat() {
    each((task, memory, i) -> task.repeat(memory, theta));
  }

  /**
   * Returns the mean over the batch of a gradient, owned by the caller.
   *
   * @throws IllegalStateException if it is not finite
   */
  INDArray gradient(TaskVector vector) {
    INDArray gradient = mean(vector);
    Finite.require("outer gradient", gradient, "lower innerRate, or adapt on more episodes");
    return gradient;
  }

  /** Returns the mean over the batch of a vector, owned by the caller. */
  INDArray mean(TaskVector vector) {
    INDArray[] parts = new INDArray[batch.size()];
    each((task, memory, i) -> parts[i] = vector.of(task, memory));
    INDArray sum = parts[0].like();
    for (INDArray part : parts) {
      Blas.add(1.0 / parts.length, part, sum);
    }
    return sum;
  }

  /** Returns the mean loss over the batch at the parameters that its data was met with. */
  double meanLoss() {
    return meanPoint((task, memory) -> new TrustRegion.Point(task.loss(memory), 0)).loss();
  }

  /** Returns the mean over the batch of loss and divergence. */
  TrustRegion.Point meanPoint(TaskPoint point) {
    TrustRegion.Point[] points = new TrustRegion.Point[batch.size()];
    each((task, memory, i) -> points[i] = point.of(task, memory));
    double loss = 0;
    double divergence = 0;
    for (TrustRegion.Point one : points) {
      loss += one.loss() / points.length;
      divergence += one.divergence() / points.length;
    }
    return new TrustRegion.Point(loss, divergence);
  }

  /** Counts an improvement that has succeeded. */
  void count() {
    if (config.normaliseObservations()) {
      List<Sums> seen = batch.stream().flatMap(task -> task.seen().stream()).toList();
      moments.add(environmentSteps, Sums.of(seen, network.shape().inputs()));
    }
    iteration++;
    environmentSteps += batch.stream().mapToLong(MetaTask::environmentSteps).sum();
  }

  AdaptiveAgent agent() {
    Bench bench = new Bench(network, config.advantages(), source);
    return new GradientAgent(
        network, config.horizon(), theta.dup(), rates.dup(), moments.copy(), bench);
  }

  /** Makes a vector part of the saved state. */
  void save(String name, INDArray vector) {
    saved.put(
        name,
        new Saved(
            Math.toIntExact(vector.length()),
            () -> vector.data().asFloat(),
            values -> vector.data().asNioFloat().put(0, values)));
  }

  /** Makes what an optimiser of theta remembers part of the saved state. */
  void save(Optimiser optimiser) {
    int length = optimiser.state().length;
    if (length > 0) {
      saved.put("moments", new Saved(length, optimiser::state, optimiser::restore));
    }
  }

  LearnerState state() {
    Map<String, float[]> vectors = new TreeMap<>();
    saved.forEach((name, vector) -> vectors.put(name, vector.read().get()));
    return new LearnerState(algorithm, iteration, environmentSteps, vectors);
  }

  void restore(LearnerState state) {
    state.requireAlgorithm(algorithm);
    Map<String, float[]> vectors = new TreeMap<>();
    saved.forEach((name, vector) -> vectors.put(name, state.vector(name, vector.length())));
    vectors.forEach((name, values) -> saved.get(name).write().accept(values));
    iteration = state.iteration();
    environmentSteps = state.environmentSteps();
  }

  @Override
  public void close() {
    workers.close();
  }
}
