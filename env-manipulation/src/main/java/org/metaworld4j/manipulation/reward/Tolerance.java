package org.metaworld4j.manipulation.reward;

/**
 * Says how near a number is to an interval: 1 inside, falling towards 0 outside.
 *
 * <p>Outside the bounds the result is S(d), where d is the distance to the nearer bound in units of
 * the margin and S is a {@link Sigmoid}. With margin 0 it is 0 outside.
 */
public final class Tolerance {

  private static final double VALUE_AT_MARGIN = 0.1;

  private Tolerance() {}

  /**
   * Returns the tolerance of x.
   *
   * @param x the number to judge
   * @param low lower bound, inclusive
   * @param high upper bound, inclusive, at least {@code low}
   * @param margin distance from a bound at which the result is {@code valueAtMargin}, at least 0
   * @param sigmoid how the result falls outside the bounds
   * @param valueAtMargin result at the margin; looked at only where the margin is above 0
   * @return 0 to 1
   * @throws IllegalArgumentException if the bounds are in the wrong order, the margin is negative
   *     or the value at the margin does not suit the sigmoid
   */
  public static double of(
      double x, double low, double high, double margin, Sigmoid sigmoid, double valueAtMargin) {
    checkInterval(low, high, margin);
    if (margin > 0) {
      sigmoid.check(valueAtMargin);
    }
    if (low <= x && x <= high) {
      return 1;
    }
    if (margin == 0) {
      return 0;
    }
    double outside = x < low ? low - x : x - high;
    return sigmoid.fall(outside / margin, valueAtMargin);
  }

  /**
   * Returns the tolerance of x that falls as 1 / (1 + 9 d^2), so to 0.1 at the margin.
   *
   * @param x the number to judge
   * @param low lower bound, inclusive
   * @param high upper bound, inclusive, at least {@code low}
   * @param margin distance from a bound at which the result is 0.1, at least 0
   * @return 0 to 1
   * @throws IllegalArgumentException if the bounds are in the wrong order or the margin is negative
   */
  public static double longTail(double x, double low, double high, double margin) {
    return of(x, low, high, margin, Sigmoid.LONG_TAIL, VALUE_AT_MARGIN);
  }

  /**
   * Returns the tolerance of x that falls as a bell curve, to 0.1 at the margin.
   *
   * @param x the number to judge
   * @param low lower bound, inclusive
   * @param high upper bound, inclusive, at least {@code low}
   * @param margin distance from a bound at which the result is 0.1, at least 0
   * @return 0 to 1
   * @throws IllegalArgumentException if the bounds are in the wrong order or the margin is negative
   */
  public static double gaussian(double x, double low, double high, double margin) {
    return of(x, low, high, margin, Sigmoid.GAUSSIAN, VALUE_AT_MARGIN);
  }

  private static void checkInterval(double low, double high, double margin) {
    if (low > high) {
      throw new IllegalArgumentException(
          "bounds: expected low at most high, got " + low + " and " + high);
    }
    if (margin < 0) {
      throw new IllegalArgumentException("margin: expected at least 0, got " + margin);
    }
  }
}
