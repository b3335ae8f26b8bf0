package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;

class AdvantagesTest {

  @Test
  void haveMeanZeroAndDeviationOne() {
    Rollouts rollouts = new Rollouts(4, 25, 3, 1, DataType.FLOAT);
    SplittableRandom random = new SplittableRandom(1);
    for (int e = 0; e < 4; e++) {
      for (int t = 0; t < 25; t++) {
        rollouts.add(random.doubles(3, -1, 1).toArray(), new double[1], random.nextDouble());
      }
      rollouts.end(new Episode(25, 0, 0, 0, 0));
    }
    double[] a = new Advantages(new Advantages.Config(0.9, 0.8), 3).of(rollouts);
    double mean = Arrays.stream(a).average().orElseThrow();
    double variance = Arrays.stream(a).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertThat(a).hasSize(100);
    assertThat(mean).isCloseTo(0, offset(1e-9));
    assertThat(variance).isCloseTo(1, offset(1e-6));
  }

  /** Two episodes that the baseline cannot tell apart: the rewarded one is better throughout. */
  @Test
  void ofARewardedEpisodeAreHigherThanOfItsTwin() {
    Rollouts rollouts = new Rollouts(2, 10, 1, 1, DataType.FLOAT);
    for (int e = 0; e < 2; e++) {
      for (int t = 0; t < 10; t++) {
        rollouts.add(new double[1], new double[1], e);
      }
      rollouts.end(new Episode(10, 0, 0, 0, 0));
    }
    double[] a = new Advantages(new Advantages.Config(1, 1), 1).of(rollouts);
    for (int t = 0; t < 10; t++) {
      assertThat(a[10 + t]).isGreaterThan(a[t]);
      assertThat(a[10 + t]).isCloseTo(-a[t], offset(0.01)); // the ridge shrinks the fit a little
    }
    assertThat(a[10]).as("most is left to gain at the start").isGreaterThan(a[19]);
  }

  /** With discount 0 an advantage is what the reward has over its fit, whatever comes later. */
  @Test
  void withoutDiscountLookAtTheNextRewardAlone() {
    Rollouts rollouts = new Rollouts(1, 4, 1, 1, DataType.FLOAT);
    double[] rewards = {1, -1, 0.5, -0.5};
    for (double reward : rewards) {
      rollouts.add(new double[1], new double[1], reward);
    }
    rollouts.end(new Episode(4, 0, 0, 0, 0));
    double[] a = new Advantages(new Advantages.Config(0, 0.5), 1).of(rollouts);
    for (int t = 0; t < 4; t++) {
      assertThat(Math.signum(a[t])).isEqualTo(Math.signum(rewards[t]));
    }
  }

  @Test
  void refuseADiscountAboveOne() {
    assertThatThrownBy(() -> new Advantages.Config(1.1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("discount: expected 0 to 1, got 1.1");
  }
}
