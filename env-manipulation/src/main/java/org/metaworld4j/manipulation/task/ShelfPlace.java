package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.Parts.box;

import java.util.List;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;
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
 * Picks up a cube and holds it over the middle board of a shelf.
 *
 * <p>Parameters: place of the cube, whose height is ignored for that at which the cube came to
 * rest, and goal; the shelf stands 0.3 below the goal. Observed: the cube o, orientation x, y, z,
 * w. With goal g, tool centre point t, H the Hamacher product, the {@link Caging} reward G and P a
 * long-tail tolerance of |o - g|, bounds 0..0.05, margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.025, gripper not closed and o lifted by 0.01</td>
 * <td>H(G, P) + 1 + 5 R</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>R is P, but less where the cube is below the board, with |o.x - g.x| &lt; 0.15: P - H(y, z),
 * at least 0, in the 0.15 before the shelf's middle, y and z running from 0 to 1 towards middle and
 * table; 0 behind the middle.
 *
 * <p>Success: |o - g| &le; 0.07, which is wider than what earns 10; the cube need not be let go.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.04; success as above.
 */
public final class ShelfPlace implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double SUCCESS_RADIUS = 0.07; // m
  private static final double HELD_RADIUS = 0.025; // m; fingers this near hold the cube
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double REWARDED_LIFT = 0.01; // m; height gained
  private static final double GRASPED_LIFT = 0.02; // m; height gained
  private static final double SHELF_DEPTH = 0.3; // m; of the shelf's foot below the goal
  private static final double BOARD_HEIGHT = 0.24; // m
  private static final double REACH = 0.15; // m; how far around it the shelf counts as near
  private static final Caging CAGING = new Caging(0.02, 0.05, 0.01, 1, Caging.Density.SPARSE, 0.01);
  private static final PickAndPlace VERSION_1 = PickAndPlace.rising(0.04, PickAndPlace.DESCENT);

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_OFFSET = -0.005; // m; the expert grips beside the middle, in x
  private static final double GRIP_HEIGHT = 0.015; // m; of the hand over the cube
  private static final double CARRYING_HEIGHT = 0.3; // m
  private static final double SQUEEZE = 0.7; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "shelf-place-v3",
          "Pick up a cube and put it on a shelf.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.5, 0.019, -0.1, 0.8, 0.299},
                  new double[] {0.1, 0.6, 0.021, 0.1, 0.9, 0.301})
              .withObjectAndGoalApart(0.1),
          new Box(new double[] {-0.1, 0.8, 0.299}, new double[] {0.1, 0.9, 0.301}));

  private final FreeObject cube = FreeObject.uprightCube(0.01, 2).painted(Paint.BLUE);
  private Body shelf;

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    List<Geom> boards =
        List.of(
            box(0.01, 0.1, 0.32, -0.11, 0, 0.32),
            box(0.01, 0.1, 0.32, 0.11, 0, 0.32),
            box(0.12, 0.1, 0.01, 0, 0, 0.65),
            box(0.1, 0.095, 0.01, 0, -0.015, BOARD_HEIGHT),
            box(0.1, 0.095, 0.01, 0, -0.015, 0.05),
            box(0.1, 0.01, 0.32, 0, 0.09, 0.32),
            box(0.1, 0.088, 0.021, 0, -0.008, 0.021));
    shelf = world.fixed("shelf", Pose.at(0, 0.8, 0), boards);
    world.show(shelf, Look.of(boards, Paint.BEECH));
    cube.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    cube.position(start.object); // for the height at which it came to rest
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    shelf.moveTo(parameters[3], parameters[4], parameters[5] - SHELF_DEPTH);
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
    double reach = Points.distance(now.object, now.tcp);
    double height = now.object[2];
    boolean gripping = now.opening > 0;
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    double reachable = reachable(inPlace, start.goal, now.object);
    double caging = CAGING.reward(start, now);

    out.reward = Hamacher.product(caging, inPlace);
    if (reach < HELD_RADIUS && gripping && height - REWARDED_LIFT > start.object[2]) {
      out.reward += 1 + 5 * reachable;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("cube to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && gripping && height - GRASPED_LIFT > start.object[2];
    out.graspReward = caging;
    out.inPlaceReward = reachable;
    out.objectToTarget = gap;
  }

  /** Lowers the in-place reward where the board is in the way. */
  private static double reachable(double inPlace, double[] goal, double[] cube) {
    boolean low = cube[2] > 0 && cube[2] < BOARD_HEIGHT && Math.abs(cube[0] - goal[0]) < REACH;
    double front = goal[1] - REACH;
    if (low && cube[1] > front && cube[1] < goal[1]) {
      double y = (cube[1] - front) / REACH;
      double z = (BOARD_HEIGHT - cube[2]) / BOARD_HEIGHT;
      return Math.max(0, Math.min(1, inPlace - Hamacher.product(y, z)));
    }
    return low && cube[1] > goal[1] ? 0 : inPlace;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, start.object[2], SUCCESS_RADIUS, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean holding =
        Steering.gapXy(observation, OBJECT, 0, 0) <= 0.04
            && Steering.gapZ(observation, OBJECT, 0) <= 0.15;
    double effort = holding ? SQUEEZE : -1;
    if (Steering.gapXy(observation, OBJECT, GRIP_OFFSET, 0) > 0.04) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, GRIP_HEIGHT + 0.3, GAIN, effort, action);
    } else if (Steering.gapZ(observation, OBJECT, GRIP_HEIGHT) > 0.04) {
      Steering.toward(observation, OBJECT, GRIP_OFFSET, 0, GRIP_HEIGHT, GAIN, effort, action);
    } else {
      carry(observation, effort, action);
    }
  }

  private static void carry(double[] observation, double effort, double[] action) {
    double goalX = observation[GOAL];
    if (Math.abs(observation[HAND] - goalX) > 0.02) {
      Steering.toPoint(
          observation, goalX, observation[HAND + 1], CARRYING_HEIGHT, GAIN, effort, action);
    } else if (observation[HAND + 2] < CARRYING_HEIGHT) {
      Steering.toward(observation, HAND, 0, 0, 0.3, GAIN, effort, action); // up
    } else {
      Steering.toward(observation, HAND, 0, 0.05, 0, GAIN, effort, action); // into the shelf
    }
  }
}
