package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;

class LinearFeatureBaselineTest {

  private final SplittableRandom random = new SplittableRandom(4);

  @Test
  void fitsWhatItsFeaturesCanExpress() {
    Rollouts rollouts = rollouts(3, 40, 2);
    double[] returns = new double[rollouts.steps()];
    for (int i = 0; i < returns.length; i++) {
      double x = rollouts.observations().get(i, 0);
      double t = (i % 40) / 100.0;
      returns[i] = 1 + 2 * x - 3 * x * x + t * t * t;
    }
    LinearFeatureBaseline baseline = new LinearFeatureBaseline(2);
    baseline.fit(rollouts, returns);
    for (int i = 0; i < returns.length; i++) {
      assertThat(baseline.value(rollouts, i, i % 40)).isCloseTo(returns[i], offset(1e-2));
    }
  }

  @Test
  void isZeroBeforeItIsFitted() {
    assertThat(new LinearFeatureBaseline(2).value(rollouts(1, 3, 2), 1, 1)).isZero();
  }

  @Test
  void standsConstantObservations() {
    Rollouts rollouts = new Rollouts(1, 5, 2, 1, DataType.FLOAT);
    for (int i = 0; i < 5; i++) {
      rollouts.add(new double[] {0, 3}, new double[1], 0);
    }
    rollouts.end(new Episode(5, 0, 0, 0, 0));
    LinearFeatureBaseline baseline = new LinearFeatureBaseline(2);
    baseline.fit(rollouts, new double[] {4, 4, 4, 4, 4});
    assertThat(baseline.value(rollouts, 2, 2)).isCloseTo(4, offset(1e-2));
  }

  private Rollouts rollouts(int episodes, int steps, int observationSize) {
    Rollouts rollouts = new Rollouts(episodes, steps, observationSize, 1, DataType.FLOAT);
    for (int e = 0; e < episodes; e++) {
      for (int t = 0; t < steps; t++) {
        rollouts.add(random.doubles(observationSize, -1, 1).toArray(), new double[1], 0);
      }
      rollouts.end(new Episode(steps, 0, 0, 0, 0));
    }
    return rollouts;
  }
}
