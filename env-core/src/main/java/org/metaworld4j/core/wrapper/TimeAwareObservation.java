package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Appends to the observation how far the episode is: its number of steps so far, or their share of
 * the step limit.
 *
 * @param <A> type of the actions
 */
public final class TimeAwareObservation<A> extends ObservationWrapper<double[], A> {

  private final boolean share;
  private final int limit;
  private int time;

  /**
   * Wraps an environment.
   *
   * @param share whether to append the share of the limit, 0 to 1 in 32 bits, instead of the number
   *     of steps
   * @throws IllegalArgumentException if the observations are no box or there is no step limit
   */
  public TimeAwareObservation(InPlaceEnv<?, A> env, boolean share) {
    super(env, space(Require.boxOfObservations(env), share, limit(env)));
    this.share = share;
    limit = limit(env);
  }

  private static int limit(InPlaceEnv<?, ?> env) {
    return env.spec()
        .maxEpisodeSteps()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    env.spec().id() + ": expected a step limit, got none; set a time limit first"));
  }

  private static Box space(Box box, boolean share, int limit) {
    return share
        ? Boxes.append(box, 1, 0, 1, box.precision())
        : Boxes.append(box, 1, 0, limit, Precision.FLOAT64);
  }

  @Override
  protected void restart(double[] inner) {
    time = 0;
  }

  @Override
  protected void stepped(double[] action, int offset, Outcome outcome) {
    time++;
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    System.arraycopy(inner, 0, observation, offset, inner.length);
    observation[offset + inner.length] = share ? (float) ((double) time / limit) : time;
  }
}
