package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Reward and success of the tasks that slide a mug over the table.
 *
 * <p>With the mug o (o0 at the start), goal g, tool centre point t, w = (2, 2, 1), H the Hamacher
 * product, the {@link Caging} reward G and P a long-tail tolerance of |w (o - g)|, bounds 0..0.05,
 * margin |w (o0 - g)|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|w (o - g)| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.04 and the gripper is not closed</td><td>H(G, P) + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07. A grasp is never reported: the original looks for contacts of a
 * part of the mug that has none.
 *
 * <p>Version 1: the bonus of {@link ReachAndMove} with |o - g| seen from above, less what each task
 * says. Success is as above.
 */
final class MugReward {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double HELD_RADIUS = 0.04; // m; fingers this near hold the mug
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double[] WEIGHTS = {2, 2, 1};
  private static final Caging CAGING =
      new Caging(0.02, 0.05, 0.05, 0.7, Caging.Density.MEDIUM, 0.04);

  private MugReward() {}

  static void assess(Start start, Moment now, Assessment out) {
    double weightedGap = Points.distance(now.object, start.goal, WEIGHTS);
    double gapAtStart = Points.distance(start.object, start.goal, WEIGHTS);
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double inPlace = longTail(weightedGap, 0, TARGET_RADIUS, gapAtStart);
    double caging = CAGING.reward(start, now);

    out.reward = Hamacher.product(caging, inPlace);
    if (reach < HELD_RADIUS && now.opening > 0) {
      out.reward += 1 + 5 * inPlace;
    }
    if (weightedGap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("mug to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = false;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  /**
   * Writes version 1.
   *
   * @param cost what the bonus is lowered by
   */
  static void assessV1(double cost, Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.tcp);
    double way = Points.distanceXy(start.object, start.goal);
    double bonus = ReachAndMove.bonus(reach, way, Points.distanceXy(now.object, start.goal));
    double gap = Points.distance(now.object, start.goal);
    boolean success = out.terms.atMost("mug to goal, m", gap, SUCCESS_RADIUS);
    out.report(bonus - cost, success, gap);
  }
}
