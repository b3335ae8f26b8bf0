package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Grasps a puck, lifts it over a wall and holds it at a goal behind the wall.
 *
 * <p>Parameters: place of the puck, goal. The puck starts 5 mm inside the table, which pushes it
 * out. Observed: the puck o, orientation x, y, z, w. With goal g, tool centre point t, H the
 * Hamacher product, the {@link Caging} reward G, a point w = (g.x, 0.77, 0.25) above the wall,
 * distances from it stretched by 3 in z, and long-tail tolerances W of |o - w|, bounds 0..0.05,
 * margin |o0 - w|, and P of |o - g|, bounds 0..0.05, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.02, gripper not closed, o lifted by 0.015 and o.y &gt; 0.75</td>
 * <td>H(G, W) + 5 + 3 P</td></tr>
 * <tr><td>else |t - o| &lt; 0.02, gripper not closed and o lifted by 0.015</td>
 * <td>H(G, W) + 1 + 4 W</td></tr>
 * <tr><td>else</td><td>H(G, W)</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.07, which is wider than what earns 10.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.04; success as above. The wall plays no part in it.
 */
public final class PickPlaceWall implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double HELD_RADIUS = 0.02; // m; fingers this near hold the puck
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double REWARDED_LIFT = 0.015; // m; height gained
  private static final double GRASPED_LIFT = 0.02; // m; height gained
  private static final double WAY_Y = 0.77; // m; the point above the wall
  private static final double WAY_Z = 0.25; // m
  private static final double WAY_STRETCH = 3; // of z
  private static final Caging CAGING =
      new Caging(0.015, 0.05, 0.005, 1, Caging.Density.SPARSE, 0.01);
  private static final PickAndPlace VERSION_1 = PickAndPlace.rising(0.04, PickAndPlace.DESCENT);

  private static final double GAIN = 10; // of the expert
  private static final double GRIP_OFFSET = -0.005; // m; the expert grips beside the middle, in x
  private static final double SQUEEZE = 0.9; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "pick-place-wall-v3",
          "Lift a puck over a wall and hold it at a goal.",
          ParameterSpace.between(
                  new double[] {-0.05, 0.6, 0.015, -0.05, 0.85, 0.05},
                  new double[] {0.05, 0.65, 0.015, 0.05, 0.9, 0.3})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.05, 0.85, 0.05}, new double[] {0.05, 0.9, 0.3}));

  private final FreeObject puck = FreeObject.puck();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    BrickWall.furnish(world);
    puck.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
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
    double lift = now.object[2] - start.object[2];
    boolean gripping = now.opening > 0;
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    double onTheWay = onTheWay(start, now);
    double caging = CAGING.reward(start, now);

    out.reward = Hamacher.product(caging, onTheWay);
    if (reach < HELD_RADIUS && gripping && now.object[2] - REWARDED_LIFT > start.object[2]) {
      boolean passed = now.object[1] > BrickWall.Y;
      out.reward += 1 + (passed ? 4 + 3 * inPlace : 4 * onTheWay);
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("puck to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && gripping && lift > GRASPED_LIFT;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  private static double onTheWay(Start start, Moment now) {
    double margin = fromWay(start.object, start.goal);
    return longTail(fromWay(now.object, start.goal), 0, TARGET_RADIUS, margin);
  }

  private static double fromWay(double[] point, double[] goal) {
    return Points.norm(point[0] - goal[0], point[1] - WAY_Y, WAY_STRETCH * (point[2] - WAY_Z));
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, start.object[2], SUCCESS_RADIUS, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean level =
        Steering.gapXy(observation, OBJECT, 0, 0) <= 0.015
            && Steering.gapZ(observation, OBJECT, 0) <= 0.1;
    double effort = level ? SQUEEZE : 0;
    double z = observation[HAND + 2];
    if (Steering.gapXy(observation, OBJECT, GRIP_OFFSET, 0) > 0.015) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, 0.1, GAIN, effort, action); // above
    } else if (Steering.gapZ(observation, OBJECT, 0) > 0.04 && observation[OBJECT + 2] < 0.03) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, 0.03, GAIN, effort, action); // astride
    } else if (isNearWall(observation) && z < 0.25) {
      Steering.toward(observation, HAND, 0, 0, 1, GAIN, effort, action); // up
    } else if (isNearWall(observation) && z < 0.35) {
      Steering.toPoint(
          observation, observation[GOAL], observation[GOAL + 1], z, GAIN, effort, action); // over
    } else if (Steering.gapZ(observation, GOAL, 0) > 0.01) {
      Steering.toPoint(
          observation,
          observation[HAND],
          observation[HAND + 1],
          observation[GOAL + 2],
          GAIN,
          effort,
          action); // down behind it
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action);
    }
  }

  private static boolean isNearWall(double[] observation) {
    double x = observation[HAND];
    double y = observation[HAND + 1];
    return x >= -0.15 && x <= 0.35 && y >= 0.6 && y <= 0.8;
  }
}
