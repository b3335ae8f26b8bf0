package org.metaworld4j.agents.fewshot;

import org.metaworld4j.agents.meta.InnerLoop;
import org.metaworld4j.agents.meta.Pair;
import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.nn.Blas;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Meta-SGD for regression (Li et al. 2017): MAML that learns the rate of every parameter along with
 * its first value.
 *
 * <pre>
 *   for each drawn task i
 *     theta_i  = theta - a o dL(theta; D_i), K times on the same D_i
 *     g_i      = gradient of L(theta_i; Q_i) by (theta, a)
 *   (theta, a) = (theta, a) - Adam step along mean_i g_i
 * </pre>
 *
 * <p>All rates begin as the inner rate of the settings; the paper draws them from a small range.
 */
public final class SupervisedMetaSgd extends FewShotLearner {

  private final FewShotTraining training;
  private final Adam adam;
  private final INDArray both; // (2 P), theta and a

  /**
   * Creates a learner with random first parameters.
   *
   * @param seed decides first parameters, tasks and examples
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public SupervisedMetaSgd(
      SupervisedMaml.Config config, RegressionFamily family, long seed, int threads) {
    this(
        new FewShotTraining(config.adaptation(), InnerLoop.Order.SECOND, family, seed, threads),
        config.outerRate());
  }

  private SupervisedMetaSgd(FewShotTraining training, double outerRate) {
    super(training);
    this.training = training;
    both = Pair.join(training.theta(), training.rates());
    adam = new Adam(Math.toIntExact(both.length()), outerRate);
  }

  @Override
  public void improve() {
    INDArray gradient =
        training.mean(
            (desk, task, random) -> {
              INDArray g = training.gradientAfterAdaptation(desk, task, random);
              INDArray byRates = g.like();
              desk.loop().backward(desk.memory(), g, byRates);
              return Pair.join(g, byRates);
            });
    adam.step(both, gradient);
    Blas.copy(Pair.first(both), training.theta());
    Blas.copy(Pair.second(both), training.rates());
  }
}
