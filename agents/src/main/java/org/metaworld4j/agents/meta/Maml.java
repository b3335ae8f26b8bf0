package org.metaworld4j.agents.meta;

import java.util.List;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.rl.TrustRegion;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.ndarray.INDArray;

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
 * <p>The constraint is differentiated through the adaptation like the loss: its second derivative
 * is J'FJ with the Fisher matrix F at theta_i and J = d theta_i / d theta, because its gradient
 * there is zero. With several adaptation steps each has its own support data.
 */
public final class Maml implements Learner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param trustRegion settings of the outer step
   */
  public record Config(AdaptationConfig adaptation, TrustRegion.Config trustRegion) {}

  private static final String NAME = "maml";

  private final MetaTraining training;
  private final TrustRegion trustRegion;

  /**
   * Creates a learner with random first parameters.
   *
   * @param source makes environments
   * @param tasks training tasks, at least one
   * @param seed decides first parameters, task order and all episodes
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public Maml(Config config, EnvSource source, List<Task> tasks, long seed, int threads) {
    training = new MetaTraining(NAME, config.adaptation(), source, tasks, seed, threads);
    trustRegion = new TrustRegion(config.trustRegion());
  }

  @Override
  public Progress improve() {
    INDArray theta = training.theta();
    MetaMetrics metrics =
        training.collect(
            (place, bench, task, streams) -> {
              place.adapt(bench, task, theta, streams);
              place.query(bench, task, streams);
            });

    INDArray gradient = training.mean(MetaTask::metaGradient);
    TrustRegion.Result step = trustRegion.step(theta, gradient, new Outer());
    return training.progress(
        metrics
            .add("loss", step.before().loss())
            .add("lossAfterStep", step.after().loss())
            .add("divergence", step.after().divergence())
            .add("gradient", Math.sqrt(Blas.dot(gradient, gradient))));
  }

  /** Loss and constraint of the outer step, averaged over the tasks. */
  private final class Outer implements TrustRegion.Problem {

    @Override
    public TrustRegion.Point at(INDArray theta) {
      TrustRegion.Point[] points = new TrustRegion.Point[training.batch().size()];
      training
          .workers()
          .run(
              points.length,
              (i, bench) -> points[i] = training.batch().get(i).at(bench.loss(), theta));
      double loss = 0;
      double divergence = 0;
      for (TrustRegion.Point point : points) {
        loss += point.loss() / points.length;
        divergence += point.divergence() / points.length;
      }
      return new TrustRegion.Point(loss, divergence);
    }

    @Override
    public void curvatureTimes(INDArray v, INDArray product) {
      Blas.copy(training.mean((task, memory) -> task.curvatureTimes(memory, v)), product);
    }
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
