package org.metaworld4j.core.wrapper;

import java.util.OptionalInt;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;

/**
 * Truncates episodes after a number of steps, if nothing ended them before.
 *
 * <p>A step that reaches the limit and ends the task is both terminated and truncated.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class TimeLimit<O, A> extends PassingWrapper<O, A> {

  private final int limit;

  /**
   * Wraps an environment.
   *
   * @param limit most steps of an episode, at least 1
   * @throws IllegalArgumentException if the limit is below 1
   */
  public TimeLimit(InPlaceEnv<O, A> env, int limit) {
    super(env, OptionalInt.of(shorter(Require.atLeast("limit", limit, 1), env)));
    this.limit = limit;
  }

  private static int shorter(int limit, InPlaceEnv<?, ?> env) {
    return Math.min(limit, env.spec().maxEpisodeSteps().orElse(limit));
  }

  @Override
  protected void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    super.advance(action, actionOffset, observation, observationOffset, outcome);
    if (steps() + 1 >= limit) {
      outcome.truncated = true;
    }
  }
}
