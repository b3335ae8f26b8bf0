package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Version 1 of the reward of the tasks that move a thermos with a stick.
 *
 * <p>With the stick s, its orientation x, y, z, w and the goal g, the original takes w = (s.z, x,
 * y) for the place of the thermos, because it reads the observation at the wrong index. The reward
 * is {@link PickAndPlace} of the stick by 0.04, coming from anywhere, with |w - g| seen from above.
 * Its bonus is the {@link GoalBonus} of |s - w| and, where |s - w| &lt; 0.05, that of |w - g| seen
 * from above with doubled peaks; both together at least 0.
 *
 * @param thermosBonus the bonus of |w - g|
 */
record StickReward(GoalBonus thermosBonus) {

  private static final PickAndPlace CARRYING =
      PickAndPlace.rising(0.04, Descent.fromAnywhere(0.05));
  private static final double EXTRA_PEAKS = 1000;
  private static final double AT_THE_THERMOS = 0.05; // m

  /**
   * Writes everything, success as never.
   *
   * @param thermosStart where the thermos began
   * @param stickStart where the stick began
   */
  void assess(double[] thermosStart, double[] stickStart, Start start, Moment now, Assessment out) {
    double from = stickStart[2];
    double gap = gap(start, now);
    double stickWay = CARRYING.lifting().way(thermosStart, from, stickStart);
    double thermosWay = Points.distanceXy(thermosStart, start.goal);
    double bonus = bonus(stickWay, thermosWay, gap, now);
    double reward = CARRYING.reward(start, now, from, gap, bonus);
    out.report(reward, false, gap);
  }

  private double bonus(double stickWay, double thermosWay, double gap, Moment now) {
    double stickGap =
        Points.norm(
            now.object[0] - now.object[2],
            now.object[1] - now.orientation[0],
            now.object[2] - now.orientation[1]);
    double bonus = GoalBonus.USUAL.signed(stickWay, stickGap);
    if (stickGap < AT_THE_THERMOS) {
      bonus += thermosBonus.signed(thermosWay, gap) + EXTRA_PEAKS * thermosBonus.peaks(gap);
    }
    return Math.max(0, bonus);
  }

  private static double gap(Start start, Moment now) {
    return Points.norm(now.object[2] - start.goal[0], now.orientation[0] - start.goal[1], 0);
  }
}
