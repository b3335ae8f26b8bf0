package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Reptile, a first-order meta-learner (Nichol, Achiam and Schulman 2018, On first-order
 * meta-learning algorithms), for policies.
 *
 * <p>With the inner loss L(theta; D) = -mean(A ln p(a)), one {@link #improve improvement} is
 *
 * <pre>
 *   for each sampled task i
 *     phi_i = theta
 *     k times: D = episodes with phi_i;  phi_i = phi_i - a dL(phi_i; D)
 *   theta = theta + e mean_i(phi_i - theta)
 * </pre>
 */
public final class Reptile implements Learner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop (k is its {@code steps}) and of the meta batch
   * @param outerRate e, above 0, at most 1
   */
  public record Config(AdaptationConfig adaptation, double outerRate) {
    /** Checks the range. */
    public Config {
      Check.above("outerRate", outerRate, 0);
      Check.within("outerRate", outerRate, 0, 1);
    }
  }

  private static final String NAME = "reptile";

  private final MetaTraining training;
  private final double outerRate;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Reptile(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    training = new MetaTraining(NAME, config.adaptation(), source, tasks, seed, threads);
    outerRate = config.outerRate();
  }

  @Override
  public Progress improve() {
    INDArray theta = training.theta();
    MetaMetrics metrics =
        training.collect((place, bench, task, streams) -> place.adapt(bench, task, theta, streams));

    INDArray change = training.mean((task, memory) -> task.adapted());
    Blas.add(-1, theta, change);
    Blas.add(outerRate, change, theta);
    return training.progress(metrics.add("change", Math.sqrt(Blas.dot(change, change))));
  }

  @Override
  public String algorithm() {
    return NAME;
  }

  @Override
  public long iteration() {
    return training.iteration();
  }

  @Override
  public long environmentSteps() {
    return training.environmentSteps();
  }

  @Override
  public AdaptiveAgent agent() {
    return training.agent();
  }

  @Override
  public LearnerState state() {
    return training.state();
  }

  @Override
  public void restore(LearnerState state) {
    training.restore(state);
  }

  @Override
  public void close() {
    training.close();
  }
}
