package org.metaworld4j.manipulation.physics;

/**
 * Sine and cosine that give the same bits on every machine and JVM, quicker than {@link
 * StrictMath}.
 *
 * <p>The angle is brought to -pi/4..pi/4 with pi/2 in three parts, then a Taylor polynomial
 * follows. For angles up to 1000 radians the error is below 2e-15.
 */
public final class Trigonometry {

  private static final double TWO_OVER_PI = 0.6366197723675814;
  private static final double HALF_PI_1 = 1.5707963267341256; // upper 33 bits of pi/2
  private static final double HALF_PI_2 = 6.077100506303966e-11; // next 33 bits
  private static final double HALF_PI_3 = 2.0222662487959506e-21; // the rest

  private Trigonometry() {}

  /** Returns the sine of an angle in radians. */
  public static double sin(double angle) {
    double turns = Math.rint(angle * TWO_OVER_PI);
    double r = reduced(angle, turns);
    return quadrant((int) turns, r);
  }

  /** Returns the cosine of an angle in radians. */
  public static double cos(double angle) {
    double turns = Math.rint(angle * TWO_OVER_PI);
    double r = reduced(angle, turns);
    return quadrant((int) turns + 1, r);
  }

  private static double reduced(double angle, double turns) {
    return ((angle - turns * HALF_PI_1) - turns * HALF_PI_2) - turns * HALF_PI_3;
  }

  private static double quadrant(int quarter, double r) {
    double value = (quarter & 1) == 0 ? sinNearZero(r) : cosNearZero(r);
    return (quarter & 2) == 0 ? value : -value;
  }

  private static double sinNearZero(double x) {
    double y = x * x;
    return x
        + x
            * y
            * (-1.0 / 6
                + y
                    * (1.0 / 120
                        + y
                            * (-1.0 / 5040
                                + y
                                    * (1.0 / 362880
                                        + y
                                            * (-1.0 / 39916800
                                                + y
                                                    * (1.0 / 6227020800.0
                                                        - y / 1307674368000.0))))));
  }

  private static double cosNearZero(double x) {
    double y = x * x;
    return 1
        + y
            * (-1.0 / 2
                + y
                    * (1.0 / 24
                        + y
                            * (-1.0 / 720
                                + y
                                    * (1.0 / 40320
                                        + y
                                            * (-1.0 / 3628800
                                                + y
                                                    * (1.0 / 479001600.0
                                                        + y
                                                            * (-1.0 / 87178291200.0
                                                                + y / 20922789888000.0)))))));
  }
}
