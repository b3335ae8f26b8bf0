package org.metaworld4j.classic;

/**
 * Accelerations of two links, the upper hung up and the lower driven; the order of the operations
 * is Gymnasium's, to the last bit.
 *
 * <p>Letters are the equations' own (Sutton and Barto, section 11.3 of the first edition): index 1
 * the upper link, 2 the lower, l length, c distance of the centre of mass, m mass, i inertia, w
 * angular velocity.
 */
final class AcrobotDynamics {

  static final double MAX_SPEED_1 = 4 * Math.PI; // rad/s
  static final double MAX_SPEED_2 = 9 * Math.PI; // rad/s
  static final double LEVEL = Math.PI / 2; // from hanging down, rad

  private AcrobotDynamics() {}

  static double d1(double m1, double m2, double l1, double c1, double c2, double i, double cos2) {
    return m1 * (c1 * c1) + m2 * (l1 * l1 + c2 * c2 + 2 * l1 * c2 * cos2) + i + i;
  }

  static double d2(double m2, double l1, double c2, double i, double cos2) {
    return m2 * (c2 * c2 + l1 * c2 * cos2) + i;
  }

  /**
   * Gravity's pull on the lower link.
   *
   * @param cosSum cosine of both angles together less a quarter turn
   */
  static double phi2(double m2, double c2, double gravity, double cosSum) {
    return m2 * c2 * gravity * cosSum;
  }

  /** The lower link's swing, felt by the upper. */
  static double swing(double m2, double l1, double c2, double w1, double w2, double sin2) {
    return -m2 * l1 * c2 * (w2 * w2) * sin2 - 2 * m2 * l1 * c2 * w2 * w1 * sin2;
  }

  /**
   * All that turns the upper link but the motor.
   *
   * @param swing see {@link #swing}
   * @param cosUpper cosine of the upper angle less a quarter turn
   */
  static double phi1(
      double swing,
      double m1,
      double m2,
      double l1,
      double c1,
      double gravity,
      double cosUpper,
      double phi2) {
    return swing + (m1 * c1 + m2 * l1) * gravity * cosUpper + phi2;
  }

  /** The upper link's swing, felt by the lower; the equations of NIPS 1996 leave it out. */
  static double whip(double m2, double l1, double c2, double w1, double sin2) {
    return m2 * l1 * c2 * (w1 * w1) * sin2;
  }

  /** Returns the lower link's angular acceleration, rad/s^2. */
  static double acceleration2(
      double torque,
      double d1,
      double d2,
      double phi1,
      double whip,
      double phi2,
      double m2,
      double c2,
      double i) {
    return (torque + d2 / d1 * phi1 - whip - phi2) / (m2 * (c2 * c2) + i - d2 * d2 / d1);
  }

  /** Returns the upper link's angular acceleration, rad/s^2. */
  static double acceleration1(double d1, double d2, double phi1, double acceleration2) {
    return -(d2 * acceleration2 + phi1) / d1;
  }

  /** Returns the value after a Runge-Kutta step of order 4 from its four slopes. */
  static double rungeKutta(double y, double dt, double k1, double k2, double k3, double k4) {
    return y + dt / 6.0 * (k1 + 2 * k2 + 2 * k3 + k4);
  }

  /** Returns an angle less whole turns, in -pi to pi. */
  static double wrapped(double angle) {
    double wrapped = angle;
    while (wrapped > Math.PI) {
      wrapped -= 2 * Math.PI;
    }
    while (wrapped < -Math.PI) {
      wrapped += 2 * Math.PI;
    }
    return wrapped;
  }

  /** Returns a speed within its limit. */
  static double limited(double speed, double limit) {
    return Math.max(-limit, Math.min(speed, limit));
  }

  /** Returns whether the tip is more than the upper link's length above the hinge. */
  static boolean tipIsUp(double cosUpper, double cosSum, double l1, double l2) {
    return tipHeight(cosUpper, cosSum, l1, l2) > l1;
  }

  /** Returns how high the tip is over the hinge, m. */
  static double tipHeight(double cosUpper, double cosSum, double l1, double l2) {
    return -(l1 * cosUpper) - l2 * cosSum;
  }
}
