package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;

/**
 * Shows the last observations together, the oldest first, along a new first axis.
 *
 * @param <A> type of the actions
 */
public final class FrameStackObservation<A> extends ObservationWrapper<double[], A> {

  /** What stands for the observations before an episode's first. */
  public enum Padding {
    /** The first observation itself. */
    FIRST,
    /** Zeros. */
    ZERO
  }

  private final Padding padding;
  private final double[] pad;
  private final double[] stack;

  /** Wraps an environment; before the first observation stands the first itself. */
  public FrameStackObservation(InPlaceEnv<?, A> env, int count) {
    this(env, count, Padding.FIRST);
  }

  /**
   * Wraps an environment.
   *
   * @param count how many observations to show, at least 1
   * @param padding what stands before the first
   * @throws IllegalArgumentException if the observations are no box or {@code count} is below 1
   */
  public FrameStackObservation(InPlaceEnv<?, A> env, int count, Padding padding) {
    this(env, count, padding, new double[env.observationSize()]);
  }

  /**
   * Wraps an environment; before the first observation stands a vector of one's own.
   *
   * @param pad that vector, of an observation's size; copied and rounded to its precision
   * @throws IllegalArgumentException also if the vector has another size
   */
  public FrameStackObservation(InPlaceEnv<?, A> env, int count, double[] pad) {
    this(env, count, Padding.ZERO, pad);
  }

  private FrameStackObservation(InPlaceEnv<?, A> env, int count, Padding padding, double[] pad) {
    super(env, Require.boxOfObservations(env).batch(Require.atLeast("count", count, 1)));
    Box box = Require.boxOfObservations(env);
    this.padding = padding;
    this.pad = Require.sized("pad", pad, box.size());
    for (int i = 0; i < pad.length; i++) {
      this.pad[i] = box.precision().round(pad[i]);
    }
    stack = new double[count * box.size()];
  }

  @Override
  protected void restart(double[] inner) {
    double[] before = padding == Padding.FIRST ? inner : pad;
    for (int start = 0; start < stack.length; start += inner.length) {
      System.arraycopy(before, 0, stack, start, inner.length);
    }
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    int kept = stack.length - inner.length;
    System.arraycopy(stack, inner.length, stack, 0, kept);
    System.arraycopy(inner, 0, stack, kept, inner.length);
    System.arraycopy(stack, 0, observation, offset, stack.length);
  }
}
