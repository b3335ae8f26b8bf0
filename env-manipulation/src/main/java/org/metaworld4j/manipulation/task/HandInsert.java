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
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Start;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/**
 * Grasps a cube and puts it, hand and all, into a hole of the table.
 *
 * <p>Parameters: place of the cube, goal. The cube starts 2 cm inside the table, which pushes it
 * out; the goal lies below the bottom of the hole, so that the cube stays at least 4 cm from it.
 * Observed: the cube o, orientation w, x, y, z. With goal g, tool centre point t, H the Hamacher
 * product, the {@link Caging} reward G and P a long-tail tolerance of |o - g|, bounds 0..0.05,
 * margin |o0 - g|:
 *
 * <table>
 * <caption>Reward, 0 to 10</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - g| &lt; 0.05</td><td>10</td></tr>
 * <tr><td>else |t - o| &lt; 0.02 and gripper not closed</td><td>H(G, P) + 1 + 7 P</td></tr>
 * <tr><td>else</td><td>H(G, P)</td></tr>
 * </table>
 *
 * <p>Success: |o - g| &le; 0.05.
 *
 * <p>Version 1 is as {@link ReachAndMove} with the tool centre point in the place of the cube: it
 * comes over the goal, and then down to it. Success would be |o0 - g| &le; 0.05, which no cube
 * starts within.
 */
public final class HandInsert implements ManipulationTask {

  private static final double TARGET_RADIUS = 0.05; // m
  private static final double HELD_RADIUS = 0.02; // m; fingers this near hold the cube
  private static final double NEAR_RADIUS = 0.03; // m
  private static final double LIFT = 0.02; // m; height gained by a grasped cube
  private static final Caging CAGING = new Caging(0.015, 0.05, 0.005, 1, Caging.Density.HIGH, 0.01);
  private static final double HAND_START_Z = 0.2f; // m; a float in the original

  private static final double GAIN = 10; // of the expert
  private static final double SQUEEZE = 0.65; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "hand-insert-v3",
              "Put a cube into a hole of the table.",
              ParameterSpace.between(
                      new double[] {-0.1, 0.6, 0.05, -0.04, 0.8, -0.0201},
                      new double[] {0.1, 0.7, 0.05, 0.04, 0.88, -0.0199})
                  .withObjectAndGoalApart(0.15),
              new Box(new double[] {-0.04, 0.8, -0.0201}, new double[] {0.04, 0.88, -0.0199}))
          .withHand(new Box(new double[] {-0.5, 0.4, -0.15}, new double[] {0.5, 1, 0.5}));

  private final FreeObject cube = FreeObject.uprightCube(0.01, 1);

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnishWithHole(world);
    cube.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    System.arraycopy(parameters, 3, start.goal, 0, 3);
    cube.moveTo(start.object);
  }

  @Override
  public void observe(double[] frame) {
    cube.observeScalarFirst(frame);
  }

  @Override
  public void measure(World world, Sawyer sawyer, Moment now) {
    now.touching = cube.isTouched(world, sawyer);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.object, start.goal);
    double reach = Points.distance(now.object, now.tcp);
    boolean gripping = now.opening > 0;
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    double caging = CAGING.reward(start, now);

    out.reward = Hamacher.product(caging, inPlace);
    if (reach < HELD_RADIUS && gripping) {
      out.reward += 1 + 7 * inPlace;
    }
    if (gap < TARGET_RADIUS) {
      out.reward = 10;
    }
    out.success = out.terms.atMost("cube to goal, m", gap, TARGET_RADIUS);
    out.nearObject = reach <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && gripping && now.object[2] - LIFT > start.object[2];
    out.graspReward = caging;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double beside = Points.distanceXy(now.tcp, start.goal);
    double height = Math.abs(now.tcp[2] - start.goal[2]);
    double way = Math.abs(HAND_START_Z - start.goal[2]);
    double gapAtStart = Points.distance(start.object, start.goal);
    double reward = ReachAndMove.reward(beside, way, height);
    boolean success = out.terms.atMost("first cube to goal, m", gapAtStart, TARGET_RADIUS);
    out.report(reward, success, gapAtStart);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean above = Steering.gapXy(observation, OBJECT, 0, 0) <= 0.02;
    double height = Steering.gapZ(observation, OBJECT, 0);
    double effort = above && height <= 0.1 ? SQUEEZE : 0;
    if (!above) {
      Steering.toward(observation, OBJECT, 0, 0, 0.1, GAIN, effort, action); // above
    } else if (height > 0.05) {
      Steering.toward(observation, OBJECT, 0, 0, 0.03, GAIN, effort, action); // astride
    } else if (Steering.gapXy(observation, GOAL, 0, 0) > 0.04) {
      Steering.toPoint(
          observation,
          observation[GOAL],
          observation[GOAL + 1],
          observation[HAND + 2],
          GAIN,
          effort,
          action); // over the hole
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action);
    }
  }
}
