package org.metaworld4j.agents.fewshot;

import org.metaworld4j.agents.meta.InnerLoop;
import org.metaworld4j.agents.nn.Adam;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * First-order model-agnostic meta-learning of regression (Finn et al. 2017, section 5.2).
 *
 * <pre>
 *   for each drawn task i
 *     theta_i = theta - a dL(theta; D_i), K times on the same D_i     D_i: support examples
 *     g_i     = dL(theta_i; Q_i)                                      Q_i: query examples
 *   theta     = theta - Adam step along mean_i g_i
 * </pre>
 */
public final class SupervisedFomaml extends FewShotLearner {

  private final FewShotTraining training;
  private final Adam adam;

  /**
   * Creates a learner with random first parameters.
   *
   * @param seed decides first parameters, tasks and examples
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public SupervisedFomaml(
      SupervisedMaml.Config config, RegressionFamily family, long seed, int threads) {
    this(
        new FewShotTraining(config.adaptation(), InnerLoop.Order.FIRST, family, seed, threads),
        config.outerRate());
  }

  private SupervisedFomaml(FewShotTraining training, double outerRate) {
    super(training);
    this.training = training;
    adam = new Adam(Math.toIntExact(training.theta().length()), outerRate);
  }

  @Override
  public void improve() {
    INDArray gradient = training.mean(training::gradientAfterAdaptation);
    adam.step(training.theta(), gradient);
  }
}
