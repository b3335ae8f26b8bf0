package org.metaworld4j.manipulation.reward;

/** The Hamacher product, an "and" of two degrees of truth. */
public final class Hamacher {

  private Hamacher() {}

  /**
   * Returns a b / (a + b - a b), or 0 if both are 0.
   *
   * @param a 0 to 1
   * @param b 0 to 1
   * @return 0 to 1, at most the smaller of the two
   * @throws IllegalArgumentException if an argument is outside 0..1
   */
  public static double product(double a, double b) {
    check("a", a);
    check("b", b);
    double denominator = a + b - a * b;
    return denominator > 0 ? a * b / denominator : 0;
  }

  private static void check(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + ": expected 0 to 1, got " + value);
    }
  }
}
