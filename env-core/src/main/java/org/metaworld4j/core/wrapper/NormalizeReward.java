package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.space.Precision;

/**
 * Divides rewards by the standard deviation of the discounted return: with
 *
 * <pre>
 *   G := gamma G (1 - terminated) + r
 * </pre>
 *
 * <p>pays r / sqrt(variance(G) + epsilon). The variance is that of all G so far, this one included.
 *
 * <p>As in Gymnasium, G goes on over truncations and resets; only the end of the task clears it.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class NormalizeReward<O, A> extends RewardWrapper<O, A> {

  /** Discount unless said otherwise. */
  public static final double GAMMA = 0.99;

  private final RunningMoments moments;
  private final double gamma;
  private final double epsilon;
  private final double[] discounted = new double[1]; // G
  private boolean frozen;

  /** Wraps an environment with moments of its own and the usual settings. */
  public NormalizeReward(InPlaceEnv<O, A> env) {
    this(env, fresh(), GAMMA, NormalizeObservation.EPSILON);
  }

  /**
   * Wraps an environment.
   *
   * @param moments of G, to add to; shared, not copied
   * @param gamma discount, 0 to 1
   * @param epsilon what is added to the variance, above 0
   * @throws IllegalArgumentException if a number is out of its range or the moments have more than
   *     one entry
   */
  public NormalizeReward(
      InPlaceEnv<O, A> env, RunningMoments moments, double gamma, double epsilon) {
    super(env);
    Require.that(moments.size() == 1, "moments", "one entry", moments.size());
    this.moments = moments;
    this.gamma = Require.within("gamma", gamma, 0, 1);
    this.epsilon = Require.above("epsilon", epsilon, 0);
  }

  /** Returns moments of nothing seen. */
  public static RunningMoments fresh() {
    return new RunningMoments(1, Precision.FLOAT64);
  }

  /** Returns the moments of G, the object itself. */
  public RunningMoments moments() {
    return moments;
  }

  /** Adds no further returns to the moments, but goes on normalizing with them. */
  public void freeze() {
    frozen = true;
  }

  /** Adds returns to the moments, after {@link #freeze}. */
  public void unfreeze() {
    frozen = false;
  }

  @Override
  protected double reward(Outcome outcome) {
    discounted[0] = discounted[0] * gamma * (outcome.terminated ? 0 : 1) + outcome.reward;
    if (!frozen) {
      moments.add(discounted);
    }
    return moments.scale(outcome.reward, epsilon);
  }
}
