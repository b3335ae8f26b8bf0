package org.metaworld4j.agents.fewshot;

import java.util.List;
import java.util.Locale;
import org.metaworld4j.agents.nn.Activation;

/** The meta-learners of regression, each with settings that are known to work. */
public enum FewShotAlgorithm {
  /** Model-agnostic meta-learning with exact second derivatives. */
  MAML {
    @Override
    public FewShotLearner learner(
        RegressionFamily family, int improvements, long seed, int threads) {
      return new SupervisedMaml(oneStep(), family, seed, threads);
    }
  },

  /** The same without second derivatives. */
  FOMAML {
    @Override
    public FewShotLearner learner(
        RegressionFamily family, int improvements, long seed, int threads) {
      return new SupervisedFomaml(oneStep(), family, seed, threads);
    }
  },

  /** The same with a learned rate for every parameter. */
  META_SGD {
    @Override
    public FewShotLearner learner(
        RegressionFamily family, int improvements, long seed, int threads) {
      return new SupervisedMetaSgd(oneStep(), family, seed, threads);
    }
  },

  /** Reptile. */
  REPTILE {
    @Override
    public FewShotLearner learner(
        RegressionFamily family, int improvements, long seed, int threads) {
      FewShotConfig adaptation =
          new FewShotConfig(List.of(64, 64), Activation.TANH, 0.02, 10, 5, SHOTS);
      return new SupervisedReptile(
          new SupervisedReptile.Config(adaptation, 1, improvements), family, seed, threads);
    }
  };

  /** Examples that all of them adapt on. */
  public static final int SHOTS = 10;

  /** Returns the settings of Finn et al. (2017, section 5.1), but for twice their outer rate. */
  private static SupervisedMaml.Config oneStep() {
    return new SupervisedMaml.Config(
        new FewShotConfig(List.of(40, 40), Activation.RELU, 0.01, 1, 25, SHOTS), 0.002);
  }

  /**
   * Makes a learner.
   *
   * @param improvements how many will be made
   * @param seed decides first parameters, tasks and examples
   * @param threads worker threads, at least 1; the results do not depend on it
   */
  public abstract FewShotLearner learner(
      RegressionFamily family, int improvements, long seed, int threads);

  /** Returns the algorithm's name as users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
