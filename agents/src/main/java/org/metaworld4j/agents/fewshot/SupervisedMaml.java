package org.metaworld4j.agents.fewshot;

import org.metaworld4j.agents.meta.InnerLoop;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Model-agnostic meta-learning of regression with exact second derivatives (Finn et al. 2017).
 *
 * <p>One {@link #improve improvement} is
 *
 * <pre>
 *   for each drawn task i
 *     theta_i = theta - a dL(theta; D_i), K times on the same D_i     D_i: support examples
 *     g_i     = J_i' dL(theta_i; Q_i)                                 Q_i: query examples
 *   theta     = theta - Adam step along mean_i g_i
 * </pre>
 *
 * <p>J_i is the derivative of theta_i by theta.
 */
public final class SupervisedMaml extends FewShotLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param outerRate step size of Adam, above 0
   */
  public record Config(FewShotConfig adaptation, double outerRate) {
    /** Checks the range. */
    public Config {
      Check.above("outerRate", outerRate, 0);
    }
  }

  private final FewShotTraining training;
  private final Adam adam;

  /**
   * Creates a learner with random first parameters.
   *
   * @param seed decides first parameters, tasks and examples
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public SupervisedMaml(Config config, RegressionFamily family, long seed, int threads) {
    this(
        new FewShotTraining(config.adaptation(), InnerLoop.Order.SECOND, family, seed, threads),
        config.outerRate());
  }

  private SupervisedMaml(FewShotTraining training, double outerRate) {
    super(training);
    this.training = training;
    adam = new Adam(Math.toIntExact(training.theta().length()), outerRate);
  }

  @Override
  public void improve() {
    INDArray gradient =
        training.mean(
            (desk, task, random) -> {
              INDArray g = training.gradientAfterAdaptation(desk, task, random);
              desk.loop().backward(desk.memory(), g);
              return g;
            });
    adam.step(training.theta(), gradient);
  }
}
