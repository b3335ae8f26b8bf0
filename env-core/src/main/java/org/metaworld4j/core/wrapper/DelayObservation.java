package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;

/**
 * Shows the observation of some steps ago; before there is one, the zero of its space.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class DelayObservation<O, A> extends ObservationWrapper<O, A> {

  private final double[] zero;
  private final double[] queue; // the last observations, the oldest first

  /**
   * Wraps an environment.
   *
   * @param delay by how many steps, at least 0
   * @throws IllegalArgumentException if the delay is negative
   */
  public DelayObservation(InPlaceEnv<O, A> env, int delay) {
    super(env, env.observationSpace());
    zero = new double[env.observationSize()];
    env.observationSpace().pack(env.observationSpace().zero(), zero, 0);
    queue = new double[(Require.atLeast("delay", delay, 0) + 1) * zero.length];
  }

  @Override
  protected void restart(double[] inner) {
    for (int start = 0; start < queue.length; start += zero.length) {
      System.arraycopy(zero, 0, queue, start, zero.length);
    }
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    int kept = queue.length - inner.length;
    System.arraycopy(queue, inner.length, queue, 0, kept);
    System.arraycopy(inner, 0, queue, kept, inner.length);
    System.arraycopy(queue, 0, observation, offset, inner.length);
  }
}
