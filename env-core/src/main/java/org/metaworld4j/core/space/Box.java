package org.metaworld4j.core.space;

import java.util.Arrays;
import org.metaworld4j.core.random.Generator;

/**
 * The vectors whose entries each lie between two bounds, both included.
 *
 * @param low lower bounds, may be negative infinity; copied and rounded to the precision
 * @param high upper bounds, as many, may be infinity; copied and rounded to the precision
 * @param precision of the entries; values are rounded to it before they are compared
 */
public record Box(double[] low, double[] high, Precision precision) implements Space<double[]> {

  /**
   * Copies the bounds.
   *
   * @throws IllegalArgumentException if the bounds differ in length, are not numbers, cross each
   *     other, or are finite but too large for the precision
   */
  public Box {
    if (low.length != high.length) {
      throw new IllegalArgumentException(
          "high: expected as many bounds as low, " + low.length + ", got " + high.length);
    }
    low = rounded("low", low, precision);
    high = rounded("high", high, precision);
    for (int i = 0; i < low.length; i++) {
      if (!(low[i] <= high[i])) {
        throw new IllegalArgumentException(
            "low[" + i + "]: expected at most high, " + high[i] + ", got " + low[i]);
      }
    }
  }

  /** Creates a box of 64-bit numbers. */
  public Box(double[] low, double[] high) {
    this(low, high, Precision.FLOAT64);
  }

  /** Returns a box with the same bounds for all entries. */
  public static Box of(double low, double high, int size, Precision precision) {
    double[] lows = new double[size];
    double[] highs = new double[size];
    Arrays.fill(lows, low);
    Arrays.fill(highs, high);
    return new Box(lows, highs, precision);
  }

  /** Returns a copy of the lower bounds. */
  @Override
  public double[] low() {
    return low.clone();
  }

  /** Returns a copy of the upper bounds. */
  @Override
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

  /** Returns how many entries the vectors have. */
  public int size() {
    return low.length;
  }

  @Override
  public double[] sample(Generator random) {
    double[] member = new double[low.length];
    sample(random, member, 0);
    return member;
  }

  /**
   * Draws entries without bounds from the standard normal distribution, entries with one bound at
   * an exponential distance of mean 1 from it, and entries with two bounds uniformly; in this order
   * of kinds, which is Gymnasium's.
   */
  @Override
  public void sample(Generator random, double[] out, int offset) {
    for (BoundKind kind : BoundKind.ORDER_OF_DRAWS) {
      for (int i = 0; i < low.length; i++) {
        if (BoundKind.of(low[i], high[i]) == kind) {
          out[offset + i] = precision.round(kind.sample(low[i], high[i], random));
        }
      }
    }
  }

  @Override
  public boolean contains(double[] value) {
    if (value.length != low.length) {
      return false;
    }
    for (int i = 0; i < low.length; i++) {
      double entry = precision.round(value[i]);
      if (!(low[i] <= entry && entry <= high[i])) {
        return false;
      }
    }
    return true;
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
    if (offset < 0 || action.length - offset < low.length) {
      throw new IllegalArgumentException(
          String.format(
              "action: expected %d numbers from index %d on, got an array of %d",
              low.length, offset, action.length));
    }
    for (int i = 0; i < low.length; i++) {
      if (!Double.isFinite(action[offset + i])) {
        throw new IllegalArgumentException(
            String.format(
                "action[%d]: expected %s..%s, got %s; check the policy's output",
                i, text(low[i]), text(high[i]), action[offset + i]));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Box box
        && precision == box.precision
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
    String name = precision == Precision.FLOAT32 ? "float32" : "float64";
    return "Box(" + text(low) + ", " + text(high) + ", (" + low.length + ",), " + name + ")";
  }

  private String text(double[] bounds) {
    boolean same = Arrays.stream(bounds).distinct().count() == 1;
    return same ? text(bounds[0]) : Arrays.stream(bounds).mapToObj(this::text).toList().toString();
  }

  private String text(double bound) {
    return precision.text(bound).replace("Infinity", "inf");
  }

  private static double[] rounded(String name, double[] bounds, Precision precision) {
    double[] rounded = new double[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      rounded[i] = precision.round(bounds[i]);
      if (Double.isNaN(bounds[i])
          || Double.isInfinite(rounded[i]) != Double.isInfinite(bounds[i])) {
        throw new IllegalArgumentException(
            name + "[" + i + "]: expected a bound of " + precision + ", got " + bounds[i]);
      }
    }
    return rounded;
  }
}
