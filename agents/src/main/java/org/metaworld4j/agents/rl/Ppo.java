package org.metaworld4j.agents.rl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.nn.Optimiser;
import org.metaworld4j.agents.rl.SharedLoss.Rows;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Proximal policy optimisation (Schulman et al. 2017) with the clipped surrogate: in every
 * iteration, on its newest episodes,
 *
 * <pre>
 *   for each epoch, for each minibatch of a fresh shuffle
 *     r = p(a) / p_old(a)
 *     g = d mean(-min(r A, clip(r, 1 - e, 1 + e) A) - c H(p))
 *     g shortened to the limit; a step of Adam
 *   until the epochs are over or the divergence KL(p_old || p) of an epoch is above its limit
 * </pre>
 *
 * <p>The divergence is estimated by the mean of r - 1 - ln r over the epoch, which costs nothing.
 */
public final class Ppo extends OnPolicyLearner {

  /**
   * Settings.
   *
   * @param onPolicy settings of the policy and of its episodes
   * @param clip e, above 0
   * @param entropyBonus c, at least 0
   * @param rate step size of Adam, above 0
   * @param epochs most passes over the data, at least 1
   * @param minibatch rows of a gradient, at least 1
   * @param gradientLimit longest gradient, above 0; longer ones are shortened to it
   * @param divergenceLimit ends the epochs early, above 0
   */
  public record Config(
      OnPolicyConfig onPolicy,
      double clip,
      double entropyBonus,
      double rate,
      int epochs,
      int minibatch,
      double gradientLimit,
      double divergenceLimit) {
    /** Checks the ranges. */
    public Config {
      Check.above("clip", clip, 0);
      Check.atLeast("entropyBonus", entropyBonus, 0);
      Check.above("rate", rate, 0);
      Check.atLeast("epochs", epochs, 1);
      Check.atLeast("minibatch", minibatch, 1);
      Check.above("gradientLimit", gradientLimit, 0);
      Check.above("divergenceLimit", divergenceLimit, 0);
    }
  }

  private static final String ADAM = "adam";
  private static final double ADAM_EPSILON = 1e-5;

  private final Config config;
  private final Adam adam;
  private final INDArray gradient; // (P)

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Ppo(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    super("ppo", config.onPolicy(), source, tasks, seed, threads);
    this.config = config;
    adam = new Adam(network().shape().size(), config.rate(), ADAM_EPSILON);
    gradient = theta().like();
  }

  @Override
  Map<String, Double> update(Experience experience, Streams streams) {
    Epoch last = new Epoch();
    int epochs = 0;
    while (epochs < config.epochs() && last.divergence() <= config.divergenceLimit()) {
      last = epoch(experience, experience.shuffled(streams.seed(epochs)));
      epochs++;
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("epochs", (double) epochs);
    metrics.put("divergence", last.divergence());
    metrics.put("clipped", last.clipped / last.rows);
    metrics.put("gradient", last.norm / last.steps);
    return metrics;
  }

  private Epoch epoch(Experience experience, int[] order) {
    Epoch epoch = new Epoch();
    int minibatches = Math.max(1, order.length / config.minibatch());
    for (int i = 0; i < minibatches; i++) {
      int from = (int) ((long) order.length * i / minibatches);
      int to = (int) ((long) order.length * (i + 1) / minibatches);
      List<ClippedRatio> blocks =
          loss()
              .gradient(theta(), new Rows(order, from, to), () -> surrogate(experience), gradient);
      epoch.add(to - from, blocks, Optimiser.clip(gradient, config.gradientLimit()));
      adam.step(theta(), gradient);
    }
    return epoch;
  }

  private ClippedRatio surrogate(Experience experience) {
    return new ClippedRatio(
        network().distribution(),
        experience.rollouts(),
        experience.advantages(),
        experience.oldLogs(),
        config.clip(),
        config.entropyBonus());
  }

  /** What is counted during an epoch. */
  private static final class Epoch {
    private double rows;
    private double divergences;
    private double clipped;
    private double norm;
    private int steps;

    void add(int rows, List<ClippedRatio> blocks, double norm) {
      this.rows += rows;
      this.norm += norm;
      steps++;
      for (ClippedRatio block : blocks) {
        divergences += block.divergence();
        clipped += block.clipped();
      }
    }

    double divergence() {
      return rows == 0 ? 0 : divergences / rows;
    }
  }

  @Override
  Map<String, float[]> optimisers() {
    return Map.of(ADAM, adam.state());
  }

  @Override
  void restoreOptimisers(LearnerState state) {
    adam.restore(state.vector(ADAM, 2 * network().shape().size() + 1));
  }
}
