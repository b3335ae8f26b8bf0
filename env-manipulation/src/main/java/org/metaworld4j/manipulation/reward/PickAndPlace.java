package org.metaworld4j.manipulation.reward;

import java.util.Objects;

/**
 * Version 1 of the rewards for picking an object up and bringing it to a goal: the sum of {@link
 * Descent}, {@link Lifting} and, while the object is lifted and the hand within 0.1 of it, the
 * {@link GoalBonus} of its distance from the goal.
 *
 * <p>Success: the object is at most {@code successGap} away from the goal.
 *
 * @param lifting how the object is lifted
 * @param successGap largest distance of object and goal that counts as success, metres
 */
public record PickAndPlace(Lifting lifting, double successGap) {

  /** The descent of nearly all tasks that pick something up. */
  public static final Descent DESCENT = new Descent(0.05, 2, 0.05);

  /** Distance from the object within which the hand may be lifting or carrying it, metres. */
  public static final double HAND_RADIUS = 0.1;

  /** Refuses a missing lifting. */
  public PickAndPlace {
    Objects.requireNonNull(lifting, "lifting");
  }

  /**
   * Returns this reward.
   *
   * @param rise how far above its start the object should be lifted, metres
   * @param successGap largest distance of object and goal that counts as success, metres
   */
  public static PickAndPlace rising(double rise, double successGap) {
    return new PickAndPlace(new Lifting(rise, HAND_RADIUS), successGap);
  }

  /**
   * Writes the whole assessment.
   *
   * @param from height from which the object is lifted, metres
   */
  public void assess(Start start, Moment now, double from, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double height = now.object[2];
    boolean held = lifting.isLifted(height, from) && !lifting.isDropped(height, from, gap, reach);

    double reward = DESCENT.reward(now.object, start.tcp[2], now);
    reward += lifting.reward(held, height, from, reach);
    if (held && reach < HAND_RADIUS) {
      reward += GoalBonus.USUAL.of(lifting.way(start.object, from, start.goal), gap);
    }
    out.report(reward, gap <= successGap, gap);
  }
}
