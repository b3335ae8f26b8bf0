package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * E-MAML (Stadie et al. 2018, Some considerations on learning to explore via meta-reinforcement
 * learning): {@link Maml} that also credits the episodes before adaptation with what adaptation on
 * them led to.
 *
 * <p>The return R after adaptation depends on theta not only through theta_i, but also through the
 * episodes D_i that were drawn with theta:
 *
 * <pre>
 *   d E[R] = E[J_i' dR(theta_i)] + E[R sum over D_i of d ln p(a)]
 * </pre>
 *
 * <p>MAML follows the first term alone. The second is estimated as
 *
 * <pre>
 *   c c_i mean over D_i of d ln p(a),   c_i = (R_i - mean R) / deviation of R over the tasks
 * </pre>
 *
 * <p>where R_i is the mean return of the query episodes and c weighs the term against advantages,
 * which are normalised likewise. With several adaptation steps the episodes before each of them are
 * credited.
 */
public final class EMaml extends MetaLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param trustRegion settings of the outer step
   * @param curvatureStride the outer step's curvature is taken from every so manieth step of the
   *     episodes, at least 1
   * @param credit c, weight of the credit for exploration, at least 0
   */
  public record Config(
      AdaptationConfig adaptation,
      TrustRegion.Config trustRegion,
      int curvatureStride,
      double credit) {
    /** Checks the range. */
    public Config {
      Check.atLeast("curvatureStride", curvatureStride, 1);
      Check.atLeast("credit", credit, 0);
    }
  }

  private static final Objective OBJECTIVE =
      new Objective(Stage::logProbability, Stage::ratio, InnerLoop.Order.SECOND);
  private static final double LEAST_DEVIATION = 1e-8;

  private final MetaTraining training;
  private final TrustRegionStep outer;
  private final double credit;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public EMaml(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining("e-maml", config.adaptation(), OBJECTIVE, source, tasks, seed, threads),
        config);
  }

  private EMaml(MetaTraining training, Config config) {
    super(training);
    this.training = training;
    outer = new TrustRegionStep(training, config.trustRegion(), config.curvatureStride());
    credit = config.credit();
  }

  @Override
  MetaMetrics update() {
    MetaMetrics metrics = training.collect();
    creditExploration();
    return outer.descend(metrics);
  }

  private void creditExploration() {
    double[] returns =
        training.batch().stream().mapToDouble(task -> task.last().meanReturn()).toArray();
    double mean = 0;
    for (double one : returns) {
      mean += one / returns.length;
    }
    double variance = 0;
    for (double one : returns) {
      variance += (one - mean) * (one - mean) / returns.length;
    }
    double deviation = Math.sqrt(variance) + LEAST_DEVIATION;
    for (int i = 0; i < returns.length; i++) {
      double share = credit * (returns[i] - mean) / deviation;
      training.batch().get(i).addAlong(stage -> stage.credited(share));
    }
  }
}
