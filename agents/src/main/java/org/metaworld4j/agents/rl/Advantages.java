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
 * bases that published meta-learning results on Meta-World divide by the variance, which makes
 * inner steps so small that nothing adapts.) Not thread-safe.
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
    fillReturns(rollouts);
    baseline.fit(rollouts, returns);
    double[] advantages = new double[rollouts.steps()];
    for (int episode = 0; episode < rollouts.count(); episode++) {
      estimate(rollouts, episode, advantages);
    }
    normalise(advantages);
    return advantages;
  }

  private void fillReturns(Rollouts rollouts) {
    if (returns.length < rollouts.steps()) {
      returns = new double[rollouts.steps()];
    }
    for (int episode = 0; episode < rollouts.count(); episode++) {
      double sum = 0;
      for (int t = rollouts.end(episode) - 1; t >= rollouts.start(episode); t--) {
        sum = rollouts.reward(t) + config.discount() * sum;
        returns[t] = sum;
      }
    }
  }

  private void estimate(Rollouts rollouts, int episode, double[] advantages) {
    int start = rollouts.start(episode);
    double next = 0;
    double sum = 0;
    for (int t = rollouts.end(episode) - 1; t >= start; t--) {
      double value = baseline.value(rollouts, t, t - start);
      double delta = rollouts.reward(t) + config.discount() * next - value;
      sum = delta + config.discount() * config.trace() * sum;
      advantages[t] = sum;
      next = value;
    }
  }

  private static void normalise(double[] advantages) {
    double mean = 0;
    for (double a : advantages) {
      mean += a / advantages.length;
    }
    double variance = 0;
    for (double a : advantages) {
      variance += (a - mean) * (a - mean) / advantages.length;
    }
    double deviation = Math.sqrt(variance) + LEAST_DEVIATION;
    for (int i = 0; i < advantages.length; i++) {
      advantages[i] = (advantages[i] - mean) / deviation;
    }
  }
}
