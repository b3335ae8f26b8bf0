package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * Model-agnostic meta-learning of a policy with exact second derivatives and a trust-region outer
 * step (Finn et al. 2017; outer step of Schulman et al. 2015).
 *
 * <p>With the inner loss L(theta; D) = -mean(A ln p(a)), one {@link #improve improvement} is
 *
 * <pre>
 *   for each sampled task i
 *     D_i     = episodes with theta                                  support
 *     theta_i = theta - a dL(theta; D_i)                             adaptation
 *     Q_i     = episodes with theta_i                                query
 *     g_i     = (I - a ddL(theta; D_i)) d[-mean(A p(a)/p_old(a)); Q_i](theta_i)
 *   theta     = theta - trust-region step along mean_i g_i,
 *               mean_i KL(theta_i before || theta_i after; Q_i) at most d
 * </pre>
 *
 * <p>The constraint is differentiated through the adaptation like the loss: see {@link
 * OuterProblem}. With several adaptation steps each has its own support data.
 */
public final class Maml extends MetaLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param trustRegion settings of the outer step
   * @param curvatureStride the outer step's curvature is taken from every so manieth step of the
   *     episodes, at least 1
   */
  public record Config(
      AdaptationConfig adaptation, TrustRegion.Config trustRegion, int curvatureStride) {
    /** Checks the range. */
    public Config {
      Check.atLeast("curvatureStride", curvatureStride, 1);
    }
  }

  private static final Objective OBJECTIVE =
      new Objective(Stage::logProbability, Stage::ratio, InnerLoop.Order.SECOND);

  private final MetaTraining training;
  private final TrustRegionStep outer;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Maml(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining("maml", config.adaptation(), OBJECTIVE, source, tasks, seed, threads),
        config);
  }

  private Maml(MetaTraining training, Config config) {
    super(training);
    this.training = training;
    outer = new TrustRegionStep(training, config.trustRegion(), config.curvatureStride());
  }

  @Override
  MetaMetrics update() {
    return outer.descend(training.collect());
  }
}
