package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Space;

/**
 * Applies a function to observations, packed as in {@link InPlaceEnv}.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class TransformObservation<O, A> extends ObservationWrapper<O, A> {

  private final Transform function;
  private final double[] shown;

  /**
   * Wraps an environment.
   *
   * @param observations space of the observations to show
   * @param function from observations within to these
   */
  public TransformObservation(InPlaceEnv<?, A> env, Space<O> observations, Transform function) {
    super(env, observations);
    this.function = function;
    shown = new double[observations.packedSize()];
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    function.apply(inner, shown);
    System.arraycopy(shown, 0, observation, offset, shown.length);
  }
}
