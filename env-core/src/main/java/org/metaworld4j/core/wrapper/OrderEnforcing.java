package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;

/**
 * Changes nothing, but refuses calls out of order and from two threads at once, which every wrapper
 * does; for an environment that does not do so itself.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class OrderEnforcing<O, A> extends PassingWrapper<O, A> {

  /** Wraps an environment. */
  public OrderEnforcing(InPlaceEnv<O, A> env) {
    super(env, env.spec().maxEpisodeSteps());
  }
}
