package org.metaworld4j.core.wrapper;

import java.util.Arrays;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;

/**
 * Shows the observation of some steps ago; before there is one, zeros (or what of the box is
 * nearest to them).
 *
 * @param <A> type of the actions
 */
public final class DelayObservation<A> extends ObservationWrapper<double[], A> {

  private final double[] zero;
  private final double[] queue; // the last observations, the oldest first

  /**
   * Wraps an environment.
   *
   * @param delay by how many steps, at least 0
   * @throws IllegalArgumentException if the observations are no box or the delay is negative
   */
  public DelayObservation(InPlaceEnv<?, A> env, int delay) {
    super(env, Require.boxOfObservations(env));
    Box box = Require.boxOfObservations(env);
    zero = new double[box.size()];
    Arrays.setAll(zero, i -> Math.min(box.high(i), Math.max(box.low(i), 0)));
    queue = new double[(Require.atLeast("delay", delay, 0) + 1) * box.size()];
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
