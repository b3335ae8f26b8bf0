package org.metaworld4j.classic;

/**
 * Motion of the car whose engine has any power; the roundings are Gymnasium's, to the last bit.
 *
 * <p>Gymnasium keeps the state in 64 bits after a reset and in 32 bits after a step, and NumPy then
 * computes in 32 bits what two 32-bit numbers, or one and a number of Python, meet in. So the first
 * step of an episode rounds less than the others. The power of an action beyond full power is a
 * number of Python, that of any other one of 32 bits.
 */
final class MountainCarContinuousDynamics {

  private static final double GOAL_REWARD = 100;

  private MountainCarContinuousDynamics() {}

  /** Returns three times the position, which the slope is the cosine of. */
  static double slopeAngle(double position, boolean first) {
    return first ? 3 * position : 3 * (float) position;
  }

  /**
   * Returns the next velocity.
   *
   * @param action power of the engine, a 32-bit number; beyond -1 and 1 it is full power
   * @param cos cosine of {@link #slopeAngle}
   * @param first whether this is the first step of the episode
   */
  static double velocity(
      double velocity, float action, double force, double gravity, double cos, boolean first) {
    double increment = increment(action, force, gravity * cos);
    double speedLimit = MountainCarDynamics.MAX_SPEED;
    if (first) {
      return Math.max(-speedLimit, Math.min(velocity + increment, speedLimit));
    }
    float next = (float) velocity + (float) increment;
    return Math.max(-(float) speedLimit, Math.min(next, (float) speedLimit));
  }

  private static double increment(float action, double force, double slope) {
    if (Math.abs(action) > 1) {
      return Math.signum(action) * force - slope;
    }
    return action * (float) force - (float) slope;
  }

  /** Returns the next position, not yet rounded to the 32 bits that are kept. */
  static double position(double position, double nextVelocity, boolean first) {
    double left = MountainCarDynamics.LEFT;
    double right = MountainCarDynamics.RIGHT;
    if (first) {
      return Math.max(left, Math.min(position + nextVelocity, right));
    }
    float next = (float) position + (float) nextVelocity;
    return Math.max((float) left, Math.min(next, (float) right));
  }

  /** Returns the velocity after a step that ended at a position: the wall stops the car. */
  static double atWall(double position, double velocity, boolean first) {
    double left = limit(MountainCarDynamics.LEFT, first);
    return position == left && velocity < 0 ? 0 : velocity;
  }

  /** Returns whether a step ended at the goal, fast enough. */
  static boolean arrived(
      double position, double velocity, double goal, double goalVelocity, boolean first) {
    return position >= limit(goal, first) && velocity >= limit(goalVelocity, first);
  }

  /** Returns the reward of a step; the cost is of the whole action, even beyond full power. */
  static double reward(boolean arrived, float action) {
    return (arrived ? GOAL_REWARD : 0) - (double) action * action * 0.1;
  }

  /** Returns a limit as it is compared with. */
  private static double limit(double value, boolean first) {
    return first ? value : (float) value;
  }
}
