package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Meta-SGD for policies (Li et al. 2017, Meta-SGD: learning to learn quickly for few-shot
 * learning): {@link Maml} that learns the rate of every parameter along with its first value.
 *
 * <pre>
 *   theta_i    = theta - a o dL(theta; D_i)                  a: as many rates as parameters
 *   g_i        = gradient of [-mean(A p(a)/p_old(a)); Q_i](theta_i) by (theta, a)
 *   (theta, a) = (theta, a) - trust-region step along mean_i g_i
 * </pre>
 *
 * <p>All rates begin as the inner rate of the settings. The paper draws them from a small range;
 * what they begin with mattered little there. A rate may become negative, as in the paper. The
 * outer step is that of the paper's reinforcement learning, a trust region, here for both together.
 */
public final class MetaSgd extends MetaLearner {

  private static final Objective OBJECTIVE =
      new Objective(Stage::logProbability, Stage::ratio, InnerLoop.Order.SECOND);

  private final MetaTraining training;
  private final TrustRegion trustRegion;
  private final int curvatureStride;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public MetaSgd(Maml.Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    this(
        new MetaTraining("meta-sgd", config.adaptation(), OBJECTIVE, source, tasks, seed, threads),
        config);
  }

  private MetaSgd(MetaTraining training, Maml.Config config) {
    super(training);
    this.training = training;
    trustRegion = new TrustRegion(config.trustRegion());
    curvatureStride = config.curvatureStride();
    training.save("rates", training.rates());
  }

  @Override
  MetaMetrics update() {
    MetaMetrics metrics = training.collect();
    INDArray gradient = training.gradient(MetaTask::jointGradient);
    INDArray both = Pair.join(training.theta(), training.rates());
    TrustRegion.Result step =
        trustRegion.step(both, gradient, OuterProblem.inThetaAndRates(training, curvatureStride));
    Blas.copy(Pair.first(both), training.theta());
    Blas.copy(Pair.second(both), training.rates());
    return metrics
        .add(step)
        .addLength("gradient", gradient)
        .add("meanRate", training.rates().meanNumber().doubleValue());
  }
}
