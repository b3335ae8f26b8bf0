package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.task.Task;

/**
 * First-order model-agnostic meta-learning of a policy (Finn et al. 2017, section 5.2): {@link
 * Maml} whose derivative of adaptation leaves the Hessians out.
 *
 * <pre>
 *   g_i   = d[-mean(A p(a)/p_old(a)); Q_i](theta_i)
 *   theta = theta - trust-region step along mean_i g_i, its curvature the Fisher matrix at theta_i
 * </pre>
 */
public final class Fomaml extends MetaLearner {

  private static final Objective OBJECTIVE =
      new Objective(Stage::logProbability, Stage::ratio, InnerLoop.Order.FIRST);

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
  public Fomaml(Maml.Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining("fomaml", config.adaptation(), OBJECTIVE, source, tasks, seed, threads),
        config);
  }

  private Fomaml(MetaTraining training, Maml.Config config) {
    super(training);
    this.training = training;
    outer = new TrustRegionStep(training, config.trustRegion(), config.curvatureStride());
  }

  @Override
  MetaMetrics update() {
    return outer.descend(training.collect());
  }
}
