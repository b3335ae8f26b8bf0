package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;

/**
 * Divides rewards by their standard deviation, estimated with exponential forgetting. With mean m =
 * 0 and variance v = 1 at first, every step does <em>twice</em>
 *
 * <pre>
 *   m := (1 - alpha) m + alpha r
 *   v := (1 - alpha) v + alpha (r - m)^2
 * </pre>
 *
 * <p>and then pays r / (sqrt(v) + 10^-8). Meta-World updates twice, and its published rewards are
 * of that scale.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class NormalizeRewardExponentially<O, A> extends RewardWrapper<O, A> {

  /** Meta-World's alpha. */
  public static final double ALPHA = 0.001;

  private static final double EPSILON = 1e-8;

  private final double alpha;
  private double mean;
  private double variance = 1;

  /**
   * Wraps an environment.
   *
   * @param alpha weight of a new reward, 0 to 1
   * @throws IllegalArgumentException if it is outside
   */
  public NormalizeRewardExponentially(InPlaceEnv<O, A> env, double alpha) {
    super(env);
    this.alpha = Require.within("alpha", alpha, 0, 1);
  }

  @Override
  protected double reward(Outcome outcome) {
    update(outcome.reward);
    update(outcome.reward);
    return outcome.reward / (Math.sqrt(variance) + EPSILON);
  }

  private void update(double reward) {
    mean = (1 - alpha) * mean + alpha * reward;
    double deviation = reward - mean;
    variance = (1 - alpha) * variance + alpha * (deviation * deviation);
  }
}
