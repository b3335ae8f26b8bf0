package org.metaworld4j.core.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/**
 * The arrays of several choices: entry i is one of {@code start[i]} to {@code start[i] + counts[i]
 * - 1}. Members are plain vectors in row order.
 *
 * @param counts how many choices each entry has, at least 1; copied
 * @param start first choice of each entry; copied
 * @param precision integer type
 * @param shape lengths of the axes; copied
 */
public record MultiDiscrete(int[] counts, int[] start, Precision precision, int[] shape)
    implements Space<int[]> {

  /**
   * Copies the arrays.
   *
   * @throws IllegalArgumentException if they differ in length, do not fill the shape, or a count is
   *     below 1
   */
  public MultiDiscrete {
    counts = counts.clone();
    start = start.clone();
    shape = Shape.checked(shape, 1);
    if (start.length != counts.length || counts.length != Shape.size(shape)) {
      throw new IllegalArgumentException(
          String.format(
              "start: expected as many as counts and as the shape %s holds, got %d and %d counts",
              Shape.text(shape), start.length, counts.length));
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 1) {
        throw new IllegalArgumentException(
            "counts[" + i + "]: expected at least 1, got " + counts[i]);
      }
      new Discrete(counts[i], start[i], precision); // refuses what the precision does not hold
    }
  }

  /** Creates choices that start at 0. */
  public static MultiDiscrete of(int... counts) {
    return of(counts, new int[counts.length]);
  }

  /** Creates choices that start where told. */
  public static MultiDiscrete of(int[] counts, int[] start) {
    return new MultiDiscrete(counts, start, Precision.INT64, new int[] {counts.length});
  }

  /** Returns a copy. */
  @Override
  public int[] counts() {
    return counts.clone();
  }

  /** Returns a copy. */
  @Override
  public int[] start() {
    return start.clone();
  }

  /** Returns a copy. */
  @Override
  public int[] shape() {
    return shape.clone();
  }

  /** Returns how many entries the arrays have. */
  public int size() {
    return counts.length;
  }

  /** Returns the choice of one entry. */
  public Discrete entry(int index) {
    return new Discrete(counts[index], start[index], precision);
  }

  @Override
  public int[] sample(Streams streams, Mask mask) {
    int[] member = new int[counts.length];
    if (mask == Mask.any()) {
      Arrays.setAll(member, i -> draw(i, streams.own()));
      return member;
    }
    List<Mask> masks = MaskedChoice.parts(mask, counts.length);
    for (int i = 0; i < member.length; i++) {
      int index = MaskedChoice.draw(masks.get(i), counts[i], streams.own());
      member[i] = index == MaskedChoice.NOTHING ? start[i] : start[i] + index;
    }
    return member;
  }

  @Override
  public void sample(Generator random, double[] out, int offset) {
    for (int i = 0; i < counts.length; i++) {
      out[offset + i] = draw(i, random);
    }
  }

  private int draw(int index, Generator random) {
    return start[index] + (int) (random.random() * counts[index]);
  }

  /** Returns whether a value is an {@code int[]} of the right size with a choice in each entry. */
  @Override
  public boolean contains(Object value) {
    return value instanceof int[] entries
        && entries.length == counts.length
        && IntStream.range(0, entries.length)
            .allMatch(i -> entries[i] >= start[i] && (long) entries[i] - start[i] < counts[i]);
  }

  @Override
  public int[] zero() {
    return start.clone();
  }

  @Override
  public int packedSize() {
    return counts.length;
  }

  @Override
  public void pack(int[] value, double[] out, int offset) {
    requireSize(value);
    for (int i = 0; i < value.length; i++) {
      out[offset + i] = value[i];
    }
  }

  @Override
  public int[] unpack(double[] values, int offset) {
    return IntStream.range(0, counts.length).map(i -> (int) values[offset + i]).toArray();
  }

  @Override
  public void checkAction(double[] action, int offset) {
    Actions.requireRoom(action, offset, counts.length);
    for (int i = 0; i < counts.length; i++) {
      long last = start[i] + counts[i] - 1L;
      double number = action[offset + i];
      if (!(number >= start[i] && number <= last && number == Math.rint(number))) {
        Actions.requireChoice("action[" + i + "]", number, start[i], last);
      }
    }
  }

  @Override
  public boolean isFlattenable() {
    return true;
  }

  @Override
  public int flatDim() {
    return Arrays.stream(counts).reduce(0, Math::addExact);
  }

  @Override
  public void flatten(int[] value, double[] out, int offset) {
    requireSize(value);
    int at = offset;
    for (int i = 0; i < value.length; i++) {
      OneHot.write((long) value[i] - start[i], counts[i], out, at);
      at += counts[i];
    }
  }

  @Override
  public int[] unflatten(double[] flat, int offset) {
    int[] value = new int[counts.length];
    int at = offset;
    for (int i = 0; i < value.length; i++) {
      value[i] = start[i] + OneHot.read(flat, at, counts[i]);
      at += counts[i];
    }
    return value;
  }

  @Override
  public Box flatSpace() {
    return Box.of(0, 1, precision, flatDim());
  }

  @Override
  public Box batch(int count) {
    double[] low = new double[count * counts.length];
    double[] high = new double[low.length];
    Arrays.setAll(low, i -> start[i % counts.length]);
    Arrays.setAll(high, i -> low[i] + counts[i % counts.length] - 1);
    return new Box(low, high, precision, Shape.batched(count, shape));
  }

  @Override
  public double[] concatenate(List<? extends int[]> members) {
    double[] all = new double[members.size() * counts.length];
    for (int i = 0; i < members.size(); i++) {
      pack(members.get(i), all, i * counts.length);
    }
    return all;
  }

  @Override
  public List<int[]> iterate(Object batch) {
    double[] all = (double[]) batch;
    return IntStream.range(0, all.length / counts.length)
        .mapToObj(i -> unpack(all, i * counts.length))
        .toList();
  }

  private void requireSize(int[] value) {
    if (value.length != counts.length) {
      throw new IllegalArgumentException(
          "vector: expected " + counts.length + " choices, got " + value.length);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MultiDiscrete choices
        && precision == choices.precision
        && Arrays.equals(shape, choices.shape)
        && Arrays.equals(counts, choices.counts)
        && Arrays.equals(start, choices.start);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(counts) + Arrays.hashCode(start);
  }

  /** Returns Gymnasium's text, such as {@code MultiDiscrete([3 5 2])}. */
  @Override
  public String toString() {
    boolean zero = Arrays.stream(start).allMatch(first -> first == 0);
    return "MultiDiscrete(" + text(counts) + (zero ? "" : ", start=" + text(start)) + ")";
  }

  private String text(int[] numbers) {
    double[] doubles = Arrays.stream(numbers).asDoubleStream().toArray();
    return ArrayText.of(doubles, shape, precision);
  }
}
