package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Version 1 of the reward of the tasks that slide a window: as {@link ReachAndMove} with the
 * distance of handle and goal in x, from 0.2, but with a bonus that may be negative.
 *
 * <p>Success: that distance is at most 0.05.
 */
final class WindowReward {

  private static final double WAY = 0.2; // m
  private static final double SUCCESS_DISTANCE = 0.05; // m

  private WindowReward() {}

  static void assessV1(Start start, Moment now, Assessment out) {
    double gap = Math.abs(now.object[0] - start.goal[0]);
    double reach = Points.distance(now.object, now.tcp);
    double bonus = ReachAndMove.isAt(reach) ? GoalBonus.USUAL.signed(WAY, gap) : 0;
    boolean success = out.terms.atMost("handle to goal in x, m", gap, SUCCESS_DISTANCE);
    out.report(bonus - reach, success, gap);
    out.graspSuccess = true;
  }
}
