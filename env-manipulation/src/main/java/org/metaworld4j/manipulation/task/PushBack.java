package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Pinching;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Moves a cube over the table back to a goal nearer to the robot.
 *
 * <p>Parameters: place of the cube, goal; both heights are ignored for the height at which the cube
 * came to rest. Observed: the cube o, orientation x, y, z, w. With goal g, tool centre point t, H
 * the Hamacher product, the {@link Pinching} reward G and P a long-tail tolerance of |o - g|,
 * bounds 0..0.05, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.01, gripper opening above 0 and below 0.55 and o nearer to g by
 * 0.01</td><td>H(G, P) + 1 + 5 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07, which is wider than what earns 10.
 *
 * <p>Version 1: {@link ReachAndMove} with the cube's distance from the goal seen from above;
 * success up to 0.07 of it.
 */
public final class PushBack implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double HELD_RADIUS = 0.01; // m; fingers this near hold the cube
  private static final double HELD_OPENING = 0.55; // opening below which they do
  private static final double PROGRESS = 0.01; // m
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.02; // m; height gained by a grasped cube
  private static final Pinching PINCHING = new Pinching(0.007, 0.003, 0.01);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.FROM_ABOVE, SUCCESS_RADIUS);

  private static final double GAIN = 10; // of the expert
  private static final double SQUEEZE = 0.9; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "push-back-v3",
          "Pull a cube back over the table to a goal.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.8, 0.02, -0.1, 0.6, 0.0199},
                  new double[] {0.1, 0.85, 0.02, 0.1, 0.7, 0.0201})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.1, 0.6, 0.0199}, new double[] {0.1, 0.7, 0.0201}));

  private final FreeObject cube = FreeObject.uprightCube(0.75, 2);

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    cube.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    cube.position(start.object); // for the height at which it came to rest
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    start.goal[0] = parameters[3];
    start.goal[1] = parameters[4];
    start.goal[2] = start.object[2];
    cube.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    cube.observe(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = cube.isTouched(world, sawyer);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double gapAtStart = Points.distance(start.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, gapAtStart);
    double pinching = PINCHING.reward(start, now);
    boolean held = reach < HELD_RADIUS && now.opening > 0 && now.opening < HELD_OPENING;

    out.reward = Hamacher.product(pinching, inPlace);
    if (held && gapAtStart - gap > PROGRESS) {
      out.reward += 1 + 5 * inPlace;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("cube to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && now.opening > 0 && now.object[2] - LIFT > start.object[2];
    out.graspReward = pinching;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean above = Steering.gapXy(observation, OBJECT, 0, 0) <= 0.04;
    double height = Steering.gapZ(observation, OBJECT, 0);
    double effort = above && height <= 0.05 ? SQUEEZE : 0;
    if (!above) {
      Steering.toward(observation, OBJECT, 0, 0, 0.3, GAIN, effort, action); // above
    } else if (height > 0.055) {
      Steering.toward(observation, OBJECT, 0, 0, 0, GAIN, effort, action); // astride
    } else {
      // Steadily upwards: the original adds the heights of hand and goal.
      Steering.toward(observation, GOAL, 0, 0, observation[HAND + 2], GAIN, effort, action);
    }
  }
}
