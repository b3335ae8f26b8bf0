package org.metaworld4j.agents.nn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.metaworld4j.agents.settings.Check;

/**
 * Normal distribution with independent components. The network gives the mean; the logarithms of
 * the standard deviations are extra parameters, the same for all observations, or further outputs
 * of the network. Either way p holds A means, then A logarithms.
 *
 * <p>With z = (a - mean) / s: ln p(a) = -sum(z^2 / 2 + ln s + ln(2 pi) / 2). A log deviation below
 * the minimum counts as the minimum and has no derivative.
 *
 * @param actionSize A, at least 1
 * @param initialLog logarithm of the first standard deviation, at least {@code minimumLog}
 * @param minimumLog logarithm of the least standard deviation
 * @param stateDependent whether the network gives the deviations too
 */
public record DiagonalGaussian(
    int actionSize, double initialLog, double minimumLog, boolean stateDependent)
    implements Distribution {

  private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);

  /** Checks the numbers. */
  public DiagonalGaussian {
    Check.atLeast("actionSize", actionSize, 1);
    if (!(initialLog >= minimumLog)) {
      throw new IllegalArgumentException(
          "log deviation: expected initial >= minimum, got initial %s and minimum %s"
              .formatted(initialLog, minimumLog));
    }
  }

  /**
   * Returns the distribution whose standard deviations do not depend on the observation.
   *
   * @param initial first standard deviation, at least {@code minimum}
   * @param minimum least standard deviation, above 0
   */
  public static DiagonalGaussian of(int actionSize, double initial, double minimum) {
    return new DiagonalGaussian(
        actionSize, StrictMath.log(initial), StrictMath.log(minimum), false);
  }

  /** Returns the same distribution with standard deviations that the network gives. */
  public DiagonalGaussian byState() {
    return new DiagonalGaussian(actionSize, initialLog, minimumLog, true);
  }

  @Override
  public int outputs() {
    return stateDependent ? 2 * actionSize : actionSize;
  }

  @Override
  public int extras() {
    return stateDependent ? 0 : actionSize;
  }

  @Override
  public double initialOutput(int output) {
    return output < actionSize ? 0 : initialLog;
  }

  @Override
  public double initialExtra() {
    return initialLog;
  }

  @Override
  public void sample(double[] p, RandomGenerator random, double[] action) {
    for (int i = 0; i < actionSize; i++) {
      action[i] = p[i] + deviation(p, i) * random.nextGaussian();
    }
  }

  @Override
  public void mode(double[] p, double[] action) {
    System.arraycopy(p, 0, action, 0, actionSize);
  }

  @Override
  public double logProbability(double[] p, double[] action) {
    double sum = 0;
    for (int i = 0; i < actionSize; i++) {
      double z = (action[i] - p[i]) / deviation(p, i);
      sum -= 0.5 * z * z + logDeviation(p, i) + HALF_LOG_TWO_PI;
    }
    return sum;
  }

  @Override
  public void score(double[] p, double[] action, double[] score) {
    for (int i = 0; i < actionSize; i++) {
      double s = deviation(p, i);
      double z = (action[i] - p[i]) / s;
      score[i] = z / s;
      score[actionSize + i] = isFree(p, i) ? z * z - 1 : 0;
    }
  }

  @Override
  public void scoreTangent(double[] p, double[] action, double[] direction, double[] product) {
    for (int i = 0; i < actionSize; i++) {
      double s = deviation(p, i);
      double z = (action[i] - p[i]) / s;
      double mean = direction[i] / s;
      double log = isFree(p, i) ? direction[actionSize + i] : 0;
      product[i] = -(mean + 2 * z * log) / s;
      product[actionSize + i] = isFree(p, i) ? -2 * z * (mean + z * log) : 0;
    }
  }

  @Override
  public double divergence(double[] from, double[] to) {
    double sum = 0;
    for (int i = 0; i < actionSize; i++) {
      double gap = (from[i] - to[i]) / deviation(to, i);
      double logRatio = logDeviation(to, i) - logDeviation(from, i);
      sum += logRatio + 0.5 * (spread(from, to, i, gap) - 1);
    }
    return sum;
  }

  @Override
  public void divergenceGradient(double[] from, double[] to, double[] gradient) {
    for (int i = 0; i < actionSize; i++) {
      double s = deviation(to, i);
      double gap = (to[i] - from[i]) / s;
      gradient[i] = gap / s;
      gradient[actionSize + i] = isFree(to, i) ? 1 - spread(from, to, i, gap) : 0;
    }
  }

  @Override
  public void divergenceHessianTimes(
      double[] from, double[] to, double[] direction, double[] product) {
    for (int i = 0; i < actionSize; i++) {
      double s = deviation(to, i);
      double gap = (to[i] - from[i]) / s;
      double mean = direction[i] / s;
      double log = isFree(to, i) ? direction[actionSize + i] : 0;
      product[i] = (mean - 2 * gap * log) / s;
      product[actionSize + i] =
          isFree(to, i) ? 2 * (spread(from, to, i, gap) * log - gap * mean) : 0;
    }
  }

  /** Returns (s0^2 + (m0 - m1)^2) / s1^2. */
  private double spread(double[] from, double[] to, int i, double gap) {
    double ratio = StrictMath.exp(logDeviation(from, i) - logDeviation(to, i));
    return ratio * ratio + gap * gap;
  }

  @Override
  public double entropy(double[] p) {
    double sum = 0;
    for (int i = 0; i < actionSize; i++) {
      sum += logDeviation(p, i) + HALF_LOG_TWO_PI + 0.5;
    }
    return sum;
  }

  @Override
  public void entropyGradient(double[] p, double[] gradient) {
    for (int i = 0; i < actionSize; i++) {
      gradient[i] = 0;
      gradient[actionSize + i] = isFree(p, i) ? 1 : 0;
    }
  }

  @Override
  public void entropyHessianTimes(double[] p, double[] direction, double[] product) {
    Arrays.fill(product, 0, 2 * actionSize, 0);
  }

  boolean isFree(double[] p, int i) {
    return p[actionSize + i] > minimumLog;
  }

  private double logDeviation(double[] p, int i) {
    return Math.max(minimumLog, p[actionSize + i]);
  }

  double deviation(double[] p, int i) {
    return StrictMath.exp(logDeviation(p, i));
  }
}
