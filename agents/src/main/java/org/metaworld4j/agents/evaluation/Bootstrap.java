package org.metaworld4j.agents.evaluation;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.random.Generator;

/**
 * Confidence intervals by the stratified bootstrap with percentiles (Agarwal et al. 2021, Deep
 * reinforcement learning at the edge of the statistical precipice).
 *
 * <p>A resample draws from each stratum as many scores as it has, with replacement; the interval
 * holds the middle part of the resamples' aggregates. The draws are those of NumPy's {@code
 * default_rng(seed).integers(n)}, one for each score, stratum by stratum, resample by resample, and
 * percentiles are interpolated linearly as NumPy does: same seed, same interval as in Python.
 *
 * @param resamples how many, at least 1
 * @param confidence share of the resamples within the interval, between 0 and 1
 * @param seed at least 0
 */
public record Bootstrap(int resamples, double confidence, long seed) {

  /** Checks the numbers. */
  public Bootstrap {
    Check.atLeast("resamples", resamples, 1);
    Check.between("confidence", confidence, 0, 1);
  }

  /** Returns the usual numbers: 95 % of 2000 resamples. */
  public static Bootstrap seeded(long seed) {
    return new Bootstrap(2000, 0.95, seed);
  }

  /**
   * An aggregate and its confidence interval; all NaN if a score is.
   *
   * @param value of the scores themselves
   * @param low where the interval begins
   * @param high where it ends
   */
  public record Estimate(double value, double low, double high) {}

  /** Estimates an aggregate of scores. */
  public Estimate estimate(Scores scores, Aggregate aggregate) {
    double value = aggregate.of(scores);
    if (Double.isNaN(value)) {
      return new Estimate(value, Double.NaN, Double.NaN);
    }
    Generator random = Generator.seeded(seed);
    List<double[]> drawn =
        scores.strata().stream().map(stratum -> new double[stratum.length]).toList();
    double[] aggregates = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      draw(scores.strata(), drawn, random);
      aggregates[i] = aggregate.of(drawn);
    }
    double outside = 50 * (1 - confidence); // percent, on either side
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7); // NumPy's
    return new Estimate(
        value,
        percentile.evaluate(aggregates, outside),
        percentile.evaluate(aggregates, 100 - outside));
  }

  private static void draw(List<double[]> from, List<double[]> to, Generator random) {
    for (int i = 0; i < from.size(); i++) {
      double[] stratum = from.get(i);
      double[] resample = to.get(i);
      for (int j = 0; j < resample.length; j++) {
        resample[j] = stratum[(int) random.integers(stratum.length)];
      }
    }
  }
}
