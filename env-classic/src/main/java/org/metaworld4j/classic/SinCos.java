package org.metaworld4j.classic;

/**
 * Sine and cosine that single and batched environments share, so that both give the same bits.
 *
 * <p>They are made of additions and multiplications alone: the result is the same on every machine,
 * and loops over them are compiled to vector instructions. Within {@link #RANGE} they differ from
 * {@link StrictMath} by at most one unit in the last place.
 *
 * <p>Method: with n the multiple of pi/2 nearest to x, found by rounding, r = x - n pi/2 is
 * computed with pi/2 in three parts (Cody and Waite 1980, "Software manual for the elementary
 * functions"). Polynomials give sin r and cos r; their coefficients are those of Sun's fdlibm
 * (1993). A rotation by n quarter turns, whose entries are 0, 1 or -1, gives sine and cosine of x.
 */
final class SinCos {

  /** Largest angle, either way, for which the results are accurate, rad. */
  static final double RANGE = 1e6;

  private static final double QUARTERS_PER_RADIAN = 2 / Math.PI;
  private static final double QUARTER_HIGH = 0x1.921fb544p0; // first 33 bits of pi / 2
  private static final double QUARTER_MIDDLE = 0x1.0b4611a6p-34; // the next 33
  private static final double QUARTER_LOW = 0x1.3198a2e037073p-69; // and 53 more

  private SinCos() {}

  /** Returns the sine of an angle. */
  static double sin(double angle) {
    double quarters = quarters(angle);
    double turn = turn(quarters);
    double rest = rest(angle, quarters);
    return along(turn) * sinNearZero(rest) + across(turn) * cosNearZero(rest);
  }

  /** Returns the cosine of an angle. */
  static double cos(double angle) {
    double quarters = quarters(angle);
    double turn = turn(quarters);
    double rest = rest(angle, quarters);
    return along(turn) * cosNearZero(rest) - across(turn) * sinNearZero(rest);
  }

  /**
   * Writes sines and cosines of many angles. The loops are short because the compiler turns only
   * short ones into vector instructions.
   *
   * @param angles what to compute them of; not changed
   * @param sin receives the sines
   * @param cos receives the cosines
   * @param turns overwritten
   * @param from first index, in all four arrays
   * @param to index after the last
   */
  static void of(double[] angles, double[] sin, double[] cos, double[] turns, int from, int to) {
    for (int i = from; i < to; i++) {
      double quarters = quarters(angles[i]);
      turns[i] = turn(quarters);
      sin[i] = rest(angles[i], quarters);
    }
    for (int i = from; i < to; i++) {
      cos[i] = cosNearZero(sin[i]);
    }
    for (int i = from; i < to; i++) {
      sin[i] = sinNearZero(sin[i]);
    }
    for (int i = from; i < to; i++) {
      double along = along(turns[i]);
      double across = across(turns[i]);
      double s = sin[i];
      double c = cos[i];
      sin[i] = along * s + across * c;
      cos[i] = along * c - across * s;
    }
  }

  private static double quarters(double angle) {
    return Math.rint(angle * QUARTERS_PER_RADIAN);
  }

  /** Returns the number of quarter turns without whole ones, -2 to 2. */
  private static double turn(double quarters) {
    return quarters - 4 * Math.rint(quarters * 0.25);
  }

  /** Returns the angle less so many quarter turns; the products are exact up to {@link #RANGE}. */
  private static double rest(double angle, double quarters) {
    double rough = angle - quarters * QUARTER_HIGH;
    double middle = quarters * QUARTER_MIDDLE;
    double fine = rough - middle;
    double lost = rough - fine - middle;
    return fine - (quarters * QUARTER_LOW - lost);
  }

  /** Returns the cosine of -2 to 2 quarter turns. */
  private static double along(double turn) {
    return 1 - Math.abs(turn);
  }

  /** Returns the sine of -2 to 2 quarter turns. */
  private static double across(double turn) {
    return turn * (2 - Math.abs(turn));
  }

  /** Returns the sine of an angle within pi/4. */
  private static double sinNearZero(double r) {
    double z = r * r;
    double series =
        -1.66666666666666324348e-01
            + z
                * (8.33333333332248946124e-03
                    + z
                        * (-1.98412698298579493134e-04
                            + z
                                * (2.75573137070700676789e-06
                                    + z
                                        * (-2.50507602534068634195e-08
                                            + z * 1.58969099521155010221e-10))));
    return r + z * r * series;
  }

  /** Returns the cosine of an angle within pi/4. */
  private static double cosNearZero(double r) {
    double z = r * r;
    double series =
        4.16666666666666019037e-02
            + z
                * (-1.38888888888741095749e-03
                    + z
                        * (2.48015872894767294178e-05
                            + z
                                * (-2.75573143513906633035e-07
                                    + z
                                        * (2.08757232129817482790e-09
                                            + z * -1.13596475577881948265e-11))));
    double half = 0.5 * z;
    double rough = 1 - half;
    return rough + (1 - rough - half + z * z * series);
  }
}
