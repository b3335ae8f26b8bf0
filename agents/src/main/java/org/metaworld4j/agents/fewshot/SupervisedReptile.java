package org.metaworld4j.agents.fewshot;

import org.metaworld4j.agents.meta.InnerLoop;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Reptile for regression (Nichol, Achiam and Schulman 2018, On first-order meta-learning
 * algorithms).
 *
 * <pre>
 *   for each drawn task i
 *     phi_i = theta
 *     K times: phi_i = phi_i - a dL(phi_i; D), D fresh examples of the task
 *   theta = theta + e mean_i(phi_i - theta)
 * </pre>
 *
 * <p>e falls to 0 in a straight line over the improvements of a training, as in the paper.
 */
public final class SupervisedReptile extends FewShotLearner {

  /**
   * Settings.
   *
   * @param adaptation settings of the inner loop and of the meta batch
   * @param outerRate first e, above 0, at most 1
   * @param improvements after how many e is 0, at least 1
   */
  public record Config(FewShotConfig adaptation, double outerRate, int improvements) {
    /** Checks the ranges. */
    public Config {
      Check.above("outerRate", outerRate, 0);
      Check.within("outerRate", outerRate, 0, 1);
      Check.atLeast("improvements", improvements, 1);
    }
  }

  private final Config config;
  private final FewShotTraining training;
  private int done;

  /**
   * Creates a learner with random first parameters.
   *
   * @param seed decides first parameters, tasks and examples
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public SupervisedReptile(Config config, RegressionFamily family, long seed, int threads) {
    this(
        config,
        new FewShotTraining(config.adaptation(), InnerLoop.Order.FIRST, family, seed, threads));
  }

  private SupervisedReptile(Config config, FewShotTraining training) {
    super(training);
    this.config = config;
    this.training = training;
  }

  @Override
  public void improve() {
    INDArray theta = training.theta();
    INDArray change =
        training.mean(
            (desk, task, random) -> {
              desk.loop().begin(theta);
              for (int k = 0; k < training.config().steps(); k++) {
                desk.loop().step(desk.memory(), training.examples(task, random));
              }
              return desk.loop().adapted();
            });
    Blas.add(-1, theta, change);
    double left = Math.max(0, 1 - (double) done++ / config.improvements());
    Blas.add(config.outerRate() * left, change, theta);
  }
}
