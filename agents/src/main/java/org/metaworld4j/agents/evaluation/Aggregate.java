package org.metaworld4j.agents.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * One number for scores in strata (Agarwal et al. 2021, Deep reinforcement learning at the edge).
 */
public enum Aggregate {

  /** The mean of all scores. */
  MEAN {
    @Override
    double of(List<double[]> strata) {
      return mean(all(strata));
    }
  },

  /** The median over the strata of their mean scores. */
  MEDIAN {
    @Override
    double of(List<double[]> strata) {
      double[] means = strata.stream().mapToDouble(Aggregate::mean).sorted().toArray();
      int half = means.length / 2;
      return means.length % 2 == 1 ? means[half] : (means[half - 1] + means[half]) / 2;
    }
  },

  /**
   * The mean of what is left of all scores after the lowest and the highest quarter, both rounded
   * down, are taken away.
   */
  INTERQUARTILE_MEAN {
    @Override
    double of(List<double[]> strata) {
      double[] sorted = all(strata);
      Arrays.sort(sorted);
      int cut = sorted.length / 4;
      return mean(Arrays.copyOfRange(sorted, cut, sorted.length - cut));
    }
  };

  /** Returns the aggregate; NaN if a score is NaN. */
  public double of(Scores scores) {
    boolean known =
        scores.strata().stream().flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    return known ? of(scores.strata()) : Double.NaN;
  }

  /** Returns the aggregate of scores that are numbers. */
  abstract double of(List<double[]> strata);

  private static double[] all(List<double[]> strata) {
    return strata.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
