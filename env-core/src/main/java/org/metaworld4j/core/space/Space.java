package org.metaworld4j.core.space;

import org.metaworld4j.core.random.Generator;

/**
 * A set of values, such as all observations or all actions of an environment.
 *
 * @param <T> type of its members
 */
public sealed interface Space<T> permits Box, Discrete {

  /** Draws a member; the draws equal Gymnasium's for the same generator state. */
  T sample(Generator random);

  /** Returns whether a value is a member. */
  boolean contains(T value);

  /** Returns how many numbers {@link #flatten} writes (Discrete: 1, its index). */
  int flatSize();

  /** Writes a member as numbers from {@code offset} on. */
  void flatten(T value, double[] out, int offset);

  /** Reads a member from numbers that {@link #flatten} wrote. */
  T unflatten(double[] values, int offset);
}
