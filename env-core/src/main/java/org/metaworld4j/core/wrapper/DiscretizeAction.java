package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.task.Demonstrator;

/**
 * Offers a finite choice of actions: the centres of the bins that the box within is cut into,
 * numbered along the last axis first.
 *
 * @param <O> type of the observations
 */
public final class DiscretizeAction<O> extends ActionWrapper<O, Integer> {

  private final Bins bins;

  private DiscretizeAction(InPlaceEnv<O, ?> env, Bins bins) {
    super(env, new Discrete(bins.count()));
    this.bins = bins;
  }

  /**
   * Wraps an environment.
   *
   * @param bins how many along each axis, at least 1; one number stands for all axes
   * @throws IllegalArgumentException if the actions are no finite box, or the numbers do not fit it
   */
  public DiscretizeAction(InPlaceEnv<O, ?> env, int... bins) {
    this(env, new Bins("action space", Require.boxOfActions(env), bins));
  }

  @Override
  protected void act(double[] action, int offset, double[] inner) {
    bins.centre((int) action[offset], inner);
  }

  /** Returns the expert within, whose actions become those of the bins they lie in. */
  @Override
  public Optional<Demonstrator> expert() {
    return expert((inner, action) -> action[0] = bins.bin(inner));
  }
}
