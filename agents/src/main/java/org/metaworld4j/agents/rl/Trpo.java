package org.metaworld4j.agents.rl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.rl.SharedLoss.Rows;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Trust-region policy optimisation (Schulman et al. 2015): in every iteration
 *
 * <pre>
 *   minimise   -mean(A p(a) / p_old(a))
 *   subject to mean KL(p_old || p) at most d
 * </pre>
 *
 * <p>along the natural gradient; see {@link TrustRegion}.
 */
public final class Trpo extends OnPolicyLearner {

  /**
   * Settings.
   *
   * @param onPolicy settings of the policy and of its episodes
   * @param trustRegion settings of the step
   */
  public record Config(OnPolicyConfig onPolicy, TrustRegion.Config trustRegion) {}

  private final TrustRegion trustRegion;
  private final INDArray gradient; // (P)

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Trpo(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    super("trpo", config.onPolicy(), source, tasks, seed, threads);
    trustRegion = new TrustRegion(config.trustRegion());
    gradient = theta().like();
  }

  @Override
  Map<String, Double> update(Experience experience, Streams streams) {
    Surrogate surrogate = new Surrogate(experience);
    loss().gradient(theta(), surrogate.rows, surrogate.loss, gradient);
    TrustRegion.Result step = trustRegion.step(theta(), gradient, surrogate);
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("loss", step.before().loss());
    metrics.put("lossAfterStep", step.after().loss());
    metrics.put("divergence", step.after().divergence());
    metrics.put("gradient", Math.sqrt(Blas.dot(gradient, gradient)));
    return metrics;
  }

  /** Loss and constraint, over all steps of the iteration. */
  private final class Surrogate implements TrustRegion.Problem {

    private final Rows rows;
    private final Supplier<RowLoss> loss;
    private final Supplier<RowLoss> divergence;

    Surrogate(Experience experience) {
      rows = experience.rows();
      loss =
          () ->
              PolicyLoss.ratio(
                  network().distribution(),
                  experience.rollouts(),
                  experience.advantages(),
                  experience.oldLogs());
      divergence = () -> new Divergence(network().distribution(), experience.old());
    }

    @Override
    public double start() {
      return loss().value(theta(), rows, loss);
    }

    @Override
    public TrustRegion.Point at(INDArray theta) {
      return new TrustRegion.Point(
          loss().value(theta, rows, loss), loss().value(theta, rows, divergence));
    }

    @Override
    public void curvatureTimes(INDArray v, INDArray product) {
      loss().gaussNewtonTimes(theta(), rows, divergence, v, product);
    }
  }
}
