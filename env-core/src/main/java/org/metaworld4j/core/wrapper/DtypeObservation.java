package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Shows observations in another precision.
 *
 * @param <A> type of the actions
 */
public final class DtypeObservation<A> extends ObservationWrapper<double[], A> {

  private final Precision precision;

  /**
   * Wraps an environment.
   *
   * @throws IllegalArgumentException if the observations are no box
   */
  public DtypeObservation(InPlaceEnv<?, A> env, Precision precision) {
    super(env, cast(Require.boxOfObservations(env), precision));
    this.precision = precision;
  }

  private static Box cast(Box box, Precision precision) {
    return new Box(box.low(), box.high(), precision, box.shape());
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    for (int i = 0; i < inner.length; i++) {
      observation[offset + i] = precision.round(inner[i]);
    }
  }
}
