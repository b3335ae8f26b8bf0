package org.metaworld4j.manipulation.reward;

/**
 * Version 1 of the rewards for lifting an object: 100 for each metre of its height over the table,
 * up to the height it should reach, as long as the hand is at it.
 *
 * @param rise how far above its start the object should be lifted, metres
 * @param handRadius distance of the hand from an object that it may be lifting, metres
 */
public record Lifting(double rise, double handRadius) {

  private static final double SCALE = 100; // per metre
  private static final double TOLERANCE = 0.01; // m; below the height to reach
  private static final double OFF_THE_GROUND = 0.005; // m; over the start
  private static final double AWAY = 0.02; // m; of a dropped object, from goal and from hand

  /** Returns the height that the object should reach, for one that began at {@code from}. */
  public double top(double from) {
    return from + rise;
  }

  /**
   * Returns whether an object is lifted and not dropped. It is dropped if it lies on the ground,
   * away from goal and hand.
   *
   * @param height height of the object, metres
   * @param from that at the start, metres
   * @param gap distance of object and goal, metres
   * @param reach distance of hand and object, metres
   */
  public boolean isHeld(double height, double from, double gap, double reach) {
    boolean lifted = height >= top(from) - TOLERANCE;
    boolean dropped = height < from + OFF_THE_GROUND && gap > AWAY && reach > AWAY;
    return lifted && !dropped;
  }

  /**
   * Returns the reward.
   *
   * @param done whether the object counts as lifted all the way
   * @param height height of the object, metres
   * @param from that at the start, metres
   * @param reach distance of hand and object, metres
   */
  public double reward(boolean done, double height, double from, double reach) {
    if (done) {
      return SCALE * top(from);
    }
    boolean lifting = reach < handRadius && height > from + OFF_THE_GROUND;
    return lifting ? SCALE * Math.min(top(from), height) : 0;
  }

  /** Returns the length of the way up, which counts from the ground, and then to a goal. */
  public double way(double[] object, double from, double[] goal) {
    double top = top(from);
    return Points.norm(object[0] - goal[0], object[1] - goal[1], top - goal[2]) + top;
  }
}
