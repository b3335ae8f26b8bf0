package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;

/**
 * Shows observations in their flat form: one vector, in which choices are one-hot.
 *
 * <p>Creates objects with every step, unless the observations within are a box.
 *
 * @param <O> type of the observations within
 * @param <A> type of the actions
 */
public final class FlattenObservation<O, A> extends ObservationWrapper<double[], A> {

  private final Space<O> space;

  /**
   * Wraps an environment.
   *
   * @throws UnsupportedOperationException if the observations have no flat form of a fixed size
   */
  public FlattenObservation(InPlaceEnv<O, A> env) {
    super(env, env.observationSpace().flatSpace());
    space = env.observationSpace();
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    if (space instanceof Box) {
      System.arraycopy(inner, 0, observation, offset, inner.length);
    } else {
      space.flatten(space.unpack(inner, 0), observation, offset);
    }
  }
}
