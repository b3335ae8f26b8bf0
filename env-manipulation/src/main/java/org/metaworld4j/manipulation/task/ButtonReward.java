package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Success and figures of the tasks that press a button; each task composes its reward from them.
 *
 * <p>With the button's face o, the tool centre point t (t0 at reset) and the depth d that the face
 * is away from where the goal has it, long-tail tolerances:
 *
 * <table>
 * <caption>Terms</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near, the grasp reward</td><td>|o - t| &le; nearRadius</td><td>|o - t0|</td></tr>
 * <tr><td>pressed, the in-place reward</td><td>d &le; 0.005</td><td>depthAtRest</td></tr>
 * </table>
 *
 * <p>Success: d &le; successDepth.
 *
 * @param axis index of the axis that the button moves along
 * @param nearRadius distance of fingers and button that counts as near, metres
 * @param depthAtRest d while the button is not pressed, metres
 * @param successDepth largest d that counts as success, metres
 */
record ButtonReward(int axis, double nearRadius, double depthAtRest, double successDepth) {

  private static final double FULLY_PRESSED = 0.005; // m
  private static final double REPORTED_NEAR_RADIUS = 0.05; // m

  /** Writes all but the reward. */
  void assess(Start start, Moment now, Assessment out) {
    double reach = Points.distance(now.object, now.tcp);
    double depth = Math.abs(start.goal[axis] - now.object[axis]);
    out.success = out.terms.atMost("button to goal depth, m", depth, successDepth);
    out.nearObject = reach <= REPORTED_NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.opening > 0;
    out.graspReward = longTail(reach, 0, nearRadius, Points.distance(now.object, start.tcp));
    out.inPlaceReward = longTail(depth, 0, FULLY_PRESSED, depthAtRest);
    out.objectToTarget = depth;
  }
}
