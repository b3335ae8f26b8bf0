package org.metaworld4j.core.space;

import java.util.Collections;
import java.util.List;
import org.metaworld4j.core.random.Generator;

/**
 * A set of values, such as all observations or all actions of an environment.
 *
 * <p>Members can be written as numbers in two forms, which must not be mixed up:
 *
 * <table>
 * <caption>The two forms of numbers</caption>
 * <tr><th></th><th>packed</th><th>flat</th></tr>
 * <tr><td>made by</td><td>{@link #pack}</td><td>{@link #flatten(Object, double[], int)}</td></tr>
 * <tr><td>a choice of n</td><td>one number, the choice</td><td>n numbers, one of them 1</td></tr>
 * <tr><td>for</td><td>running environments in place</td><td>networks; Gymnasium's flatten</td></tr>
 * </table>
 *
 * <p>Both need members of a fixed size. {@link Sequence} and {@link Graph}, and spaces made of
 * them, refuse with {@link UnsupportedOperationException}.
 *
 * @param <T> type of its members
 */
public sealed interface Space<T>
    permits Box, Discrete, MultiDiscrete, MultiBinary, Text, Tuple, Dict, OneOf, Sequence, Graph {

  /**
   * Draws a member; all parts draw from the one generator, in order. For the samples of a seeded
   * Gymnasium space, whose parts have generators of their own, see {@link Sampler}; a space without
   * parts draws the same either way.
   */
  default T sample(Generator random) {
    return sample(Streams.shared(random), Mask.any());
  }

  /**
   * Draws a member that a mask allows.
   *
   * @throws IllegalArgumentException if the mask does not fit the space
   */
  default T sample(Generator random, Mask mask) {
    return sample(Streams.shared(random), mask);
  }

  /**
   * Draws a member that a mask allows, each part from a stream of its own.
   *
   * @throws IllegalArgumentException if the mask does not fit the space
   */
  T sample(Streams streams, Mask mask);

  /** Draws as {@link #sample(Generator)} does, but writes the member packed. */
  default void sample(Generator random, double[] out, int offset) {
    pack(sample(random), out, offset);
  }

  /** Returns whether a value is a member; values of other types than the members' are none. */
  boolean contains(Object value);

  /**
   * Returns the member that stands for nothing: zeros, moved into the bounds where they exclude
   * zero; the first choice; the shortest text; an empty sequence.
   */
  T zero();

  /** Returns the spaces that make up this one, in their order; none for a space of plain values. */
  default List<Space<?>> parts() {
    return List.of();
  }

  /** Returns how many numbers {@link #pack} writes (Discrete: 1, the choice). */
  default int packedSize() {
    throw NoFixedSize.packing(this);
  }

  /**
   * Writes a member as numbers from {@code offset} on.
   *
   * @throws IllegalArgumentException if the value has another size than the members
   */
  default void pack(T value, double[] out, int offset) {
    throw NoFixedSize.packing(this);
  }

  /** Reads a member from numbers that {@link #pack} wrote. */
  default T unpack(double[] values, int offset) {
    throw NoFixedSize.packing(this);
  }

  /**
   * Refuses numbers that cannot be a packed action of this space. Numbers of a box have to be
   * finite but may lie outside the bounds, to which environments clip them; all others have to be
   * members.
   *
   * @param action holds the numbers from {@code offset} on
   * @throws IllegalArgumentException that names the first number at fault
   */
  default void checkAction(double[] action, int offset) {
    throw NoFixedSize.packing(this);
  }

  /** Returns whether members have a flat form: one array of a fixed size. */
  default boolean isFlattenable() {
    return parts().stream().allMatch(Space::isFlattenable);
  }

  /** Returns how many numbers {@link #flatten(Object, double[], int)} writes (Discrete: n). */
  default int flatDim() {
    throw NoFixedSize.flattening(this);
  }

  /**
   * Writes a member in its flat form, in which choices are one-hot.
   *
   * @throws IllegalArgumentException if the value is no choice or has another size than the members
   */
  default void flatten(T value, double[] out, int offset) {
    throw NoFixedSize.flattening(this);
  }

  /** Returns a member in its flat form, in which choices are one-hot. */
  default double[] flatten(T value) {
    double[] flat = new double[flatDim()];
    flatten(value, flat, 0);
    return flat;
  }

  /**
   * Reads a member from its flat form.
   *
   * @throws IllegalArgumentException if a choice has no 1
   */
  default T unflatten(double[] flat, int offset) {
    throw NoFixedSize.flattening(this);
  }

  /** Returns the box of all flat forms; its precision is promoted by NumPy's rules. */
  default Box flatSpace() {
    throw NoFixedSize.flattening(this);
  }

  /**
   * Returns the space of several members at once, as vector environments show them: a box with one
   * axis more, a {@link MultiDiscrete} for a {@link Discrete}; tuples and dictionaries part by
   * part; tuples of equal spaces for those whose members do not line up.
   *
   * @param count how many, at least 1
   */
  default Space<?> batch(int count) {
    return new Tuple(Collections.nCopies(Shape.batched(count, new int[0])[0], this));
  }

  /** Joins members to a member of the {@linkplain #batch batch} of as many. */
  default Object concatenate(List<? extends T> members) {
    return List.copyOf(members);
  }

  /**
   * Takes a member of a {@linkplain #batch batch} apart into members of this space.
   *
   * @throws ClassCastException if it is no member of a batch
   */
  @SuppressWarnings("unchecked")
  default List<T> iterate(Object batch) {
    return List.copyOf((List<T>) batch);
  }
}
