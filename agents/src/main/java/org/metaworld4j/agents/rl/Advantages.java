package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.sampling.Rollouts;
import org.metaworld4j.agents.settings.Check;

/**
 * Estimates how much better each recorded action was than expected: generalised advantage
 * estimation (Schulman et al. 2016) over a linear baseline fitted to the same rollouts.
 *
 * <pre>
 *   delta_t = r_t + g V_{t+1} - V_t        V after an episode's last step is 0
 *   A_t     = sum over k of (g l)^k delta_{t+k}
 * </pre>
 *
 * <p>The advantages are then shifted to mean 0 and divided by their standard deviation. (Both code
 * bases that published meta-learning results on Meta-World divide by the variance, so that the size
 * of inner steps depends on the scale of the rewards.) Not thread-safe.
 */
public final class Advantages {

  /**
   * Settings.
   *
   * @param discount g, 0 to 1
   * @param trace l, 0 to 1
   */
  public record Config(double discount, double trace) {
    /** Checks the ranges. */
    public Config {
      Check.within("discount", discount, 0, 1);
      Check.within("trace", trace, 0, 1);
    }
  }

  private static final double LEAST_DEVIATION = 1e-8;

  private final Config config;
  private final LinearFeatureBaseline baseline;
  private double[] returns = new double[0];
  private double[] values = new double[0];

  /** Creates the working memory. */
  public Advantages(Config config, int observationSize) {
    this.config = config;
    this.baseline = new LinearFeatureBaseline(observationSize);
  }

  /**
   * Computes the normalised advantages of all steps.
   *
   * @return (N), owned by the caller
   */
  public double[] of(Rollouts rollouts) {
    double[] advantages = new double[rollouts.steps()];
    estimate(rollouts, 0, rollouts.count(), advantages);
    return advantages;
  }

  /**
   * Computes the normalised advantages of the steps of some episodes, with a baseline fitted to
   * these alone.
   *
   * @param first the first episode
   * @param end the episode after the last one
   * @param advantages (N); the entries of these steps are written
   */
  public void estimate(Rollouts rollouts, int first, int end, double[] advantages) {
    fillReturns(rollouts, first, end);
    baseline.fit(rollouts, first, end, returns);
    baseline.values(rollouts, first, end, values);
    estimate(rollouts, first, end, values, advantages);
  }

  /**
   * Computes the normalised advantages of the steps of some episodes over values that are known.
   *
   * @param values value before each step (N)
   */
  public void estimate(
      Rollouts rollouts, int first, int end, double[] values, double[] advantages) {
    for (int episode = first; episode < end; episode++) {
      double next = 0;
      double sum = 0;
      for (int t = rollouts.end(episode) - 1; t >= rollouts.start(episode); t--) {
        double delta = rollouts.reward(t) + config.discount() * next - values[t];
        sum = delta + config.discount() * config.trace() * sum;
        advantages[t] = sum;
        next = values[t];
      }
    }
    normalise(advantages, rollouts.start(first), rollouts.end(end - 1));
  }

  private void fillReturns(Rollouts rollouts, int first, int end) {
    if (returns.length < rollouts.steps()) {
      returns = new double[rollouts.steps()];
      values = new double[rollouts.steps()];
    }
    for (int episode = first; episode < end; episode++) {
      double sum = 0;
      for (int t = rollouts.end(episode) - 1; t >= rollouts.start(episode); t--) {
        sum = rollouts.reward(t) + config.discount() * sum;
        returns[t] = sum;
      }
    }
  }

  private static void normalise(double[] advantages, int from, int to) {
    int n = to - from;
    double mean = 0;
    for (int i = from; i < to; i++) {
      mean += advantages[i] / n;
    }
    double variance = 0;
    for (int i = from; i < to; i++) {
      variance += (advantages[i] - mean) * (advantages[i] - mean) / n;
    }
    double deviation = Math.sqrt(variance) + LEAST_DEVIATION;
    for (int i = from; i < to; i++) {
      advantages[i] = (advantages[i] - mean) / deviation;
    }
  }
}
