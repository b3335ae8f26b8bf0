package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Discrete;

/**
 * Shows in which of finitely many bins the observation lies, numbered along the last axis first.
 *
 * @param <A> type of the actions
 */
public final class DiscretizeObservation<A> extends ObservationWrapper<Integer, A> {

  private final Bins bins;

  private DiscretizeObservation(InPlaceEnv<?, A> env, Bins bins) {
    super(env, new Discrete(bins.count()));
    this.bins = bins;
  }

  /**
   * Wraps an environment.
   *
   * @param bins how many along each axis, at least 1; one number stands for all axes
   * @throws IllegalArgumentException if the observations are no finite box, or the numbers do not
   *     fit it
   */
  public DiscretizeObservation(InPlaceEnv<?, A> env, int... bins) {
    this(env, new Bins("observation space", Require.boxOfObservations(env), bins));
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    observation[offset] = bins.bin(inner);
  }
}
