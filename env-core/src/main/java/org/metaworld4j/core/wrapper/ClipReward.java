package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;

/**
 * Keeps rewards between two bounds.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class ClipReward<O, A> extends RewardWrapper<O, A> {

  private final double low;
  private final double high;

  /**
   * Wraps an environment.
   *
   * @param low least reward, negative infinity for none
   * @param high greatest reward, at least {@code low}; infinity for none
   * @throws IllegalArgumentException if the bounds cross, are not numbers, or both are infinite
   */
  public ClipReward(InPlaceEnv<O, A> env, double low, double high) {
    super(env);
    boolean bounds = low <= high && (Double.isFinite(low) || Double.isFinite(high));
    Require.that(
        bounds, "bounds", "low <= high and at least one finite", "[" + low + ", " + high + "]");
    this.low = low;
    this.high = high;
  }

  @Override
  protected double reward(Outcome outcome) {
    return Math.min(high, Math.max(low, outcome.reward));
  }
}
