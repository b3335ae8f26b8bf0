package org.metaworld4j.core.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.random.Generator;

/**
 * The lists of any length whose elements all are members of one space.
 *
 * @param element space of the elements
 * @param <T> type of the elements
 */
public record Sequence<T>(Space<T> element) implements Space<List<T>> {

  private static final double CHANCE_OF_END = 0.25; // after each element; the mean length is 4

  @Override
  public List<Space<?>> parts() {
    return List.of(element);
  }

  /**
   * Draws the length first, then each element. Without a mask there is at least one element and
   * after each of them the list ends with probability 1/4.
   *
   * @throws IllegalArgumentException if the mask does not fit or a length is below 0
   */
  @Override
  public List<T> sample(Streams streams, Mask mask) {
    Mask.Lengths wanted = MaskedChoice.lengths(mask);
    long length = length(wanted.lengths(), streams.own());
    List<T> members = new ArrayList<>();
    for (long i = 0; i < length; i++) {
      members.add(element.sample(streams.part(0), wanted.members()));
    }
    return List.copyOf(members);
  }

  private static long length(int[] wanted, Generator random) {
    if (Arrays.stream(wanted).anyMatch(length -> length < 0)) {
      throw new IllegalArgumentException(
          "mask: expected lengths of at least 0, got " + Arrays.toString(wanted));
    }
    return wanted.length == 0
        ? random.geometric(CHANCE_OF_END)
        : wanted[(int) random.integers(wanted.length)];
  }

  /** Returns whether a value is a {@link List} of members of the space. */
  @Override
  public boolean contains(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(element::contains);
  }

  @Override
  public List<T> zero() {
    return List.of();
  }

  @Override
  public boolean isFlattenable() {
    return false;
  }

  /** Returns Gymnasium's text, such as {@code Sequence(Discrete(4), stack=False)}. */
  @Override
  public String toString() {
    return "Sequence(" + element + ", stack=False)";
  }
}
