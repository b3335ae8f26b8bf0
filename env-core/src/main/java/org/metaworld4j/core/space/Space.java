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

  /** Draws as {@link #sample(Generator)} does, but writes the member packed; creates nothing. */
  void sample(Generator random, double[] out, int offset);

  /** Returns whether a value is a member. */
  boolean contains(T value);

  /** Returns how many numbers {@link #pack} writes (Discrete: 1, its index). */
  int packedSize();

  /**
   * Writes a member as numbers from {@code offset} on.
   *
   * @throws IllegalArgumentException if the value has another size than the members
   */
  void pack(T value, double[] out, int offset);

  /** Reads a member from numbers that {@link #pack} wrote. */
  T unpack(double[] values, int offset);

  /**
   * Refuses numbers that cannot be a packed action of this space. Numbers of a box have to be
   * finite but may lie outside the bounds, to which environments clip them; an index has to be one
   * of the choices.
   *
   * @param action holds the numbers from {@code offset} on
   * @throws IllegalArgumentException that names the first number at fault
   */
  void checkAction(double[] action, int offset);
}
