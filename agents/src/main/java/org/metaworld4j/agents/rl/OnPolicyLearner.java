package org.metaworld4j.agents.rl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.rl.ObservationMoments.Sums;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.sampling.TaskRounds;
import org.metaworld4j.agents.sampling.Workers;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What learners have in common that improve one policy for all tasks by its own newest episodes.
 *
 * <p>An {@link #improve improvement} runs the same number of episodes in every environment of the
 * tasks, each with a task of its own, estimates advantages environment by environment, and leaves
 * the change of the parameters to {@link #update}. If anything in it fails, such as a reward that
 * is no number or a gradient that explodes, parameters and optimisers stay as they were.
 */
abstract sealed class OnPolicyLearner implements Learner permits Vpg, Trpo, Ppo {

  private static final String THETA = "theta";
  private static final String MOMENTS = "observationMoments";
  private static final int FIRST_PARAMETERS = 0; // parts of the seed's streams
  private static final int TASK_ORDER = 1;
  private static final int EPISODES = 2;
  private static final int UPDATES = 3;

  private final String algorithm;
  private final OnPolicyConfig config;
  private final PolicyNetwork network;
  private final Streams streams;
  private final TaskRounds rounds;
  private final Workers<Bench> workers;
  private final INDArray theta; // (P)
  private final ObservationMoments moments;
  private final List<Rollouts> episodes = new ArrayList<>();
  private final Sums[] sums; // of the observations of each episode
  private final Experience experience;
  private final SharedLoss loss;
  private long iteration;
  private long environmentSteps;

  OnPolicyLearner(
      String algorithm,
      OnPolicyConfig config,
      EnvSource source,
      List<Task> tasks,
      long seed,
      int threads) {
    this.algorithm = algorithm;
    this.config = config;
    streams = new Streams(seed);
    rounds = new TaskRounds(tasks, streams.part(TASK_ORDER));
    network = PolicyNetwork.of(config.policy(), config.head(), source, tasks);
    theta =
        network.initialise(
            DataType.FLOAT, new SplittableRandom(streams.part(FIRST_PARAMETERS).seed(0)));
    moments = new ObservationMoments(network.shape().inputs());
    int count = config.episodes() * rounds.envs().size();
    int actions = network.distribution().actionSize();
    for (int i = 0; i < count; i++) {
      episodes.add(
          new Rollouts(1, config.horizon(), network.shape().inputs(), actions, DataType.FLOAT));
    }
    sums = new Sums[count];
    experience = new Experience(network, count, config.horizon());
    workers = new Workers<>(threads, () -> new Bench(network, config.advantages(), source));
    loss = new SharedLoss(workers, experience.rollouts().observations());
  }

  /**
   * Changes {@link #theta} by the newest episodes.
   *
   * @param streams seeds for what the update draws
   * @return figures of the update, always the same names
   */
  abstract Map<String, Double> update(Experience experience, Streams streams);

  /** Returns copies of what the optimisers remember, by name. */
  Map<String, float[]> optimisers() {
    return Map.of();
  }

  /** Takes over what {@link #optimisers} returned. */
  void restoreOptimisers(LearnerState state) {}

  /** Returns the parameters (P), shared. */
  final INDArray theta() {
    return theta;
  }

  final PolicyNetwork network() {
    return network;
  }

  /** Returns the mean losses over rows of the experience. */
  final SharedLoss loss() {
    return loss;
  }

  @Override
  public final Progress improve() {
    LearnerState before = state();
    try {
      collect();
      Map<String, Double> metrics = new LinkedHashMap<>(metrics());
      metrics.putAll(update(experience, streams.part(UPDATES).part(iteration)));
      checkParameters();
      if (config.normaliseObservations()) {
        moments.add(environmentSteps, Sums.of(List.of(sums), network.shape().inputs()));
      }
      environmentSteps += experience.rollouts().steps();
      iteration++;
      return new Progress(iteration, environmentSteps, metrics);
    } catch (RuntimeException e) {
      restore(before);
      throw e;
    }
  }

  private void collect() {
    List<Task> tasks = rounds.batch(iteration, config.episodes());
    INDArray acting = acting();
    Streams seeds = streams.part(EPISODES).part(iteration);
    workers.run(
        tasks.size(),
        (i, bench) -> {
          bench.collect(tasks.get(i), acting, seeds.part(i), episodes.get(i));
          checkReward(tasks.get(i), episodes.get(i).episodes().get(0));
          sums[i] = moments.normalise(episodes.get(i));
        });
    experience.rollouts().clear();
    episodes.forEach(experience.rollouts()::append);
    experience.estimateAdvantages(workers, config.episodes());
    experience.recall(workers, theta);
  }

  private static void checkReward(Task task, Episode episode) {
    if (!Double.isFinite(episode.totalReward())) {
      throw new ArithmeticException(
          "reward: expected finite numbers, got an episode of "
              + task.env()
              + " that sums to "
              + episode.totalReward());
    }
  }

  private void checkParameters() {
    if (!Double.isFinite(Blas.dot(theta, theta))) {
      throw new ArithmeticException(
          "parameters: expected finite numbers after the update, got others; lower the step size");
    }
  }

  /** Returns the parameters that act on observations as they are. */
  private INDArray acting() {
    return config.normaliseObservations() ? moments.fold(network.shape(), theta) : theta.dup();
  }

  private Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    List<Episode> all = experience.rollouts().episodes();
    metrics.put("return", mean(all, Episode::totalReward));
    metrics.put("success", mean(all, Episode::success));
    metrics.put("distance", mean(all, Episode::finalDistance));
    List<String> envs = rounds.envs();
    for (int i = 0; envs.size() > 1 && i < envs.size(); i++) {
      List<Episode> own = all.subList(i * config.episodes(), (i + 1) * config.episodes());
      metrics.put("success/" + envs.get(i), mean(own, Episode::success));
    }
    metrics.put("entropy", experience.entropy());
    return metrics;
  }

  private static double mean(List<Episode> episodes, ToDoubleFunction<Episode> figure) {
    return episodes.stream().mapToDouble(figure).sum() / episodes.size();
  }

  @Override
  public final String algorithm() {
    return algorithm;
  }

  @Override
  public final long iteration() {
    return iteration;
  }

  @Override
  public final long environmentSteps() {
    return environmentSteps;
  }

  @Override
  public final AdaptiveAgent agent() {
    return new PolicyAgent(network, acting());
  }

  @Override
  public final LearnerState state() {
    Map<String, float[]> vectors = new LinkedHashMap<>(optimisers());
    vectors.put(THETA, theta.data().asFloat());
    vectors.put(MOMENTS, moments.state());
    return new LearnerState(algorithm, iteration, environmentSteps, vectors);
  }

  @Override
  public final void restore(LearnerState state) {
    state.requireAlgorithm(algorithm);
    float[] saved = state.vector(THETA, network.shape().size());
    float[] savedMoments = state.vector(MOMENTS, 2 * network.shape().inputs());
    restoreOptimisers(state);
    theta.data().asNioFloat().put(0, saved);
    moments.restore(savedMoments);
    iteration = state.iteration();
    environmentSteps = state.environmentSteps();
  }

  @Override
  public final void close() {
    workers.close();
  }
}
