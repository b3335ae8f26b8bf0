package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;

/**
 * Reads the same observations in another shape.
 *
 * @param <A> type of the actions
 */
public final class ReshapeObservation<A> extends ObservationWrapper<double[], A> {

  /**
   * Wraps an environment.
   *
   * @param shape lengths of the axes
   * @throws IllegalArgumentException if the observations are no box, or the shape has another
   *     number of entries
   */
  public ReshapeObservation(InPlaceEnv<?, A> env, int... shape) {
    super(env, reshaped(Require.boxOfObservations(env), shape));
  }

  private static Box reshaped(Box box, int... shape) {
    return new Box(box.low(), box.high(), box.precision(), shape);
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    System.arraycopy(inner, 0, observation, offset, inner.length);
  }
}
