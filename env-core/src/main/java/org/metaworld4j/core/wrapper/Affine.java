package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Maps the vectors of one box onto those of another, each entry by gradient g and intercept c: y =
 * g x + c.
 *
 * <p>With bounds [l, h] mapped to [a, b], g = (b - a) / (h - l) and c = a - g l. Every operation is
 * rounded to the precision of the box, as Gymnasium's are. Entries without bounds, or with one, are
 * only shifted.
 */
final class Affine {

  private final Precision precision;
  private final Box target;
  private final double[] gradient;
  private final double[] intercept;

  /**
   * Creates the map.
   *
   * @throws IllegalArgumentException if the bounds differ in number from those of the box, cross
   *     each other, or are infinite where the box is finite or the other way about
   */
  Affine(Box box, double[] low, double[] high) {
    precision = box.precision();
    Require.sized("low", low, box.size());
    Require.sized("high", high, box.size());
    for (int i = 0; i < box.size(); i++) {
      requireSameInfinity("low", i, box.low(i), low[i]);
      requireSameInfinity("high", i, box.high(i), high[i]);
    }
    target = new Box(low, high, precision, box.shape());
    gradient = new double[box.size()];
    intercept = new double[box.size()];
    for (int i = 0; i < box.size(); i++) {
      boolean hasLow = Double.isFinite(low[i]);
      boolean hasHigh = Double.isFinite(high[i]);
      gradient[i] = hasLow && hasHigh ? round((high[i] - low[i]) / (box.high(i) - box.low(i))) : 1;
      if (hasLow) {
        intercept[i] = round(round(gradient[i] * -box.low(i)) + low[i]);
      } else if (hasHigh) {
        intercept[i] = round(high[i] - box.high(i));
      }
    }
  }

  private static void requireSameInfinity(String name, int index, double bound, double target) {
    boolean bothFinite = Double.isFinite(bound) && Double.isFinite(target);
    String expected = Double.isFinite(bound) ? "a finite bound" : "the same infinity, " + bound;
    Require.that(bothFinite || bound == target, name + "[" + index + "]", expected, target);
  }

  /** Returns the box that is mapped onto. */
  Box target() {
    return target;
  }

  /** Writes y from index {@code to} on, for x from index {@code from} on. */
  void apply(double[] x, int from, double[] y, int to) {
    for (int i = 0; i < gradient.length; i++) {
      y[to + i] = round(round(gradient[i] * round(x[from + i])) + intercept[i]);
    }
  }

  /** Writes x from index {@code to} on, for y from index {@code from} on. */
  void invert(double[] y, int from, double[] x, int to) {
    for (int i = 0; i < gradient.length; i++) {
      x[to + i] = round(round(round(y[from + i]) - intercept[i]) / gradient[i]);
    }
  }

  private double round(double value) {
    return precision.round(value);
  }
}
