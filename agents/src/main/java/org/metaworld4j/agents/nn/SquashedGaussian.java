package org.metaworld4j.agents.nn;

import java.util.random.RandomGenerator;

/**
 * Normal distribution squeezed into the box from -1 to 1: a = tanh(u), where u is normal (Haarnoja
 * et al. 2018, Soft actor-critic, appendix C).
 *
 * <pre>
 *   ln p(a) = ln N(u) - sum ln(1 - tanh(u)^2)
 * </pre>
 *
 * <p>The second term does not depend on p, so scores, ratios and divergences are those of the
 * normal distribution at u. The entropy has no closed form; it is worked out by Gauss-Hermite
 * quadrature with 16 points, and its derivatives are those of that sum.
 *
 * @param normal the distribution of u
 */
public record SquashedGaussian(DiagonalGaussian normal) implements Distribution {

  /** Actions nearer to the edge count as this near; there u is about 18. */
  private static final double EDGE = 1 - 1e-15;

  // Points z and weights of the quadrature over a standard normal, which is symmetric: z and -z.
  private static final double[] POINTS = {
    0.386760604500557, 1.163829100554965, 1.951980345716334, 2.760245047630704,
    3.600873624171549, 4.492955302520013, 5.472225705949343, 6.630878198393129
  };
  private static final double[] WEIGHTS = {
    2.865685212380119e-1, 1.583383727509496e-1, 4.728475235401396e-2, 7.266937601184742e-3,
    5.259849265739094e-4, 1.530003216248726e-5, 1.309473216286835e-7, 1.497814723161831e-10
  };

  @Override
  public int actionSize() {
    return normal.actionSize();
  }

  @Override
  public int outputs() {
    return normal.outputs();
  }

  @Override
  public int extras() {
    return normal.extras();
  }

  @Override
  public double initialExtra() {
    return normal.initialExtra();
  }

  @Override
  public double initialOutput(int output) {
    return normal.initialOutput(output);
  }

  @Override
  public void sample(double[] p, RandomGenerator random, double[] action) {
    normal.sample(p, random, action);
    squash(action);
  }

  /** Writes the squashed mean, which is the median; the density may be higher elsewhere. */
  @Override
  public void mode(double[] p, double[] action) {
    normal.mode(p, action);
    squash(action);
  }

  private void squash(double[] action) {
    for (int i = 0; i < actionSize(); i++) {
      action[i] = StrictMath.tanh(action[i]);
    }
  }

  @Override
  public double logProbability(double[] p, double[] action) {
    double[] u = stretched(action);
    double log = normal.logProbability(p, u);
    for (double one : u) {
      log -= logSlope(one);
    }
    return log;
  }

  @Override
  public void score(double[] p, double[] action, double[] score) {
    normal.score(p, stretched(action), score);
  }

  @Override
  public void scoreTangent(double[] p, double[] action, double[] direction, double[] product) {
    normal.scoreTangent(p, stretched(action), direction, product);
  }

  @Override
  public double divergence(double[] from, double[] to) {
    return normal.divergence(from, to);
  }

  @Override
  public void divergenceGradient(double[] from, double[] to, double[] gradient) {
    normal.divergenceGradient(from, to, gradient);
  }

  @Override
  public void divergenceHessianTimes(
      double[] from, double[] to, double[] direction, double[] product) {
    normal.divergenceHessianTimes(from, to, direction, product);
  }

  @Override
  public double entropy(double[] p) {
    double sum = normal.entropy(p);
    for (int i = 0; i < actionSize(); i++) {
      double s = normal.deviation(p, i);
      for (int k = 0; k < POINTS.length; k++) {
        double far = s * POINTS[k];
        sum += WEIGHTS[k] * (logSlope(p[i] + far) + logSlope(p[i] - far));
      }
    }
    return sum;
  }

  @Override
  public void entropyGradient(double[] p, double[] gradient) {
    normal.entropyGradient(p, gradient);
    for (int i = 0; i < actionSize(); i++) {
      double s = normal.deviation(p, i);
      double mean = 0;
      double log = 0;
      for (int k = 0; k < POINTS.length; k++) {
        double far = s * POINTS[k];
        double up = -2 * StrictMath.tanh(p[i] + far);
        double down = -2 * StrictMath.tanh(p[i] - far);
        mean += WEIGHTS[k] * (up + down);
        log += WEIGHTS[k] * far * (up - down);
      }
      gradient[i] += mean;
      gradient[actionSize() + i] += normal.isFree(p, i) ? log : 0;
    }
  }

  @Override
  public void entropyHessianTimes(double[] p, double[] direction, double[] product) {
    normal.entropyHessianTimes(p, direction, product);
    int a = actionSize();
    for (int i = 0; i < a; i++) {
      double s = normal.deviation(p, i);
      double free = normal.isFree(p, i) ? 1 : 0;
      for (int k = 0; k < POINTS.length; k++) {
        for (int sign = -1; sign <= 1; sign += 2) {
          double far = sign * s * POINTS[k];
          double t = StrictMath.tanh(p[i] + far);
          double change = direction[i] + free * far * direction[a + i]; // of u
          double bend = -2 * (1 - t * t) * change;
          product[i] += WEIGHTS[k] * bend;
          product[a + i] += WEIGHTS[k] * free * far * (bend - 2 * t * free * direction[a + i]);
        }
      }
    }
  }

  /** Returns u = artanh(a). */
  private double[] stretched(double[] action) {
    double[] u = new double[actionSize()];
    for (int i = 0; i < u.length; i++) {
      double a = Math.max(-EDGE, Math.min(EDGE, action[i]));
      u[i] = 0.5 * StrictMath.log((1 + a) / (1 - a));
    }
    return u;
  }

  /** Returns ln(1 - tanh(u)^2), exactly for large u as well. */
  private static double logSlope(double u) {
    double x = Math.abs(u);
    return 2 * (LOG_TWO - x - StrictMath.log1p(StrictMath.exp(-2 * x)));
  }

  private static final double LOG_TWO = StrictMath.log(2);
}
