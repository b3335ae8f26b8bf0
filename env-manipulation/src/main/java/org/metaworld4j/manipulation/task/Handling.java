package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.reward.Moment;

/** How well a tool or lid with a handle along x is held. */
final class Handling {

  private static final double TILT_LIMIT = 0.4; // length of the difference of quaternions

  private Handling() {}

  /**
   * Returns how near the thing's orientation is to the wanted one: 1 the same, 0 if the difference
   * of the quaternions, taken as plain vectors, is 0.4 long or longer.
   *
   * @param wanted quaternion in the order in which the task observes it
   */
  static double level(Moment now, double[] wanted) {
    return level(now, wanted, TILT_LIMIT);
  }

  /** Does the same with another length of the difference at which the result is 0. */
  static double level(Moment now, double[] wanted, double limit) {
    double squares = 0;
    for (int i = 0; i < wanted.length; i++) {
      double difference = now.orientation[i] - wanted[i];
      squares += difference * difference;
    }
    return Math.max(1 - Math.sqrt(squares) / limit, 0);
  }

  /**
   * Writes the point that should be between the fingers: the observed middle of the handle or, if
   * the hand is near enough to it in x, the place along the handle where the hand is.
   */
  static void gripPoint(Moment now, double tolerance, double[] out) {
    System.arraycopy(now.object, 0, out, 0, 3);
    if (Math.abs(now.object[0] - now.hand[0]) < tolerance) {
      out[0] = now.hand[0];
    }
  }
}
