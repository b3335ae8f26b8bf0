package org.metaworld4j.classic;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Motion of a car in a valley of height sin(3 position); the order of the operations is
 * Gymnasium's, to the last bit.
 */
final class MountainCarDynamics {

  static final double LEFT = -1.2; // where a wall stands
  static final double RIGHT = 0.6; // end of the world
  static final double MAX_SPEED = 0.07; // a step

  static final Box OBSERVATIONS =
      new Box(new double[] {LEFT, -MAX_SPEED}, new double[] {RIGHT, MAX_SPEED}, Precision.FLOAT32);
  static final StartBox STARTS = StartBox.of(1, -0.6, -0.4);

  private MountainCarDynamics() {}

  /**
   * Returns the next velocity under a choice of engine, 0 (left) to 2 (right).
   *
   * @param cos cosine of three times the position
   */
  static double velocity(double velocity, double choice, double force, double gravity, double cos) {
    double increment = (choice - 1) * force + cos * -gravity;
    return Math.max(-MAX_SPEED, Math.min(velocity + increment, MAX_SPEED));
  }

  /** Returns the next position. */
  static double position(double position, double nextVelocity) {
    return Math.max(LEFT, Math.min(position + nextVelocity, RIGHT));
  }

  /** Returns the velocity after a step that ended at a position: the wall stops the car. */
  static double atWall(double position, double velocity) {
    return position == LEFT && velocity < 0 ? 0 : velocity;
  }
}
