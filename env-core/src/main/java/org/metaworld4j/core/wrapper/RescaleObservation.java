package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;

/**
 * Maps observations linearly from their box onto another.
 *
 * @param <A> type of the actions
 */
public final class RescaleObservation<A> extends ObservationWrapper<double[], A> {

  private final Affine affine;

  private RescaleObservation(InPlaceEnv<?, A> env, Affine affine) {
    super(env, affine.target());
    this.affine = affine;
  }

  /**
   * Wraps an environment with the same bounds for all entries.
   *
   * @throws IllegalArgumentException if the observations are no box, the bounds cross, or one is
   *     infinite where the box is finite or the other way about
   */
  public RescaleObservation(InPlaceEnv<?, A> env, double low, double high) {
    this(env, repeated(env, low), repeated(env, high));
  }

  /**
   * Wraps an environment with bounds for each entry.
   *
   * @throws IllegalArgumentException also if there are not as many as the observations have entries
   */
  public RescaleObservation(InPlaceEnv<?, A> env, double[] low, double[] high) {
    this(env, new Affine(Require.boxOfObservations(env), low, high));
  }

  private static double[] repeated(InPlaceEnv<?, ?> env, double bound) {
    Box box = Require.boxOfObservations(env);
    return Box.of(bound, bound, box.size(), box.precision()).low();
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    affine.apply(inner, 0, observation, offset);
  }
}
