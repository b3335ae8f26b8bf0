package org.metaworld4j.core.wrapper;

import java.util.Arrays;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/** Boxes made from boxes. */
final class Boxes {

  private Boxes() {}

  /** Returns all arrays of the same shape. */
  static Box unbounded(Box box, Precision precision) {
    return Box.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, precision, box.shape());
  }

  /** Returns the vectors that begin with a member of a box and go on with numbers in bounds. */
  static Box append(Box box, int more, double low, double high) {
    return new Box(fill(box.low(), more, low), fill(box.high(), more, high), box.precision());
  }

  private static double[] fill(double[] bounds, int more, double bound) {
    double[] longer = Arrays.copyOf(bounds, bounds.length + more);
    Arrays.fill(longer, bounds.length, longer.length, bound);
    return longer;
  }
}
