package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Reward and success of the tasks that press a handle down.
 *
 * <p>With the top of the grip o (o0 at the start, 0.096 over the goal g), the tool centre point t
 * (t0 at reset), d = |g - o| in height, H the Hamacher product and long-tail tolerances:
 *
 * <table>
 * <caption>Reward, 0 to 10: 10 H(near, in place), or 10 at success</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near</td><td>|o - t| &le; 0.02</td><td>||o0 - t0| - 0.02|</td></tr>
 * <tr><td>in place</td><td>d &le; 0.02</td><td>0.076</td></tr>
 * </table>
 *
 * <p>Success: d &le; 0.02, that is a handle position of at most -0.077.
 *
 * <p>Version 1: {@link ReachAndMove} of the left finger tip with d; success as above.
 */
final class HandlePressReward {

  /** Height of the goal over the tower's foot, metres. */
  static final double GOAL_HEIGHT = 0.075;

  private static final double START_ABOVE_GOAL = 0.096; // m
  private static final double TARGET_RADIUS = 0.02; // m
  private static final double NEAR_RADIUS = 0.05; // m

  private static final ReachAndMove VERSION_1 = new ReachAndMove(Separation.ALONG_Z, TARGET_RADIUS);

  private HandlePressReward() {}

  static void assess(Start start, Moment now, Assessment out) {
    double height = Math.abs(now.object[2] - start.goal[2]);
    double reach = Points.distance(now.object, now.tcp);
    double reachAtStart = Math.abs(distanceAtStart(start) - TARGET_RADIUS);
    double way = START_ABOVE_GOAL - TARGET_RADIUS;
    double inPlace = longTail(height, 0, TARGET_RADIUS, way);
    double near = longTail(reach, 0, TARGET_RADIUS, reachAtStart);

    out.success = out.terms.atMost("handle to goal in height, m", height, TARGET_RADIUS);
    out.reward = out.success ? 10 : 10 * Hamacher.product(near, inPlace);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = true;
    out.graspReward = near;
    out.inPlaceReward = inPlace;
    out.objectToTarget = height;
  }

  private static double distanceAtStart(Start start) {
    return Points.norm(
        start.goal[0] - start.tcp[0],
        start.goal[1] - start.tcp[1],
        start.goal[2] + START_ABOVE_GOAL - start.tcp[2]);
  }

  static void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.leftTip, START_ABOVE_GOAL, out);
    out.graspSuccess = true;
  }
}
