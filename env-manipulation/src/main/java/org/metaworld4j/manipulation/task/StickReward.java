package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Lifting;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Version 1 of the reward of the tasks that move a thermos with a stick.
 *
 * <p>With the stick s, its orientation x, y, z, w and the goal g, the original takes w = (s.z, x,
 * y) for the place of the thermos, because it reads the observation two numbers too early. The
 * reward is {@link Descent} on s from anywhere, {@link Lifting} by 0.04 and, while the stick is
 * lifted and the hand within 0.1 of it, the {@link GoalBonus} of |s - w|, plus, where |s - w| &lt;
 * 0.05, that of |w - g| seen from above with doubled peaks; both together at least 0.
 *
 * @param thermosBonus the bonus of |w - g|
 */
record StickReward(GoalBonus thermosBonus) {

  private static final Descent DESCENT = Descent.fromAnywhere(0.05);
  private static final Lifting LIFTING = new Lifting(0.04, PickAndPlace.HAND_RADIUS);
  private static final double AT_THE_THERMOS = 0.05; // m

  /**
   * Writes everything, success as never.
   *
   * @param thermosStart where the thermos began
   * @param stickStart where the stick began
   */
  void assess(double[] thermosStart, double[] stickStart, Start start, Moment now, Assessment out) {
    double from = stickStart[2];
    double height = now.object[2];
    double reach = Points.distance(now.object, now.tcp);
    double gap = gap(start, now);
    boolean held = LIFTING.isLifted(height, from) && !LIFTING.isDropped(height, from, gap, reach);

    double reward = DESCENT.reward(now.object, start.tcp[2], now);
    reward += LIFTING.reward(held, height, from, reach);
    if (held && reach < PickAndPlace.HAND_RADIUS) {
      double way = LIFTING.way(thermosStart, from, stickStart);
      reward += moving(way, Points.distanceXy(thermosStart, start.goal), gap, now);
    }
    out.report(reward, false, gap);
  }

  private double moving(double stickWay, double thermosWay, double gap, Moment now) {
    double stickGap =
        Points.norm(
            now.object[0] - now.object[2],
            now.object[1] - now.orientation[0],
            now.object[2] - now.orientation[1]);
    double bonus = GoalBonus.USUAL.signed(stickWay, stickGap);
    if (stickGap < AT_THE_THERMOS) {
      bonus += thermosBonus.signed(thermosWay, gap) + 1000 * thermosBonus.peaks(gap);
    }
    return Math.max(0, bonus);
  }

  private static double gap(Start start, Moment now) {
    return Points.norm(now.object[2] - start.goal[0], now.orientation[0] - start.goal[1], 0);
  }
}
