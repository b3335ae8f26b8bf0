package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.metaworld4j.agents.nn.Activation;
import org.metaworld4j.agents.nn.Inference;
import org.metaworld4j.agents.nn.NetworkShape;
import org.metaworld4j.agents.rl.ObservationMoments.Sums;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class ObservationMomentsTest {

  private final SplittableRandom random = new SplittableRandom(2);
  private final ObservationMoments moments = new ObservationMoments(2);

  /** Two batches of numbers around 3 and 0 with deviations 2 and 0.1. */
  @Test
  void normalisedObservationsHaveMeanZeroAndDeviationOne() {
    long steps = 0;
    for (int batch = 0; batch < 2; batch++) {
      steps = take(steps, 2000);
    }
    Rollouts fresh = rollouts(4000);
    Sums sums = moments.normalise(fresh);
    for (int i = 0; i < 2; i++) {
      double mean = sums.sums()[i] / 4000;
      assertThat(mean).isCloseTo(0, offset(0.1));
      assertThat(sums.squares()[i] / 4000 - mean * mean).isCloseTo(1, offset(0.1));
    }
  }

  @Test
  void batchesCountAsIfTheyHadComeAtOnce() {
    Rollouts first = rollouts(30);
    Rollouts second = rollouts(70);
    Rollouts both = new Rollouts(2, 100, 2, 1, DataType.FLOAT);
    both.append(first);
    both.append(second);
    ObservationMoments once = new ObservationMoments(2);
    once.add(0, once.normalise(both));

    moments.add(0, moments.normalise(first));
    moments.add(30, Sums.of(List.of(moments.normalise(second)), 2));

    for (int i = 0; i < 4; i++) {
      assertThat(moments.state()[i]).isCloseTo(once.state()[i], offset(1e-5f));
    }
  }

  @Test
  void foldedParametersDoTheSameOnRawObservations() {
    take(0, 500);
    NetworkShape shape = new NetworkShape(2, List.of(5), 3, 1, Activation.TANH);
    INDArray theta = shape.initialise(DataType.FLOAT, random, 1);
    theta.addi(0.1);
    double[] observation = {4, -0.05};
    double[] raw = new double[4];
    double[] normalised = new double[4];
    Inference inference = new Inference(shape);
    inference.load(moments.fold(shape, theta));
    inference.run(observation, raw);

    Rollouts one = new Rollouts(1, 1, 2, 1, DataType.FLOAT);
    one.add(observation, new double[1], 0);
    one.end(new Episode(1, 0, 0, 0, 0));
    moments.normalise(one);
    one.observation(0, observation);
    inference.load(theta);
    inference.run(observation, normalised);

    assertThat(raw).containsExactly(normalised, offset(1e-5));
  }

  private long take(long before, int steps) {
    moments.add(before, moments.normalise(rollouts(steps)));
    return before + steps;
  }

  private Rollouts rollouts(int steps) {
    Rollouts rollouts = new Rollouts(1, steps, 2, 1, DataType.FLOAT);
    for (int i = 0; i < steps; i++) {
      double[] o = {3 + 2 * random.nextGaussian(), 0.1 * random.nextGaussian()};
      rollouts.add(o, new double[1], 0);
    }
    rollouts.end(new Episode(steps, 0, 0, 0, 0));
    return rollouts;
  }
}
