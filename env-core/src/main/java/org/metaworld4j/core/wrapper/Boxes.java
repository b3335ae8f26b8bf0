package org.metaworld4j.core.wrapper;

import java.util.Arrays;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/** Boxes made from boxes. */
final class Boxes {

  private Boxes() {}

  /** Returns all vectors of the same size and precision. */
  static Box unbounded(Box box) {
    return unbounded(box.size(), box.precision());
  }

  static Box unbounded(int size, Precision precision) {
    return Box.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, size, precision);
  }

  /** Returns the vectors of a box followed by so many numbers between two bounds. */
  static Box append(Box box, int count, double low, double high, Precision precision) {
    return new Box(fill(box.low(), count, low), fill(box.high(), count, high), precision);
  }

  private static double[] fill(double[] bounds, int count, double bound) {
    double[] longer = Arrays.copyOf(bounds, bounds.length + count);
    Arrays.fill(longer, bounds.length, longer.length, bound);
    return longer;
  }

  /** Returns so many vectors of a box one after the other. */
  static Box repeat(Box box, int count) {
    return new Box(repeat(box.low(), count), repeat(box.high(), count), box.precision());
  }

  private static double[] repeat(double[] bounds, int count) {
    double[] repeated = new double[count * bounds.length];
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = bounds[i % bounds.length];
    }
    return repeated;
  }
}
