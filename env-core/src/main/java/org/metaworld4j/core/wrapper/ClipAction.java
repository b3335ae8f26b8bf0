package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.Demonstrator;

/**
 * Takes any finite vector as action and clips it to the bounds of the box within.
 *
 * @param <O> type of the observations
 */
public final class ClipAction<O> extends ActionWrapper<O, double[]> {

  private final Box box;

  /**
   * Wraps an environment.
   *
   * @throws IllegalArgumentException if its actions are no box
   */
  public ClipAction(InPlaceEnv<O, ?> env) {
    super(env, Boxes.unbounded(Require.boxOfActions(env), Require.boxOfActions(env).precision()));
    box = Require.boxOfActions(env);
  }

  @Override
  protected void act(double[] action, int offset, double[] inner) {
    for (int i = 0; i < inner.length; i++) {
      inner[i] = Math.min(box.high(i), Math.max(box.low(i), action[offset + i]));
    }
  }

  @Override
  public Optional<Demonstrator> expert() {
    return expert((inner, action) -> System.arraycopy(inner, 0, action, 0, inner.length));
  }
}
