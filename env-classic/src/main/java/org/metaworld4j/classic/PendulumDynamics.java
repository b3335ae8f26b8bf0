package org.metaworld4j.classic;

/**
 * Motion and cost of a rod that hangs on a motor; the roundings are Gymnasium's, where the torque
 * is a 32-bit number and its products with constants are, too.
 */
final class PendulumDynamics {

  static final double STEP = 0.05; // s
  static final double MAX_SPEED = 8; // rad/s
  static final float MAX_TORQUE = 2; // N m

  private static final double TURN = 2 * Math.PI;
  private static final double TURN_HIGH = 0x1.921fb544p2; // first 33 bits
  private static final double TURN_LOW = TURN - TURN_HIGH; // all others of the number TURN

  private PendulumDynamics() {}

  /** Returns the torque of an action, within the motor's limits, N m. */
  static float torque(double action) {
    return Math.max(-MAX_TORQUE, Math.min((float) action, MAX_TORQUE));
  }

  /** Returns the angular acceleration by the motor, rad/s^2. */
  static double drive(float torque, double gain) {
    return (float) gain * torque;
  }

  /** Returns the angular velocity after a step, rad/s. */
  static double speed(double speed, double sin, double fall, double drive) {
    return Math.max(-MAX_SPEED, Math.min(speed + (fall * sin + drive) * STEP, MAX_SPEED));
  }

  /** Returns the cost of a step from the state before it. */
  static double cost(double angle, double speed, float torque) {
    double upright = withinHalfTurn(angle);
    return upright * upright + 0.1 * (speed * speed) + 0.001f * (torque * torque);
  }

  /**
   * Returns the angle in -pi (inclusive) to pi less whole turns, with the remainder of the division
   * computed exactly, as Python does: the turns' upper and lower bits have exact products with the
   * number of turns.
   */
  static double withinHalfTurn(double angle) {
    double shifted = angle + Math.PI;
    double turns = (long) (shifted / TURN);
    double rest = shifted - turns * TURN_HIGH - turns * TURN_LOW;
    return (rest < 0 ? rest + TURN : rest) - Math.PI;
  }
}
