package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * Model-agnostic meta-learning of a policy with the clipped outer loss of proximal policy
 * optimisation (Finn et al. 2017; Schulman et al. 2017).
 *
 * <pre>
 *   for each sampled task i
 *     D_i     = episodes with theta
 *     theta_i = theta - a dL(theta; D_i)                    L(theta; D) = -mean(A ln p(a))
 *     Q_i     = episodes with theta_i
 *   s times, adapting anew on the same D_i:
 *     g_i     = (I - a ddL(theta; D_i)) d[-mean(min(q A, clip(q, 1-e, 1+e) A)); Q_i](theta_i)
 *     theta   = theta - Adam step along mean_i g_i          q = p(a)/p_old(a)
 * </pre>
 *
 * <p>With s above 1 the inner loss has to judge episodes of other parameters than those that drew
 * them, which a logarithm does not do rightly; {@link ProMp} mends that.
 */
public final class MamlPpo extends MetaLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param outerRate step size of Adam, above 0
   * @param outerSteps s, Adam steps on the same episodes, at least 1
   * @param clip e, above 0
   */
  public record Config(AdaptationConfig adaptation, double outerRate, int outerSteps, double clip) {
    /** Checks the ranges. */
    public Config {
      Check.above("outerRate", outerRate, 0);
      Check.atLeast("outerSteps", outerSteps, 1);
      Check.above("clip", clip, 0);
    }

    private Objective objective() {
      return new Objective(
          Stage::logProbability, stage -> stage.clippedRatio(clip), InnerLoop.Order.SECOND);
    }
  }

  private final MetaTraining training;
  private final RepeatedAdam outer;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public MamlPpo(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining(
            "maml-ppo", config.adaptation(), config.objective(), source, tasks, seed, threads),
        config);
  }

  private MamlPpo(MetaTraining training, Config config) {
    super(training);
    this.training = training;
    outer = new RepeatedAdam(training, config.outerRate(), config.outerSteps());
  }

  @Override
  MetaMetrics update() {
    return outer.descend(training.collect());
  }
}
