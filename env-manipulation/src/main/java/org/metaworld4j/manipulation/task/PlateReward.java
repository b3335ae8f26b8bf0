package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Reward and success of the three tasks that slide a plate sideways or back.
 *
 * <p>With o the plate, o0 its nominal start, g the goal, t the tool centre point (t0 at reset) and
 * long-tail tolerances P of |o - g|, bounds 0..0.05, margin |o0 - g| - 0.05, and R of |o - t|, same
 * bounds, margin |o0 - t0| - 0.05:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else t is not above 0.03 and |o - t| &lt; 0.07</td><td>2 + 7 P</td></tr>
 * <tr><td>else</td><td>1.5 R</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07.
 *
 * <p>Version 1: {@link ReachAndMove} with the distance of plate and goal seen from above; success
 * up to 0.07 of it.
 */
final class PlateReward {

  static final double TARGET_RADIUS = 0.05; // m
  static final double SUCCESS_RADIUS = 0.07; // m
  static final double NEAR_RADIUS = 0.03; // m

  static final ReachAndMove VERSION_1 = new ReachAndMove(Separation.FROM_ABOVE, SUCCESS_RADIUS);

  private static final double SLIDING_RADIUS = 0.07; // m; fingers this near may slide the plate
  private static final double SLIDING_HEIGHT = 0.03; // m; and at most this high: its upper side

  private PlateReward() {}

  static void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double way = Points.distance(start.object, start.goal) - TARGET_RADIUS;
    double reachAtStart = Points.distance(start.object, start.tcp) - TARGET_RADIUS;
    double inPlace = longTail(gap, 0, TARGET_RADIUS, way);
    double near = longTail(reach, 0, TARGET_RADIUS, reachAtStart);

    out.reward = 1.5 * near;
    if (now.tcp[2] <= SLIDING_HEIGHT && reach < SLIDING_RADIUS) {
      out.reward = 2 + 7 * inPlace;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    report(gap, reach, near, inPlace, out);
  }

  /** Writes success and figures as all tasks with the plate have them. */
  static void report(double gap, double reach, double near, double inPlace, Assessment out) {
    out.success = out.terms.atMost("plate to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = false;
    out.graspReward = near;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }
}
