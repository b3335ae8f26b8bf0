package org.metaworld4j.agents.rl;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealVector;
import org.metaworld4j.agents.sampling.Rollouts;

/**
 * State value as a linear function of simple features, fitted to returns by least squares (Duan et
 * al. 2016, Benchmarking deep reinforcement learning for continuous control).
 *
 * <p>Features of step t with observation o, cut to -10..10 as c:
 *
 * <pre>
 *   [ c, c^2, t/100, (t/100)^2, (t/100)^3, 1 ]
 * </pre>
 *
 * <p>The weights solve (F'F + r I) w = F'R with r = 1e-5 (ten times as much after each failure,
 * five tries). Not thread-safe.
 */
public final class LinearFeatureBaseline {

  private static final double LIMIT = 10;
  private static final double RIDGE = 1e-5;
  private static final int TRIES = 5;

  private final int observationSize;
  private final double[] features;
  private final double[][] gram; // F'F
  private final double[] target; // F'R
  private double[] weights;

  /** Creates a baseline that is zero until fitted. */
  public LinearFeatureBaseline(int observationSize) {
    this.observationSize = observationSize;
    int n = 2 * observationSize + 4;
    features = new double[n];
    gram = new double[n][n];
    target = new double[n];
    weights = new double[n];
  }

  /**
   * Fits the weights to all steps of some rollouts.
   *
   * @param returns the discounted sum of rewards from each step on (N)
   */
  public void fit(Rollouts rollouts, double[] returns) {
    fit(rollouts, 0, rollouts.count(), returns);
  }

  /**
   * Fits the weights to the steps of some episodes.
   *
   * @param first the first episode
   * @param end the episode after the last one
   * @param returns the discounted sum of rewards from each step on (N)
   */
  public void fit(Rollouts rollouts, int first, int end, double[] returns) {
    for (double[] row : gram) {
      Arrays.fill(row, 0);
    }
    Arrays.fill(target, 0);
    for (int episode = first; episode < end; episode++) {
      int start = rollouts.start(episode);
      for (int step = start; step < rollouts.end(episode); step++) {
        describe(rollouts, step, step - start);
        accumulate(returns[step]);
      }
    }
    weights = solve();
  }

  /**
   * Computes the values before the steps of some episodes.
   *
   * @param values (N); the entries of these steps are written
   */
  public void values(Rollouts rollouts, int first, int end, double[] values) {
    for (int episode = first; episode < end; episode++) {
      int start = rollouts.start(episode);
      for (int step = start; step < rollouts.end(episode); step++) {
        values[step] = value(rollouts, step, step - start);
      }
    }
  }

  /**
   * Returns the value before a step.
   *
   * @param step index among all steps of the rollouts
   * @param time number of the step in its episode, from 0
   */
  public double value(Rollouts rollouts, int step, int time) {
    describe(rollouts, step, time);
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private void describe(Rollouts rollouts, int step, int time) {
    int n = observationSize;
    for (int i = 0; i < n; i++) {
      double c = Math.max(-LIMIT, Math.min(LIMIT, rollouts.observations().get(step, i)));
      features[i] = c;
      features[n + i] = c * c;
    }
    double t = time / 100.0;
    features[2 * n] = t;
    features[2 * n + 1] = t * t;
    features[2 * n + 2] = t * t * t;
    features[2 * n + 3] = 1;
  }

  private void accumulate(double goal) {
    for (int i = 0; i < features.length; i++) {
      double f = features[i];
      if (f == 0) {
        continue; // hidden goals and missing objects are runs of zeros
      }
      double[] row = gram[i];
      for (int j = 0; j <= i; j++) {
        row[j] += f * features[j];
      }
      target[i] += f * goal;
    }
  }

  private double[] solve() {
    double ridge = RIDGE;
    for (int attempt = 0; attempt < TRIES; attempt++, ridge *= 10) {
      try {
        RealVector w =
            new CholeskyDecomposition(new Array2DRowRealMatrix(symmetric(ridge), false), 1e-9, 0)
                .getSolver()
                .solve(new ArrayRealVector(target));
        if (!w.isNaN() && !w.isInfinite()) {
          return w.toArray();
        }
      } catch (NonPositiveDefiniteMatrixException e) {
        // Too close to singular: try again with more ridge.
      }
    }
    return new double[features.length];
  }

  private double[][] symmetric(double ridge) {
    int n = features.length;
    double[][] full = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        full[i][j] = gram[i][j];
        full[j][i] = gram[i][j];
      }
      full[i][i] += ridge;
    }
    return full;
  }
}
