package org.metaworld4j.core.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/**
 * The arrays whose numbers each lie between two bounds, both included.
 *
 * <p>Members are plain vectors in row order; the {@linkplain #shape() shape} says how they are to
 * be read. An infinite bound of a signed integer precision stands for the least or greatest
 * integer.
 */
public final class Box implements Space<double[]> {

  private final double[] low;
  private final double[] high;
  private final BoundKind[] kinds;
  private final int[] order; // of draws, by kind
  private final Precision precision;
  private final int[] shape;

  /**
   * Creates a box of any shape.
   *
   * @param low lower bounds in row order, may be negative infinity; rounded to the precision
   * @param high upper bounds, as many, may be infinity; rounded to the precision
   * @param precision of the entries; values are rounded to it before they are compared
   * @param shape lengths of the axes; no axis for a single number
   * @throws IllegalArgumentException if the bounds do not fill the shape, are not numbers, cross
   *     each other, or are finite but not of the precision
   */
  public Box(double[] low, double[] high, Precision precision, int[] shape) {
    this.shape = Shape.checked(shape, 0);
    this.precision = precision;
    requireEqualLengths(low, high);
    if (low.length != Shape.size(shape)) {
      throw new IllegalArgumentException(
          "low: expected bounds for the shape " + Shape.text(shape) + ", got " + low.length);
    }
    this.kinds = new BoundKind[low.length];
    Arrays.setAll(kinds, i -> BoundKind.of(low[i], high[i]));
    this.order =
        IntStream.range(0, low.length)
            .boxed()
            .sorted(Comparator.comparing(i -> kinds[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.low = cast("low", low, Double.NEGATIVE_INFINITY, precision);
    this.high = cast("high", high, Double.POSITIVE_INFINITY, precision);
    for (int i = 0; i < low.length; i++) {
      if (!(this.low[i] <= this.high[i])) {
        throw new IllegalArgumentException(
            "low[" + i + "]: expected at most high, " + this.high[i] + ", got " + this.low[i]);
      }
    }
  }

  /** Creates a box of vectors. */
  public Box(double[] low, double[] high, Precision precision) {
    this(low, high, precision, new int[] {low.length});
  }

  /** Creates a box of vectors of 64-bit numbers. */
  public Box(double[] low, double[] high) {
    this(low, high, Precision.FLOAT64);
  }

  /** Returns a box of vectors with the same bounds for all entries. */
  public static Box of(double low, double high, int size, Precision precision) {
    return of(low, high, precision, size);
  }

  /** Returns a box of arrays with the same bounds for all entries; no axis for a single number. */
  public static Box of(double low, double high, Precision precision, int... shape) {
    double[] lows = new double[Shape.size(Shape.checked(shape, 0))];
    double[] highs = new double[lows.length];
    Arrays.fill(lows, low);
    Arrays.fill(highs, high);
    return new Box(lows, highs, precision, shape);
  }

  /** Returns a copy of the lower bounds. */
  public double[] low() {
    return low.clone();
  }

  /** Returns a copy of the upper bounds. */
  public double[] high() {
    return high.clone();
  }

  /** Returns one lower bound. */
  public double low(int index) {
    return low[index];
  }

  /** Returns one upper bound. */
  public double high(int index) {
    return high[index];
  }

  /** Returns whether an entry has a lower bound, other than the limit of the precision. */
  public boolean isBoundedBelow(int index) {
    return kinds[index] == BoundKind.BELOW || kinds[index] == BoundKind.BOTH;
  }

  /** Returns whether an entry has an upper bound, other than the limit of the precision. */
  public boolean isBoundedAbove(int index) {
    return kinds[index] == BoundKind.ABOVE || kinds[index] == BoundKind.BOTH;
  }

  /** Returns whether all entries have both bounds. */
  public boolean isBounded() {
    return Arrays.stream(kinds).allMatch(BoundKind.BOTH::equals);
  }

  /** Returns how finely the entries are told apart. */
  public Precision precision() {
    return precision;
  }

  /** Returns a copy of the lengths of the axes. */
  public int[] shape() {
    return shape.clone();
  }

  /** Returns how many entries the arrays have. */
  public int size() {
    return low.length;
  }

  /**
   * Draws as {@link #sample(Generator, double[], int)} does.
   *
   * @throws IllegalArgumentException if there is a mask, which a box does not take
   */
  @Override
  public double[] sample(Streams streams, Mask mask) {
    if (mask != Mask.any()) {
      throw new IllegalArgumentException("mask: expected none, as a box takes no mask");
    }
    double[] member = new double[low.length];
    sample(streams.own(), member, 0);
    return member;
  }

  /**
   * Draws entries without bounds from the standard normal distribution, entries with one bound at
   * an exponential distance of mean 1 from it, and entries with two bounds uniformly; in this order
   * of kinds, which is Gymnasium's. Integers are drawn so with an upper bound greater by 1, and
   * then rounded down. Creates nothing.
   */
  @Override
  public void sample(Generator random, double[] out, int offset) {
    double step = precision.isWhole() ? 1 : 0;
    for (int i : order) {
      double drawn = kinds[i].sample(low[i], high[i] + step, random);
      out[offset + i] = step == 0 ? precision.round(drawn) : whole(drawn, i);
    }
  }

  private double whole(double drawn, int index) {
    return Math.max(low[index], Math.min(high[index], Math.floor(drawn)));
  }

  /** Returns whether a value is a {@code double[]} of the right size within the bounds. */
  @Override
  public boolean contains(Object value) {
    if (!(value instanceof double[] entries) || entries.length != low.length) {
      return false;
    }
    for (int i = 0; i < low.length; i++) {
      double entry = precision.round(entries[i]);
      if (!(low[i] <= entry && entry <= high[i] && precision.holds(entry))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double[] zero() {
    double[] zero = new double[low.length];
    Arrays.setAll(zero, i -> Math.max(low[i], Math.min(high[i], 0)));
    return zero;
  }

  @Override
  public int packedSize() {
    return low.length;
  }

  @Override
  public void pack(double[] value, double[] out, int offset) {
    if (value.length != low.length) {
      throw new IllegalArgumentException(
          "vector: expected " + low.length + " numbers, got " + value.length);
    }
    System.arraycopy(value, 0, out, offset, value.length);
  }

  @Override
  public double[] unpack(double[] values, int offset) {
    return Arrays.copyOfRange(values, offset, offset + low.length);
  }

  @Override
  public void checkAction(double[] action, int offset) {
    Actions.requireRoom(action, offset, low.length);
    for (int i = 0; i < low.length; i++) {
      if (!Double.isFinite(action[offset + i])) {
        throw new IllegalArgumentException(
            String.format(
                "action[%d]: expected %s..%s, got %s; check the policy's output",
                i, precision.text(low[i]), precision.text(high[i]), action[offset + i]));
      }
    }
  }

  @Override
  public boolean isFlattenable() {
    return true;
  }

  @Override
  public int flatDim() {
    return low.length;
  }

  @Override
  public void flatten(double[] value, double[] out, int offset) {
    pack(value, out, offset);
  }

  @Override
  public double[] unflatten(double[] flat, int offset) {
    return unpack(flat, offset);
  }

  @Override
  public Box flatSpace() {
    return new Box(low, high, precision);
  }

  @Override
  public Box batch(int count) {
    int[] batched = Shape.batched(count, shape);
    return new Box(repeated(low, count), repeated(high, count), precision, batched);
  }

  @Override
  public double[] concatenate(List<? extends double[]> members) {
    double[] all = new double[members.size() * low.length];
    for (int i = 0; i < members.size(); i++) {
      pack(members.get(i), all, i * low.length);
    }
    return all;
  }

  @Override
  public List<double[]> iterate(Object batch) {
    double[] all = (double[]) batch;
    List<double[]> members = new ArrayList<>();
    for (int i = 0; i < all.length; i += low.length) {
      members.add(unpack(all, i));
    }
    return members;
  }

  /** Boxes are equal if bounds, precision and shape are; exactly, unlike Gymnasium's. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Box box
        && precision == box.precision
        && Arrays.equals(shape, box.shape)
        && Arrays.equals(low, box.low)
        && Arrays.equals(high, box.high);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
  }

  /** Returns Gymnasium's text, such as {@code Box(-1.0, 1.0, (3,), float32)}. */
  @Override
  public String toString() {
    return String.format(
        "Box(%s, %s, %s, %s)",
        ArrayText.brief(low, shape, precision),
        ArrayText.brief(high, shape, precision),
        Shape.text(shape),
        precision.numPyName());
  }

  private static double[] repeated(double[] bounds, int count) {
    double[] repeated = new double[count * bounds.length];
    Arrays.setAll(repeated, i -> bounds[i % bounds.length]);
    return repeated;
  }

  private static void requireEqualLengths(double[] low, double[] high) {
    if (low.length != high.length) {
      throw new IllegalArgumentException(
          "high: expected as many bounds as low, " + low.length + ", got " + high.length);
    }
  }

  private static double[] cast(
      String name, double[] bounds, double unbounded, Precision precision) {
    double[] cast = new double[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      double rounded = precision.round(bounds[i]);
      if (bounds[i] == unbounded && precision.allowsInfiniteBounds()) {
        rounded = unbounded < 0 ? precision.min() : precision.max();
      } else if (!precision.holds(rounded)
          || Double.isInfinite(rounded) != Double.isInfinite(bounds[i])) {
        throw new IllegalArgumentException(
            name + "[" + i + "]: expected a bound of " + precision + ", got " + bounds[i]);
      }
      cast[i] = rounded;
    }
    return cast;
  }
}
