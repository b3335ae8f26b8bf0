package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Caging;
import org.metaworld4j.manipulation.reward.Descent;
import org.metaworld4j.manipulation.reward.Funnel;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.PickAndPlace;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Picks a cube out of the left bin and brings it into the right one.
 *
 * <p>Parameters: place of the cube, whose height is ignored for that at which the cube came to
 * rest, and a point that is not used: the goal g is always (0.12, 0.7, 0), the foot of the right
 * bin. Observed: the cube o, orientation w, x, y, z. With H the Hamacher product, the {@link
 * Caging} reward G and P a long-tail tolerance of |o - g|, bounds 0..0.05, margin its value in the
 * first step:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else grasped: |hand - o| &lt; 0.04, o lifted by 0.02, gripper opening at least 0.43</td>
 * <td>H(G, P) + 1 + 5 H(P, above)</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>"above" is full while the hand is not below either of two funnels around o0 and g, which are 0
 * within 0.03 of them and 0.2 + 0.02 ln(rho - 0.03) at distance rho; bounds 0..0.01, margin 0.05.
 *
 * <p>Success: |o - g| &le; 0.05; the cube need not be let go.
 *
 * <p>Version 1: {@link PickAndPlace} by 0.1 with |o - g| seen from above. Over the bin opening the
 * gripper earns 200, and once o is down in it only that and the bonus count. Success: |o - g| &le;
 * 0.05 seen from above.
 */
public final class BinPicking implements ManipulationTask {

  private static final double[] GOAL_BIN = {0.12, 0.7, 0}; // m
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double HELD_RADIUS = 0.04; // m; a hand this near holds the cube
  private static final double HELD_OPENING = 0.43; // below it there is nothing between the fingers
  private static final double LIFT = 0.02; // m; height gained by a grasped cube
  private static final Funnel FUNNEL = new Funnel(0.03, 0.02, 0.2);
  private static final Caging CAGING =
      new Caging(0.015, 0.05, 0.01, 0.7, Caging.Density.HIGH, 0.01);
  private static final PickAndPlace VERSION_1 =
      PickAndPlace.rising(0.1, new Descent(0.06, 1, 0.05));
  private static final double OVER_BIN = 0.05; // m; along x and along y
  private static final double DOWN = 0.05; // m; over the height at rest
  private static final float OPENING_REWARD = 200;

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_HEIGHT = 0.03; // m; of the hand over the cube
  private static final double GRIP_LOW_Y = 0.675; // m; the fingers must not meet the bin's walls
  private static final double GRIP_HIGH_Y = 0.725; // m
  private static final double CARRYING_HEIGHT = 0.15; // m
  private static final double SQUEEZE = 0.6; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "bin-picking-v3",
              "Pick a cube out of one bin and put it into another.",
              ParameterSpace.between(
                  new double[] {-0.21, 0.65, 0.02, 0.1199, 0.699, -0.001},
                  new double[] {-0.03, 0.75, 0.02, 0.1201, 0.701, 0.001}),
              new Box(new double[] {0.1199, 0.699, -0.001}, new double[] {0.1201, 0.701, 0.001}))
          .withHand(new Box(new double[] {-0.5, 0.4, 0.07}, new double[] {0.5, 1, 0.5}));

  private final FreeObject cube =
      FreeObject.cube(Pose.at(-0.12, 0.7, 0.04), 0).painted(Paint.GREEN);

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    Bin.furnish(world, "left bin", -0.12, 0.7, Paint.RED);
    Bin.furnish(world, "right bin", GOAL_BIN[0], GOAL_BIN[1], Paint.BLUE);
    cube.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    cube.position(start.object); // for the height at which it came to rest
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    System.arraycopy(GOAL_BIN, 0, start.goal, 0, 3);
    cube.moveTo(start.object);
    start.firstGap = 0; // not known yet
  }

  @Override
  public void observe(double[] frame) {
    cube.observeScalarFirst(frame);
  }

  @Override
  public void noteFirst(Moment now, Start start) {
    start.firstGap = Points.distance(now.object, GOAL_BIN);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, start.firstGap);
    double caging = CAGING.reward(start, now);
    boolean near = Points.distance(now.object, now.hand) < HELD_RADIUS;
    boolean lifted = now.object[2] - LIFT > start.object[2];
    boolean grasped = near && lifted && now.opening >= HELD_OPENING;

    out.reward = Hamacher.product(caging, inPlace);
    if (grasped) {
      out.reward += 1 + 5 * Hamacher.product(above(start, now), inPlace);
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("cube to goal, m", gap, TARGET_RADIUS);
    out.nearObject = near ? 1 : 0;
    out.graspSuccess = grasped;
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  private static double above(Start start, Moment now) {
    double floor =
        Math.min(
            FUNNEL.floor(Points.distanceXy(now.hand, start.object)),
            FUNNEL.floor(Points.distanceXy(now.hand, start.goal)));
    return now.hand[2] >= floor ? 1 : longTail(floor - now.hand[2], 0, 0.01, 0.05);
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double gap = Points.distanceXy(now.object, start.goal);
    double top = VERSION_1.lifting().top(start.object[2]);
    double way = Points.distanceXy(start.object, start.goal) + top;
    double bonus = GoalBonus.USUAL.of(way, gap);
    boolean over =
        Math.abs(now.object[0] - start.goal[0]) < OVER_BIN
            && Math.abs(now.object[1] - start.goal[1]) < OVER_BIN;
    if (over) {
      bonus -= OPENING_REWARD * (float) now.effort; // in floats, as in the original
    }
    boolean placed = over && now.object[2] < start.object[2] + DOWN;
    double reward = placed ? bonus : VERSION_1.reward(start, now, start.object[2], gap, bonus);
    boolean success = out.terms.atMost("cube to goal from above, m", gap, TARGET_RADIUS);
    out.report(reward, success, gap);
    out.nearObject = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double y = observation[OBJECT + 1];
    double toMiddle = Math.max(GRIP_LOW_Y, Math.min(GRIP_HIGH_Y, y)) - y;
    double aside = Steering.gapXy(observation, OBJECT, 0, toMiddle);
    double height = Steering.gapZ(observation, OBJECT, GRIP_HEIGHT);
    double effort = aside <= 0.02 && height <= 0.02 ? SQUEEZE : -1;
    if (aside > 0.02) {
      Steering.toward(
          observation, OBJECT, 0, toMiddle, GRIP_HEIGHT + 0.15, GAIN, effort, action); // above
    } else if (height > 0.01) {
      Steering.toward(observation, OBJECT, 0, toMiddle, GRIP_HEIGHT, GAIN, effort, action);
    } else {
      carry(observation, effort, action);
    }
  }

  private static void carry(double[] observation, double effort, double[] action) {
    double x = GOAL_BIN[0];
    double y = GOAL_BIN[1];
    boolean there = Points.norm(observation[HAND] - x, observation[HAND + 1] - y, 0) <= 0.02;
    if (there) {
      Steering.toPoint(observation, x, y, 0.02, GAIN, effort, action); // down
    } else if (observation[HAND + 2] < CARRYING_HEIGHT) {
      Steering.toward(observation, HAND, 0, 0, 0.1, GAIN, effort, action); // up
    } else {
      Steering.toPoint(observation, x, y, CARRYING_HEIGHT + 0.03, GAIN, effort, action);
    }
  }
}
