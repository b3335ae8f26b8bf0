package org.metaworld4j.agents.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every distribution's closed forms against central differences and sampling. */
class DistributionTest {

  private static final double STEP = 1e-4;

  static Stream<Distribution> all() {
    DiagonalGaussian normal = DiagonalGaussian.of(3, 0.7, 0.01);
    return Stream.of(
        normal,
        normal.byState(),
        new SquashedGaussian(normal),
        new SquashedGaussian(normal.byState()),
        new Categorical(4));
  }

  @ParameterizedTest
  @MethodSource("all")
  void scoreIsTheDerivativeOfTheLogProbability(Distribution d) {
    Point point = Point.of(d);
    double[] score = new double[point.p.length];
    d.score(point.p, point.action, score);
    for (int i = 0; i < score.length; i++) {
      assertThat(score[i])
          .isCloseTo(slope(p -> d.logProbability(p, point.action), point.p, i), offset(1e-7));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void scoreTangentIsTheDerivativeOfTheScore(Distribution d) {
    Point point = Point.of(d);
    double[] product = new double[point.p.length];
    d.scoreTangent(point.p, point.action, point.direction, product);
    for (int i = 0; i < product.length; i++) {
      double expected = along((p, out) -> d.score(p, point.action, out), point, i);
      assertThat(product[i]).isCloseTo(expected, offset(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void entropyGradientIsItsDerivative(Distribution d) {
    Point point = Point.of(d);
    double[] gradient = new double[point.p.length];
    d.entropyGradient(point.p, gradient);
    for (int i = 0; i < gradient.length; i++) {
      assertThat(gradient[i]).isCloseTo(slope(d::entropy, point.p, i), offset(1e-8));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void entropyHessianIsTheDerivativeOfItsGradient(Distribution d) {
    Point point = Point.of(d);
    double[] product = new double[point.p.length];
    d.entropyHessianTimes(point.p, point.direction, product);
    for (int i = 0; i < product.length; i++) {
      assertThat(product[i]).isCloseTo(along(d::entropyGradient, point, i), offset(1e-8));
    }
  }

  /** A routine that writes a derivative by p. */
  private interface Derivative {
    void at(double[] p, double[] out);
  }

  /** Returns how the i-th entry of a derivative changes along the point's direction. */
  private static double along(Derivative derivative, Point point, int i) {
    ToDoubleFunction<double[]> entry =
        p -> {
          double[] out = new double[p.length];
          derivative.at(p, out);
          return out[i];
        };
    double sum = 0;
    for (int j = 0; j < point.p.length; j++) {
      sum += slope(entry, point.p, j) * point.direction[j];
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("all")
  void divergenceGradientIsItsDerivative(Distribution d) {
    Point point = Point.of(d);
    double[] gradient = new double[point.p.length];
    d.divergenceGradient(point.direction, point.p, gradient);
    for (int i = 0; i < gradient.length; i++) {
      assertThat(gradient[i])
          .isCloseTo(slope(p -> d.divergence(point.direction, p), point.p, i), offset(1e-7));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void divergenceHessianIsTheDerivativeOfTheGradient(Distribution d) {
    Point point = Point.of(d);
    double[] from = point.p.clone();
    from[0] += 0.3;
    double[] product = new double[point.p.length];
    d.divergenceHessianTimes(from, point.p, point.direction, product);
    for (int i = 0; i < product.length; i++) {
      double expected = along((p, out) -> d.divergenceGradient(from, p, out), point, i);
      assertThat(product[i]).isCloseTo(expected, offset(1e-7));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void divergenceIsZeroFromItselfAndPositiveElsewhere(Distribution d) {
    Point point = Point.of(d);
    double[] other = point.p.clone();
    other[0] += 0.5;
    assertThat(d.divergence(point.p, point.p)).isCloseTo(0, offset(1e-12));
    assertThat(d.divergence(point.p, other)).isPositive();
  }

  /** The mean of ln p over samples is minus the entropy; 100 000 draws, 6 standard errors. */
  @ParameterizedTest
  @MethodSource("all")
  void samplesFollowTheLogProbability(Distribution d) {
    Point point = Point.of(d);
    SplittableRandom random = new SplittableRandom(3);
    double[] action = new double[d.actionSize()];
    int n = 100_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      d.sample(point.p, random, action);
      double log = d.logProbability(point.p, action);
      sum += log;
      squares += log * log;
    }
    double mean = sum / n;
    double error = Math.sqrt((squares / n - mean * mean) / n);
    assertThat(-mean).isCloseTo(d.entropy(point.p), offset(6 * error));
  }

  @Test
  void squashedActionsStayInTheBoxHoweverFarTheNormalReaches() {
    Distribution d = new SquashedGaussian(DiagonalGaussian.of(1, 1, 0.01).byState());
    double[] p = {30, 0};
    double[] action = new double[1];
    double[] score = new double[2];
    d.sample(p, new SplittableRandom(1), action);
    d.score(p, action, score);
    assertThat(action[0]).isBetween(-1.0, 1.0);
    assertThat(d.logProbability(p, action)).isFinite();
    assertThat(score).doesNotContain(Double.NaN);
  }

  @Test
  void logDeviationBelowTheMinimumCountsAsTheMinimum() {
    Distribution d = DiagonalGaussian.of(1, 1, 0.5);
    double[] below = {0.3, -9};
    double[] atMinimum = {0.3, Math.log(0.5)};
    double[] action = {1};
    double[] score = new double[2];
    d.score(below, action, score);
    assertThat(d.logProbability(below, action)).isEqualTo(d.logProbability(atMinimum, action));
    assertThat(score[1]).isZero();
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> DiagonalGaussian.of(0, 1, 0.1)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> DiagonalGaussian.of(1, 0.1, 1)).hasMessageContaining("initial");
    assertThatThrownBy(() -> new Categorical(1)).hasMessageContaining("at least 2");
  }

  private static double slope(ToDoubleFunction<double[]> f, double[] at, int i) {
    return (8 * (shifted(f, at, i, 1) - shifted(f, at, i, -1))
            - (shifted(f, at, i, 2) - shifted(f, at, i, -2)))
        / (12 * STEP);
  }

  private static double shifted(ToDoubleFunction<double[]> f, double[] at, int i, int steps) {
    double[] moved = at.clone();
    moved[i] += steps * STEP;
    return f.applyAsDouble(moved);
  }

  private record Point(double[] p, double[] action, double[] direction) {
    static Point of(Distribution d) {
      SplittableRandom random = new SplittableRandom(11);
      double[] p = random.doubles(d.outputs() + d.extras(), -1, 1).toArray();
      double[] action = new double[d.actionSize()];
      d.sample(p, random, action);
      return new Point(p, action, random.doubles(p.length, -1, 1).toArray());
    }
  }
}
