package org.metaworld4j.core.wrapper;

import java.util.Map;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Dict;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.space.Space;

/**
 * Adds to the observation how far the episode is: its number of steps so far, or their share of the
 * step limit.
 *
 * <p>The time stands behind the observation, either in one vector or as a dictionary of {@code obs}
 * and {@code time}; both look the same when packed.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class TimeAwareObservation<O, A> extends ObservationWrapper<O, A> {

  /** How time is told. */
  public enum Time {
    /** As the number of steps, a 32-bit integer; a vector with it has 64-bit numbers. */
    STEPS,
    /** As the share of the step limit, 0 to 1, a 32-bit number. */
    SHARE
  }

  private final Time unit;
  private final int limit;
  private int time;

  private TimeAwareObservation(InPlaceEnv<?, A> env, Space<O> observations, Time unit) {
    super(env, observations);
    this.unit = unit;
    limit = limit(env);
  }

  /**
   * Wraps an environment so that observation and time are one vector.
   *
   * @throws IllegalArgumentException if the observations are no box or there is no step limit
   */
  public static <A> TimeAwareObservation<double[], A> vector(InPlaceEnv<?, A> env, Time unit) {
    Require.boxOfObservations(env);
    return new TimeAwareObservation<>(env, dictionary(env, unit).flatSpace(), unit);
  }

  /**
   * Wraps an environment so that observation and time are a dictionary of {@code obs} and {@code
   * time}.
   *
   * @throws IllegalArgumentException if there is no step limit
   */
  public static <A> TimeAwareObservation<Map<String, Object>, A> dict(
      InPlaceEnv<?, A> env, Time unit) {
    return new TimeAwareObservation<>(env, dictionary(env, unit), unit);
  }

  private static Dict dictionary(InPlaceEnv<?, ?> env, Time unit) {
    Box time =
        unit == Time.SHARE
            ? Box.of(0, 1, 1, Precision.FLOAT32)
            : Box.of(0, limit(env), 1, Precision.INT32);
    return Dict.of(Map.entry("obs", env.observationSpace()), Map.entry("time", time));
  }

  private static int limit(InPlaceEnv<?, ?> env) {
    return env.spec()
        .maxEpisodeSteps()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    env.spec().id() + ": expected a step limit, got none; set a time limit first"));
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
    double share = (float) ((double) time / limit);
    observation[offset + inner.length] = unit == Time.SHARE ? share : time;
  }
}
