package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;

/**
 * Appends to the observation which of several tasks this is: 1 for this one, 0 for the others.
 * Multi-task learners of Meta-World see tasks so.
 *
 * @param <A> type of the actions
 */
public final class OneHotTask<A> extends ObservationWrapper<double[], A> {

  private final int index;
  private final int count;

  /**
   * Wraps an environment.
   *
   * @param index number of its task, 0 to {@code count - 1}
   * @param count how many tasks there are, at least 1
   * @throws IllegalArgumentException if the observations are no box or a number is out of its range
   */
  public OneHotTask(InPlaceEnv<?, A> env, int index, int count) {
    super(env, space(Require.boxOfObservations(env), Require.atLeast("count", count, 1)));
    Require.that(index >= 0 && index < count, "index", "0 to " + (count - 1), index);
    this.index = index;
    this.count = count;
  }

  private static Box space(Box box, int count) {
    return Boxes.append(box, count, 0, 1);
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    System.arraycopy(inner, 0, observation, offset, inner.length);
    for (int i = 0; i < count; i++) {
      observation[offset + inner.length + i] = i == index ? 1 : 0;
    }
  }
}
