package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.Optimiser;
import org.metaworld4j.agents.nn.Sgd;
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
 *
 * <p>The paper notes that theta - phi_i may be taken for a gradient and handed to Adam as well.
 */
public final class Reptile extends MetaLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop (k is its {@code steps}) and of the meta batch
   * @param outerRate e, above 0, at most 1; Adam's step size if that is the rule
   * @param outerRule what is done with the mean of theta - phi_i
   */
  public record Config(AdaptationConfig adaptation, double outerRate, OuterRule outerRule) {
    /** Checks the range. */
    public Config {
      Check.above("outerRate", outerRate, 0);
      Check.within("outerRate", outerRate, 0, 1);
    }

    private Optimiser optimiser(INDArray theta) {
      return switch (outerRule) {
        case STEP -> new Sgd(outerRate);
        case ADAM -> new Adam(Math.toIntExact(theta.length()), outerRate);
      };
    }
  }

  /** What is done with the mean of theta - phi_i. */
  public enum OuterRule {
    /** A part of it is subtracted, as above. */
    STEP,
    /** It is Adam's gradient. */
    ADAM
  }

  private static final Objective OBJECTIVE =
      new Objective(Stage::logProbability, Stage::logProbability, InnerLoop.Order.FIRST);

  private final MetaTraining training;
  private final Optimiser outer;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Reptile(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining("reptile", config.adaptation(), OBJECTIVE, source, tasks, seed, threads),
        config);
  }

  private Reptile(MetaTraining training, Config config) {
    super(training);
    this.training = training;
    outer = config.optimiser(training.theta());
    training.save(outer);
  }

  @Override
  MetaMetrics update() {
    INDArray theta = training.theta();
    MetaMetrics metrics = training.adapt();
    INDArray gradient = theta.dup();
    Blas.add(-1, training.mean((task, memory) -> task.adapted()), gradient);
    outer.step(theta, gradient);
    return metrics.addLength("change", gradient);
  }
}
