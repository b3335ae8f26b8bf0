package org.metaworld4j.core.space;

import org.metaworld4j.core.random.Generator;

/**
 * The numbers 0 to {@code n - 1}, indices of a choice.
 *
 * @param n how many, at least 1
 */
public record Discrete(int n) implements Space<Integer> {

  /** Refuses an empty choice. */
  public Discrete {
    if (n < 1) {
      throw new IllegalArgumentException("n: expected at least 1, got " + n);
    }
  }

  @Override
  public Integer sample(Generator random) {
    return (int) random.integers(n);
  }

  @Override
  public void sample(Generator random, double[] out, int offset) {
    out[offset] = random.integers(n);
  }

  @Override
  public boolean contains(Integer value) {
    return value >= 0 && value < n;
  }

  @Override
  public int packedSize() {
    return 1;
  }

  @Override
  public void pack(Integer value, double[] out, int offset) {
    out[offset] = value;
  }

  @Override
  public Integer unpack(double[] values, int offset) {
    return (int) values[offset];
  }

  @Override
  public void checkAction(double[] action, int offset) {
    if (offset < 0 || offset >= action.length) {
      throw new IllegalArgumentException(
          "action: expected a number at index " + offset + ", got an array of " + action.length);
    }
    double index = action[offset];
    if (!(index >= 0 && index < n && index == Math.rint(index))) {
      throw new IllegalArgumentException(
          "action: expected an index of 0.." + (n - 1) + ", got " + index);
    }
  }

  /** Returns Gymnasium's text, such as {@code Discrete(5)}. */
  @Override
  public String toString() {
    return "Discrete(" + n + ")";
  }
}
