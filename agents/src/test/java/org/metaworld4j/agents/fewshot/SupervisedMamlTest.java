package org.metaworld4j.agents.fewshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.NetworkShape;
import org.nd4j.linalg.api.buffer.DataType;

class SupervisedMamlTest {

  private static final int SHOTS = 10;
  private static final NetworkShape SHAPE =
      new NetworkShape(1, List.of(40, 40), 1, 0, Activation.RELU);

  /**
   * The sinusoid example of the paper (1-40-40-1, 10 shots, inner rate 0.01, one step). The error
   * over 600 fresh tasks has a standard error of about 0.03.
   */
  @Test
  @Tag("slow")
  void learnsToFitFreshSinusoidsInOneGradientStep() {
    SupervisedMaml maml =
        new SupervisedMaml(
            new SupervisedMaml.Config(SHAPE, 0.01, 1, 2e-3, 25, SHOTS), Sinusoid::draw, 1);
    for (int i = 0; i < 3000; i++) {
      maml.improve();
    }
    double[] error = errors(maml, 600);
    assertThat(error[0]).as("before adaptation").isGreaterThan(2.5);
    assertThat(error[1]).as("after one step").isLessThan(0.6);
  }

  @Test
  void sameSeedGivesTheSameParameters() {
    assertThat(errors(trained(3), 20)).isEqualTo(errors(trained(3), 20));
    assertThat(errors(trained(3), 20)).isNotEqualTo(errors(trained(4), 20));
  }

  @Test
  void settingsOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> new SupervisedMaml.Config(SHAPE, -0.1, 1, 1e-3, 25, SHOTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("innerRate: expected above 0, got -0.1");
  }

  private static SupervisedMaml trained(long seed) {
    SupervisedMaml maml =
        new SupervisedMaml(
            new SupervisedMaml.Config(SHAPE, 0.01, 1, 1e-3, 4, SHOTS), Sinusoid::draw, seed);
    for (int i = 0; i < 5; i++) {
      maml.improve();
    }
    return maml;
  }

  /** Mean squared errors before and after one step over fresh tasks. */
  private static double[] errors(SupervisedMaml maml, int tasks) {
    SplittableRandom random = new SplittableRandom(99);
    double[] sum = new double[2];
    for (int i = 0; i < tasks; i++) {
      Sinusoid task = Sinusoid.draw(random);
      Batch support = task.examples(SHOTS, DataType.FLOAT, random);
      Batch query = task.examples(100, DataType.FLOAT, random);
      List<Double> losses = maml.losses(support, query, 1);
      sum[0] += losses.get(0) / tasks;
      sum[1] += losses.get(1) / tasks;
    }
    return sum;
  }
}
