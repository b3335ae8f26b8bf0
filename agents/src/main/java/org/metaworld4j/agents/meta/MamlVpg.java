package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Model-agnostic meta-learning of a policy with plain policy gradients inside and outside (Finn et
 * al. 2017, algorithm 3).
 *
 * <pre>
 *   for each sampled task i
 *     D_i     = episodes with theta
 *     theta_i = theta - a dL(theta; D_i)                    L(theta; D) = -mean(A ln p(a))
 *     Q_i     = episodes with theta_i
 *     g_i     = (I - a ddL(theta; D_i)) dL(theta_i; Q_i)
 *   theta     = theta - Adam step along mean_i g_i
 * </pre>
 */
public final class MamlVpg extends MetaLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param outerRate step size of Adam, above 0
   */
  public record Config(AdaptationConfig adaptation, double outerRate) {
    /** Checks the range. */
    public Config {
      Check.above("outerRate", outerRate, 0);
    }
  }

  private static final Objective OBJECTIVE =
      new Objective(Stage::logProbability, Stage::logProbability, InnerLoop.Order.SECOND);

  private final MetaTraining training;
  private final Adam adam;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public MamlVpg(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining("maml-vpg", config.adaptation(), OBJECTIVE, source, tasks, seed, threads),
        config.outerRate());
  }

  private MamlVpg(MetaTraining training, double outerRate) {
    super(training);
    this.training = training;
    adam = new Adam(Math.toIntExact(training.theta().length()), outerRate);
    training.save(adam);
  }

  @Override
  MetaMetrics update() {
    MetaMetrics metrics = training.collect();
    INDArray gradient = training.gradient(MetaTask::metaGradient);
    metrics.addLength("gradient", gradient);
    adam.step(training.theta(), gradient);
    return metrics;
  }
}
