package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.random.Generator;

/**
 * The integers {@code start} to {@code start + n - 1}, indices of a choice.
 *
 * @param n how many, at least 1
 * @param start the first
 * @param precision integer type; those of 8 and 16 bits draw from other bits of the stream
 */
public record Discrete(int n, int start, Precision precision) implements Space<Integer> {

  /** Refuses an empty choice and one that the precision or a Java integer does not hold. */
  public Discrete {
    if (n < 1) {
      throw new IllegalArgumentException("n: expected at least 1, got " + n);
    }
    requireInteger(precision);
    double greatest = Math.min(precision.max(), Integer.MAX_VALUE);
    if (n > greatest) {
      throw new IllegalArgumentException(
          String.format("n: expected at most %.0f of %s, got %d", greatest, precision, n));
    }
    if (start < precision.min() || start + (double) n - 1 > greatest) {
      throw new IllegalArgumentException(
          String.format(
              "start: expected %d numbers of %s, got %d as the first of them",
              n, precision, start));
    }
  }

  /** Creates a choice of the numbers 0 to {@code n - 1}. */
  public Discrete(int n) {
    this(n, 0);
  }

  /** Creates a choice of the numbers {@code start} to {@code start + n - 1}. */
  public Discrete(int n, int start) {
    this(n, start, Precision.INT64);
  }

  static void requireInteger(Precision precision) {
    if (!precision.isInteger()) {
      throw new IllegalArgumentException("precision: expected one of integers, got " + precision);
    }
  }

  @Override
  public Integer sample(Streams streams, Mask mask) {
    if (mask == Mask.any()) {
      return draw(streams.own());
    }
    int index = MaskedChoice.draw(mask, n, streams.own());
    return index == MaskedChoice.NOTHING ? start : start + index;
  }

  @Override
  public void sample(Generator random, double[] out, int offset) {
    out[offset] = draw(random);
  }

  private int draw(Generator random) {
    return precision.bits() <= 16
        ? start + random.narrowIntegers(precision.bits()).next(0, n)
        : start + (int) random.integers(n);
  }

  /** Returns whether a value is an {@link Integer} of the choice. */
  @Override
  public boolean contains(Object value) {
    return value instanceof Integer number && number >= start && (long) number - start < n;
  }

  @Override
  public Integer zero() {
    return start;
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
    Actions.requireChoice("action", action[offset], start, start + n - 1L);
  }

  @Override
  public boolean isFlattenable() {
    return true;
  }

  @Override
  public int flatDim() {
    return n;
  }

  @Override
  public void flatten(Integer value, double[] out, int offset) {
    OneHot.write((long) value - start, n, out, offset);
  }

  @Override
  public Integer unflatten(double[] flat, int offset) {
    return start + OneHot.read(flat, offset, n);
  }

  @Override
  public Box flatSpace() {
    return Box.of(0, 1, precision, n);
  }

  @Override
  public MultiDiscrete batch(int count) {
    int[] shape = Shape.batched(count, new int[0]);
    int[] counts = new int[count];
    int[] starts = new int[count];
    Arrays.fill(counts, n);
    Arrays.fill(starts, start);
    return new MultiDiscrete(counts, starts, precision, shape);
  }

  @Override
  public int[] concatenate(List<? extends Integer> members) {
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public List<Integer> iterate(Object batch) {
    return Arrays.stream((int[]) batch).boxed().toList();
  }

  /** Returns Gymnasium's text, such as {@code Discrete(5)} or {@code Discrete(7, start=-3)}. */
  @Override
  public String toString() {
    return "Discrete("
        + n
        + (start == 0 ? "" : ", start=" + start)
        + (precision == Precision.INT64 ? "" : ", dtype=" + precision.numPyName())
        + ")";
  }
}
