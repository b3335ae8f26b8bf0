package org.metaworld4j.agents.fewshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.nn.Activation;
import org.nd4j.linalg.api.buffer.DataType;

class FewShotLearnerTest {

  private static final int SHOTS = 10;

  /** Makes a learner with a seed and a number of threads. */
  private interface Maker {
    FewShotLearner make(RegressionFamily family, long seed, int threads);
  }

  static Stream<Maker> learners() {
    SupervisedMaml.Config maml = new SupervisedMaml.Config(adaptation(1, 4), 1e-3);
    SupervisedReptile.Config reptile = new SupervisedReptile.Config(adaptation(3, 4), 1, 100);
    return Stream.of(
        (family, seed, threads) -> new SupervisedMaml(maml, family, seed, threads),
        (family, seed, threads) -> new SupervisedFomaml(maml, family, seed, threads),
        (family, seed, threads) -> new SupervisedMetaSgd(maml, family, seed, threads),
        (family, seed, threads) -> new SupervisedReptile(reptile, family, seed, threads));
  }

  /**
   * The sinusoid example of the paper (1-40-40-1, 10 shots, inner rate 0.01, one step). The error
   * over 600 fresh tasks has a standard error of about 0.03.
   */
  @Test
  @Tag("slow")
  void learnsToFitFreshSinusoidsInOneGradientStep() {
    try (FewShotLearner maml =
        new SupervisedMaml(
            new SupervisedMaml.Config(adaptation(1, 25), 2e-3), RegressionFamily.SINUSOID, 1, 2)) {
      for (int i = 0; i < 3000; i++) {
        maml.improve();
      }
      double[] error = errors(maml, 600);
      assertThat(error[0]).as("before adaptation").isGreaterThan(2.5);
      assertThat(error[1]).as("after one step").isLessThan(0.6);
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void resultsDependOnTheSeedAndNotOnTheNumberOfThreads(Maker maker) {
    assertThat(trained(maker, 3, 1)).isEqualTo(trained(maker, 3, 3));
    assertThat(trained(maker, 3, 1)).isNotEqualTo(trained(maker, 4, 1));
  }

  @ParameterizedTest
  @MethodSource("learners")
  void fewImprovementsAlreadyLowerTheErrorAfterAdaptation(Maker maker) {
    for (RegressionFamily family : RegressionFamily.values()) {
      try (FewShotLearner learner = maker.make(family, 3, 2)) {
        double untrained = errors(learner, 100)[1];
        for (int i = 0; i < 60; i++) {
          learner.improve();
        }
        assertThat(errors(learner, 100)[1]).as(family.name()).isLessThan(untrained);
      }
    }
  }

  @Test
  void errorIsInfiniteFromTheStepOnThatLeadsNowhere() {
    SplittableRandom random = new SplittableRandom(1);
    Batch examples = new Sinusoid(2, 1).examples(SHOTS, DataType.FLOAT, random);
    FewShotConfig tooFast = new FewShotConfig(List.of(40, 40), Activation.RELU, 1e6, 1, 4, SHOTS);
    try (FewShotLearner learner =
        new SupervisedMaml(
            new SupervisedMaml.Config(tooFast, 1e-3), RegressionFamily.SINUSOID, 1, 1)) {
      double[] losses = learner.losses(examples, examples, 20);
      assertThat(losses[0]).isFinite();
      assertThat(losses[20]).isEqualTo(Double.POSITIVE_INFINITY);
    }
  }

  @Test
  void lossesFallWithEveryStepOnItsOwnExamples() {
    SplittableRandom random = new SplittableRandom(1);
    Batch examples = new Sinusoid(2, 1).examples(SHOTS, DataType.FLOAT, random);
    try (FewShotLearner learner =
        FewShotAlgorithm.MAML.learner(RegressionFamily.SINUSOID, 1, 1, 1)) {
      double[] losses = learner.losses(examples, examples, 3);
      assertThat(losses).hasSize(4);
      assertThat(losses[1]).isLessThan(losses[0]);
      assertThat(losses[2]).isLessThan(losses[1]);
      assertThat(losses[3]).isLessThan(losses[2]);
    }
  }

  @Test
  void settingsOutsideTheirRangeAreRefused() {
    assertThatThrownBy(
            () -> new FewShotConfig(List.of(40, 40), Activation.RELU, -0.1, 1, 25, SHOTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("innerRate: expected above 0, got -0.1");
  }

  private static FewShotConfig adaptation(int steps, int tasks) {
    return new FewShotConfig(List.of(40, 40), Activation.RELU, 0.01, steps, tasks, SHOTS);
  }

  private static double[] trained(Maker maker, long seed, int threads) {
    try (FewShotLearner learner = maker.make(RegressionFamily.SINUSOID, seed, threads)) {
      for (int i = 0; i < 5; i++) {
        learner.improve();
      }
      return errors(learner, 20);
    }
  }

  /** Mean squared errors before and after one step over fresh tasks. */
  private static double[] errors(FewShotLearner learner, int tasks) {
    double[] mean = new double[2];
    for (double[] errors : learner.errors(tasks, 1, 99)) {
      mean[0] += errors[0] / tasks;
      mean[1] += errors[1] / tasks;
    }
    return mean;
  }
}
