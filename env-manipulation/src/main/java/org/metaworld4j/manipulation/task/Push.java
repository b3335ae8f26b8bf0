package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Moves a puck over the table to a goal farther from the robot.
 *
 * <p>Parameters: place of the puck, goal; both heights are ignored for the height at which the puck
 * came to rest. Observed: the puck o, orientation x, y, z, w. With goal g, tool centre point t, the
 * {@link Caging} reward G and P a long-tail tolerance of |o - g|, bounds 0..0.05, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.02 and gripper not closed</td><td>4 G + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>2 G</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.05.
 *
 * <p>Version 1: {@link ReachAndMove} with the puck's distance from the goal seen from above;
 * success up to 0.05 of it.
 */
public final class Push implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double HELD_RADIUS = 0.02; // m; fingers this near hold the puck
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.02; // m; height gained by a grasped puck
  private static final Caging CAGING = new Caging(0.015, 0.05, 0.005, 1, Caging.Density.HIGH, 0.01);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.FROM_ABOVE, TARGET_RADIUS);

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_OFFSET = -0.005; // m; the expert grips beside the middle, in x
  private static final double SQUEEZE = 0.6; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "push-v3",
          "Push a puck over the table to a goal.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.6, 0.02, -0.1, 0.8, 0.01},
                  new double[] {0.1, 0.7, 0.02, 0.1, 0.9, 0.02})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.1, 0.8, 0.01}, new double[] {0.1, 0.9, 0.02}));

  private final FreeObject puck = FreeObject.puck();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    puck.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    puck.position(start.object); // for the height at which it came to rest
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    start.goal[0] = parameters[3];
    start.goal[1] = parameters[4];
    start.goal[2] = start.object[2];
    puck.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    puck.observe(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = puck.isTouched(world, sawyer);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    double caging = CAGING.reward(start, now);

    out.reward = 2 * caging;
    if (reach < HELD_RADIUS && now.opening > 0) {
      out.reward += 2 * caging + 1 + 5 * inPlace;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("puck to goal, m", gap, TARGET_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && now.opening > 0 && now.object[2] - LIFT > start.object[2];
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean level =
        Steering.gapXy(observation, OBJECT, 0, 0) <= 0.02
            && Steering.gapZ(observation, OBJECT, 0) <= 0.1;
    double effort = level ? SQUEEZE : 0;
    if (Steering.gapXy(observation, OBJECT, GRIP_OFFSET, 0) > 0.02) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, 0.2, GAIN, effort, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.04) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, 0.03, GAIN, effort, action); // astride
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action);
    }
  }
}
