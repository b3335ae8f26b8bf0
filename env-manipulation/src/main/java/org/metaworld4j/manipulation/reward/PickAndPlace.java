package org.metaworld4j.manipulation.reward;

import java.util.Objects;

/**
 * Version 1 of the rewards for picking an object up and bringing it to a goal: the sum of a {@link
 * Descent} on the object, a {@link Lifting} of it and, while it is lifted and the hand at it, a
 * bonus for what is left of the way, mostly a {@link GoalBonus}.
 *
 * @param descent how the hand comes to the object
 * @param lifting how the object is lifted
 */
public record PickAndPlace(Descent descent, Lifting lifting) {

  /** The descent of nearly all tasks that pick something up. */
  public static final Descent DESCENT = new Descent(0.05, 2, 0.05);

  private static final double HAND_RADIUS = 0.1; // m

  /** Refuses missing parts. */
  public PickAndPlace {
    Objects.requireNonNull(descent, "descent");
    Objects.requireNonNull(lifting, "lifting");
  }

  /**
   * Returns the reward for lifting by {@code rise} metres with a hand that is within 0.1 of the
   * object.
   */
  public static PickAndPlace rising(double rise, Descent descent) {
    return new PickAndPlace(descent, new Lifting(rise, HAND_RADIUS));
  }

  /**
   * Writes the whole assessment for a goal that the object should reach, distances in space.
   *
   * @param from height from which the object is lifted, metres
   * @param successGap largest distance of object and goal that counts as success, metres
   */
  public void assess(Start start, Moment now, double from, double successGap, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double bonus = GoalBonus.USUAL.of(lifting.way(start.object, from, start.goal), gap);
    boolean success = out.terms.atMost("object to goal, m", gap, successGap);
    out.report(reward(start, now, from, gap, bonus), success, gap);
  }

  /**
   * Returns the reward.
   *
   * @param from height from which the object is lifted, metres
   * @param gap what is left of the way, metres; an object on the ground is given up as dropped
   *     unless it is at the goal
   * @param bonus what is paid for the gap
   */
  public double reward(Start start, Moment now, double from, double gap, double bonus) {
    double height = now.object[2];
    double reach = Points.distance(now.object, now.tcp);
    boolean held = lifting.isHeld(height, from, gap, reach);
    boolean carried = held && reach < lifting.handRadius();
    return descent.reward(now.object, start.tcp[2], now)
        + lifting.reward(held, height, from, reach)
        + (carried ? bonus : 0);
  }
}
