package org.metaworld4j.classic;

/**
 * Motion of a pole on a cart without friction; the order of the operations is Gymnasium's, to the
 * last bit.
 */
final class CartPoleDynamics {

  static final double STEP = 0.02; // s
  static final double POSITION_LIMIT = 2.4; // m
  static final double ANGLE_LIMIT = 12 * 2 * Math.PI / 360; // rad

  private CartPoleDynamics() {}

  /** Returns the force of an action, 0 to the left or 1 to the right, N. */
  static double force(double action, double strength) {
    return (2 * action - 1) * strength;
  }

  /** Returns what the pushed cart's acceleration would be under a pole that does not turn. */
  static double push(double force, double poleMoment, double spin, double sin, double totalMass) {
    return (force + poleMoment * (spin * spin) * sin) / totalMass;
  }

  /** Returns the pole's angular acceleration, rad/s^2. */
  static double angularAcceleration(
      double gravity,
      double poleMass,
      double halfLength,
      double totalMass,
      double sin,
      double cos,
      double push) {
    return (gravity * sin - cos * push)
        / (halfLength * (4.0 / 3.0 - poleMass * (cos * cos) / totalMass));
  }

  /** Returns the cart's acceleration, m/s^2. */
  static double acceleration(
      double push, double poleMoment, double angularAcceleration, double cos, double totalMass) {
    return push - poleMoment * angularAcceleration * cos / totalMass;
  }

  /** Returns whether the cart or the pole has failed. */
  static boolean failed(double position, double angle) {
    return Math.abs(position) > POSITION_LIMIT || Math.abs(angle) > ANGLE_LIMIT;
  }
}
