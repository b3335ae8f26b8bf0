package org.metaworld4j.agents.rl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.nn.SquashedGaussian;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.sampling.Rollouts;
import org.nd4j.linalg.api.buffer.DataType;

/** The closed forms of policy losses and divergence against central differences. */
class PolicyLossTest {

  private static final double STEP = 1e-4;

  /** A loss at a point. */
  private record Case(String name, RowLoss loss, double[] p) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    DiagonalGaussian normal = DiagonalGaussian.of(2, 0.5, 0.01);
    return Stream.of(
            normal, normal.byState(), new SquashedGaussian(normal.byState()), new Categorical(3))
        .flatMap(PolicyLossTest::cases);
  }

  private static Stream<Case> cases(Distribution distribution) {
    SplittableRandom random = new SplittableRandom(3);
    double[] p = random.doubles(distribution.outputs() + distribution.extras(), -1, 1).toArray();
    double[] action = new double[distribution.actionSize()];
    distribution.sample(p, random, action);
    Rollouts rollouts = new Rollouts(1, 1, 1, action.length, DataType.DOUBLE);
    rollouts.add(new double[1], action, 0);
    rollouts.end(new Episode(1, 0, 0, 0, 0));
    double[] advantage = {1.7};
    double[] oldLog = {distribution.logProbability(p, action) - 0.3};
    Matrix old = Matrix.zeros(DataType.DOUBLE, 1, p.length);
    old.setRow(0, random.doubles(p.length, -1, 1).toArray());
    return Stream.of(
        new Case(
            "log probability " + distribution,
            PolicyLoss.logProbability(distribution, rollouts, advantage),
            p),
        new Case(
            "ratio " + distribution,
            PolicyLoss.ratio(distribution, rollouts, advantage, oldLog),
            p),
        clipped("free ", distribution, rollouts, advantage[0], oldLog[0] + 0.3, p),
        clipped("cut off ", distribution, rollouts, advantage[0], oldLog[0], p),
        clipped("cut off, bad action ", distribution, rollouts, -1.1, oldLog[0] + 0.6, p),
        clipped("free, bad action ", distribution, rollouts, -1.1, oldLog[0], p),
        new Case("divergence " + distribution, new Divergence(distribution, old), p));
  }

  /** With an entropy bonus and a clip of 0.2; the old logs put the ratio at e^0, e^0.3, e^-0.3. */
  private static Case clipped(
      String name,
      Distribution distribution,
      Rollouts rollouts,
      double advantage,
      double oldLog,
      double[] p) {
    double[] advantages = {advantage};
    double[] oldLogs = {oldLog};
    return new Case(
        name + distribution,
        new ClippedRatio(distribution, rollouts, advantages, oldLogs, 0.2, 0.3),
        p);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void gradientIsTheDerivativeOfTheValue(Case c) {
    double[] gradient = new double[c.p.length];
    c.loss.gradient(0, c.p, gradient);
    for (int i = 0; i < gradient.length; i++) {
      double difference =
          (c.loss.value(0, moved(c.p, i, STEP)) - c.loss.value(0, moved(c.p, i, -STEP)))
              / (2 * STEP);
      assertThat(gradient[i]).isCloseTo(difference, offset(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hessianProductIsTheDerivativeOfTheGradient(Case c) {
    int n = c.p.length;
    double[] direction = new SplittableRandom(5).doubles(n, -1, 1).toArray();
    double[] expected = new double[n];
    double[] up = new double[n];
    double[] down = new double[n];
    for (int j = 0; j < n; j++) {
      c.loss.gradient(0, moved(c.p, j, STEP), up);
      c.loss.gradient(0, moved(c.p, j, -STEP), down);
      for (int i = 0; i < n; i++) {
        expected[i] += (up[i] - down[i]) / (2 * STEP) * direction[j];
      }
    }
    double[] product = new double[n];
    c.loss.hessianTimes(0, c.p, direction, product);
    for (int i = 0; i < n; i++) {
      assertThat(product[i]).isCloseTo(expected[i], offset(1e-5));
    }
  }

  private static double[] moved(double[] p, int i, double by) {
    double[] q = p.clone();
    q[i] += by;
    return q;
  }
}
