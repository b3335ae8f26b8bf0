package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.gaussian;
import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Reward and success of the tasks that turn a faucet.
 *
 * <p>With o a point beside the handle's end, the faucet's foot r, the goal g and the tool centre
 * point t (t0 at reset):
 *
 * <table>
 * <caption>Reward, 0 to 10: 4 near + 6 in place, or 10 at success</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near, bell-shaped</td><td>|o - t| &le; 0.01</td><td>||r - t0| - 0.01|</td></tr>
 * <tr><td>in place, long-tail</td><td>|o - g| &le; 0.07</td><td>||r - g| - 0.07|</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07.
 *
 * <p>Version 1: {@link ReachAndMove} with the distance of the observed point and g, from r; success
 * up to 0.07 of it.
 */
final class FaucetReward {

  private static final double TARGET_RADIUS = 0.07; // m
  private static final double NEAR_RADIUS = 0.01; // m

  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.IN_SPACE, TARGET_RADIUS);

  private FaucetReward() {}

  /**
   * Writes everything.
   *
   * @param handle o
   */
  static void assess(double[] handle, Start start, Moment now, Assessment out) {
    double gap = Points.distance(handle, start.goal);
    double way = Math.abs(Points.distance(start.object, start.goal) - TARGET_RADIUS);
    double reach = Points.distance(handle, now.tcp);
    double reachAtStart = Math.abs(Points.distance(start.object, start.tcp) - NEAR_RADIUS);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, way);
    double near = gaussian(reach, 0, NEAR_RADIUS, reachAtStart);

    out.success = out.terms.atMost("handle to goal, m", gap, TARGET_RADIUS);
    out.reward = out.success ? 10 : 4 * near + 6 * inPlace;
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = true;
    out.graspReward = near;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  static void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
    out.graspSuccess = true;
  }
}
