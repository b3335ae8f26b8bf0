package org.metaworld4j.core.wrapper;

import java.util.Arrays;
import org.metaworld4j.core.guard.SingleThreadGuard;
import org.metaworld4j.core.space.Precision;

/**
 * Mean and variance of a growing number of vectors, updated one by one (Chan, Golub and LeVeque
 * 1979).
 *
 * <p>With count n, mean m and variance v, and d = x - m for a new vector x,
 *
 * <pre>
 *   m := m + d / (n + 1)
 *   v := (v n + d^2 n / (n + 1)) / (n + 1)
 *   n := n + 1
 * </pre>
 *
 * <p>from m = 0, v = 1, n = 0.0001 on. Means and variances are rounded to the precision after every
 * operation, the count is not; with 32 bits this gives Gymnasium's numbers to the last bit.
 *
 * <p>Environments may share moments, so that each is normalized by what all have seen. As long as
 * they add to them they have to be stepped by one thread, or the result would depend on who comes
 * first; two threads that meet are refused.
 */
public final class RunningMoments {

  private static final double FIRST_COUNT = 1e-4;

  private final SingleThreadGuard guard = new SingleThreadGuard("running moments");
  private final Precision precision;
  private final double[] mean;
  private final double[] variance;
  private double count = FIRST_COUNT;

  /**
   * Creates the moments of nothing seen.
   *
   * @param size entries of a vector
   * @param precision of means and variances
   */
  public RunningMoments(int size, Precision precision) {
    this.precision = precision;
    mean = new double[size];
    variance = new double[size];
    Arrays.fill(variance, 1);
  }

  /** Returns how many entries the vectors have. */
  public int size() {
    return mean.length;
  }

  /** Creates running moments that go on from saved ones. */
  public static RunningMoments of(Moments moments, Precision precision) {
    RunningMoments running = new RunningMoments(moments.size(), precision);
    running.restore(moments);
    return running;
  }

  /** Returns the present moments. */
  public Moments moments() {
    return new Moments(mean, variance, count);
  }

  /**
   * Goes on from other moments.
   *
   * @throws IllegalArgumentException if they have another size
   */
  public void restore(Moments moments) {
    double[] means = Require.sized("moments", moments.mean(), mean.length);
    double[] variances = moments.variance();
    for (int i = 0; i < mean.length; i++) {
      mean[i] = round(means[i]);
      variance[i] = round(variances[i]);
    }
    count = moments.count();
  }

  /** Adds a vector, given from index 0. */
  void add(double[] vector) {
    guard.enter();
    try {
      double total = count + 1;
      for (int i = 0; i < mean.length; i++) {
        add(i, round(vector[i]), round(total));
      }
      count = total;
    } finally {
      guard.leave();
    }
  }

  private void add(int i, double value, double total) {
    double n = round(count);
    double d = round(value - mean[i]);
    double shift = round(round(round(d * d) * n) / total);
    mean[i] = round(mean[i] + round(d / total));
    variance[i] = round(round(round(variance[i] * n) + shift) / total);
  }

  /** Writes (x - m) / sqrt(v + epsilon), from {@code offset} on. */
  void normalize(double[] vector, double epsilon, double[] out, int offset) {
    for (int i = 0; i < mean.length; i++) {
      double deviation = round(Math.sqrt(round(variance[i] + round(epsilon))));
      out[offset + i] = round(round(round(vector[i]) - mean[i]) / deviation);
    }
  }

  /** Returns x / sqrt(v + epsilon) for the first entry. */
  double scale(double value, double epsilon) {
    return value / Math.sqrt(variance[0] + epsilon);
  }

  private double round(double value) {
    return precision.round(value);
  }
}
