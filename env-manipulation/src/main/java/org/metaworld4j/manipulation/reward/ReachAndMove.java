package org.metaworld4j.manipulation.reward;

import java.util.Objects;

/**
 * Version 1 of the rewards for bringing the hand to a thing and moving the thing to its goal, as
 * most tasks have it.
 *
 * <p>With the thing o, the fingers f, the gap d between thing and goal, and the way D that the gap
 * was at the start:
 *
 * <pre>
 *   reward = -|o - f|, plus the {@link GoalBonus} of D and d if |o - f| &lt; 0.05
 * </pre>
 *
 * <p>Success: d is at most {@code successGap}.
 *
 * @param separation how the gap is measured
 * @param successGap largest gap that counts as success, metres
 */
public record ReachAndMove(Separation separation, double successGap) {

  private static final double AT_THE_THING = 0.05; // m

  /** Refuses a missing separation. */
  public ReachAndMove {
    Objects.requireNonNull(separation, "separation");
  }

  /** Writes the whole assessment, the way being that from {@link Start#object}. */
  public void assess(Start start, Moment now, Assessment out) {
    assess(start, now, now.tcp, separation.between(start.object, start.goal), out);
  }

  /**
   * Writes the whole assessment.
   *
   * @param fingers f, the point that reaches for the object
   * @param way D, metres
   */
  public void assess(Start start, Moment now, double[] fingers, double way, Assessment out) {
    double gap = separation.between(now.object, start.goal);
    double reach = Points.distance(now.object, fingers);
    out.report(reward(reach, way, gap), isAtGoal(gap, out), gap);
  }

  /** Writes the assessment of a thing that has fallen to where it should be. */
  public void assessFallen(Start start, Moment now, Assessment out) {
    double way = separation.between(start.object, start.goal);
    out.report(bonus(Points.distance(now.object, now.tcp), way, 0), isAtGoal(0, out), 0);
  }

  private boolean isAtGoal(double gap, Assessment out) {
    return out.terms.atMost("object to goal, m", gap, successGap);
  }

  /** Returns the reward for fingers that are away by {@code reach}. */
  public static double reward(double reach, double way, double gap) {
    return bonus(reach, way, gap) - reach;
  }

  /** Returns the bonus: 0 where the fingers are not at the thing. */
  public static double bonus(double reach, double way, double gap) {
    return isAt(reach) ? GoalBonus.USUAL.of(way, gap) : 0;
  }

  /** Returns whether fingers at a distance of {@code reach} count as being at the thing. */
  public static boolean isAt(double reach) {
    return reach < AT_THE_THING;
  }
}
