package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Space;

/**
 * Applies a function to actions, packed as in {@link InPlaceEnv}.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class TransformAction<O, A> extends ActionWrapper<O, A> {

  private final Transform function;
  private final double[] taken;

  /**
   * Wraps an environment.
   *
   * @param actions space of the actions to take
   * @param function from these to actions of the environment within
   */
  public TransformAction(InPlaceEnv<O, ?> env, Space<A> actions, Transform function) {
    super(env, actions);
    this.function = function;
    taken = new double[actions.packedSize()];
  }

  @Override
  protected void act(double[] action, int offset, double[] inner) {
    System.arraycopy(action, offset, taken, 0, taken.length);
    function.apply(taken, inner);
  }
}
