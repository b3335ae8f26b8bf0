package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.gaussian;
import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Turns a dial on the table by more than 78 degrees, either way, with the fist.
 *
 * <p>Parameters: place of the dial r; the goal is g = r + (0, 0.03, 0.03). Observed: the dial's
 * mark o, orientation constantly 1, 0, 0, 0. With the place to push p = o + (0.05, 0.02, 0.09), p0
 * at angle 0, the tool centre point t (t0 at reset), e the gripper's effort in 0..1 and H the
 * Hamacher product:
 *
 * <table>
 * <caption>Reward, 0 to 10: 10 H(H(near, e), turned)</caption>
 * <tr><th>term</th><th>full when</th><th>margin</th></tr>
 * <tr><td>near, bell-shaped</td><td>|p - t| &le; 0.005</td><td>|p0 - t0| - 0.005</td></tr>
 * <tr><td>turned, long-tail</td><td>|o - g| &le; 0.07</td><td>|p0 - g| - 0.07</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07.
 *
 * <p>Version 1 is as {@link ReachAndMove} with |o.y - g.y|, from 0.03, but with narrower peaks;
 * success up to 0.07 of it.
 */
public final class DialTurn implements ManipulationTask {

  private static final double[] GOAL_FROM_DIAL = {0, 0.03, 0.03}; // m
  private static final double[] PUSH_FROM_MARK = {0.05, 0.02, 0.09}; // m
  private static final double[] PUSH_START_FROM_DIAL = {0.05, -0.03, 0.09}; // m
  private static final double TARGET_RADIUS = 0.07; // m
  private static final double FULLY_NEAR = 0.005; // m
  private static final double NEAR_RADIUS = 0.01; // m
  private static final GoalBonus NARROW_BONUS = new GoalBonus(0.001);
  private static final double WAY_Y = 0.03; // m; of the dial's middle to the goal

  private static final double GAIN = 10; // of the expert
  private static final double APPROACH_Z = 0.2; // m; height of the expert's hand on its way

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "dial-turn-v3",
              "Turn a dial.",
              ParameterSpace.between(new double[] {-0.1, 0.7, 0}, new double[] {0.1, 0.8, 0}),
              new Box(new double[] {-0.1, 0.73, 0.0299}, new double[] {0.1, 0.83, 0.0301}))
          .withHandStart(0, 0.6f, 0.2f)
          .withStaleStart();

  private final Dial dial = new Dial();
  private final double[] push = new double[3]; // scratch
  private final double[] pushStart = new double[3]; // scratch

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    dial.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    Points.add(parameters, GOAL_FROM_DIAL, start.goal);
    dial.moveTo(parameters);
  }

  @Override
  public void observe(double[] frame) {
    dial.observeMark(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    Points.add(now.object, PUSH_FROM_MARK, push);
    Points.add(start.object, PUSH_START_FROM_DIAL, pushStart);
    double gap = Points.distance(now.object, start.goal);
    double way = Math.abs(Points.distance(pushStart, start.goal) - TARGET_RADIUS);
    double reach = Points.distance(push, now.tcp);
    double reachAtStart = Math.abs(Points.distance(pushStart, start.tcp) - FULLY_NEAR);
    double turned = longTail(gap, 0, TARGET_RADIUS, way);
    double near = gaussian(reach, 0, FULLY_NEAR, reachAtStart);
    double grasped = Hamacher.product(near, Math.min(Math.max(0, now.effort), 1));

    out.reward = 10 * Hamacher.product(grasped, turned);
    out.success = out.terms.atMost("dial to goal, m", gap, TARGET_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = true;
    out.graspReward = grasped;
    out.inPlaceReward = turned;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double gap = Math.abs(now.object[1] - start.goal[1]);
    double reach = Points.distance(now.object, now.tcp);
    double bonus = ReachAndMove.isAt(reach) ? NARROW_BONUS.of(WAY_Y, gap) : 0;
    boolean success = out.terms.atMost("dial to goal in y, m", gap, TARGET_RADIUS);
    out.report(bonus - reach, success, gap);
    out.graspSuccess = true;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = PUSH_FROM_MARK[0];
    double y = PUSH_FROM_MARK[1];
    double z = PUSH_FROM_MARK[2];
    if (Steering.gapXy(observation, OBJECT, x, y) > 0.02) {
      double pushX = observation[OBJECT] + x;
      double pushY = observation[OBJECT + 1] + y;
      Steering.toPoint(observation, pushX, pushY, APPROACH_Z, GAIN, 1, action); // above
    } else if (Steering.gapZ(observation, OBJECT, z) > 0.02) {
      Steering.toward(observation, OBJECT, x, y, z, GAIN, 1, action); // down beside the bar
    } else {
      Steering.toward(observation, OBJECT, x - 0.05, y + 0.005, z, GAIN, 1, action); // push
    }
  }
}
