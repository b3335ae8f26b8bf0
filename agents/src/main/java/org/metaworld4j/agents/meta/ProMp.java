package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * Proximal meta-policy search (Rothfuss et al. 2019, ProMP: proximal meta-policy search).
 *
 * <p>The inner loss is the likelihood ratio's, whose second derivative is a low-variance estimate
 * of the expected return's; with theta_o the parameters that drew D_i
 *
 * <pre>
 *   for each sampled task i
 *     D_i     = episodes with theta_o
 *     theta_i = theta - a dL(theta; D_i)              L(theta; D) = -mean(A p(a; theta)/p(a; theta_o))
 *     Q_i     = episodes with theta_i at theta = theta_o
 *   s times, adapting anew on the same D_i:
 *     L_i     = -mean(min(q A, clip(q, 1-e, 1+e) A); Q_i)(theta_i) + eta KL(theta_o || theta; D_i)
 *     theta   = theta - Adam step along mean_i dL_i, through the adaptation
 * </pre>
 *
 * <p>q = p(a)/p_old(a) with the adapted parameters that drew Q_i. With several adaptation steps the
 * divergence is that of the parameters before each of them, on the episodes that they drew.
 */
public final class ProMp extends MetaLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param outerRate step size of Adam, above 0; 0.001 in the paper
   * @param outerSteps s, Adam steps on the same episodes, at least 1; 5 in the paper
   * @param clip e, above 0; 0.3 in the paper
   * @param divergenceWeight eta, at least 0; 0.0005 in the paper
   */
  public record Config(
      AdaptationConfig adaptation,
      double outerRate,
      int outerSteps,
      double clip,
      double divergenceWeight) {
    /** Checks the ranges. */
    public Config {
      Check.above("outerRate", outerRate, 0);
      Check.atLeast("outerSteps", outerSteps, 1);
      Check.above("clip", clip, 0);
      Check.atLeast("divergenceWeight", divergenceWeight, 0);
    }

    private Objective objective() {
      return new Objective(Stage::ratio, stage -> stage.clippedRatio(clip), InnerLoop.Order.SECOND);
    }
  }

  private final MetaTraining training;
  private final RepeatedAdam outer;
  private final double divergenceWeight;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public ProMp(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining(
            "promp", config.adaptation(), config.objective(), source, tasks, seed, threads),
        config);
  }

  private ProMp(MetaTraining training, Config config) {
    super(training);
    this.training = training;
    outer = new RepeatedAdam(training, config.outerRate(), config.outerSteps());
    divergenceWeight = config.divergenceWeight();
  }

  @Override
  MetaMetrics update() {
    MetaMetrics metrics = training.collect();
    training.batch().forEach(task -> task.addAlong(stage -> stage.divergence(divergenceWeight)));
    return outer.descend(metrics);
  }
}
