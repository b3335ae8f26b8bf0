package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
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
 * Brings a cube over the table into a hole.
 *
 * <p>Parameters: place of the cube, whose height is ignored for that at which the cube came to
 * rest, and a point that is not used: the goal g is always (0, 0.84, 0.02), in the hole. Observed:
 * the cube o, orientation x, y, z, w. With tool centre point t, H the Hamacher product, the {@link
 * Pinching} reward G, h the point of g at the cube's own height and P a long-tail tolerance of |o -
 * h|, bounds 0..0.05, margin |o0 - h|, the reward is 2 G + 6 H(G, P), or 10 where |o - h| &lt;
 * 0.05.
 *
 * <p>Success: |o - h| &le; 0.05; the cube may hover above the hole.
 *
 * <p>Version 1: {@link ReachAndMove} with |o - g| seen from above; success up to 0.05 of it. A cube
 * that has fallen by 0.05 counts as at the goal, unless it fell off the table.
 */
public final class SweepInto implements ManipulationTask {

  private static final double GOAL_X = 0; // m; the middle of the hole
  private static final double GOAL_Y = 0.84; // m
  private static final double GOAL_Z = 0.02; // m
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double NEAR_RADIUS = 0.03; // m
  private static final Pinching PINCHING = new Pinching(0.02, 0.005, 0.01);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.FROM_ABOVE, TARGET_RADIUS);
  private static final double FALLEN = 0.05; // m; below the start
  private static final double TABLE_NEAR_Y = 0.4; // m
  private static final double TABLE_FAR_Y = 1; // m

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_OFFSET = -0.005; // m; the expert grips beside the middle, in x
  private static final double GRIP_HEIGHT = 0.01; // m; of the hand over the cube
  private static final double SQUEEZE = 0.7; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "sweep-into-v3",
          "Sweep a cube into a hole of the table.",
          ParameterSpace.between(
                  new double[] {-0.1, 0.6, 0.02, -0.001, 0.8399, 0.0199},
                  new double[] {0.1, 0.7, 0.02, 0.001, 0.8401, 0.0201})
              .withObjectApartFrom(GOAL_X, GOAL_Y, 0.15),
          new Box(new double[] {-0.001, 0.8399, 0.0199}, new double[] {0.001, 0.8401, 0.0201}));

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
    cube.position(start.object); // for the height at which it came to rest
    start.object[0] = parameters[0];
    start.object[1] = parameters[1];
    start.goal[0] = GOAL_X;
    start.goal[1] = GOAL_Y;
    start.goal[2] = GOAL_Z;
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
    double gap = Points.distanceXy(now.object, start.goal);
    double margin =
        Points.norm(
            start.object[0] - start.goal[0],
            start.object[1] - start.goal[1],
            start.object[2] - now.object[2]);
    double inPlace = longTail(gap, 0, TARGET_RADIUS, margin);
    double pinching = PINCHING.reward(start, now);

    out.success = out.terms.atMost("cube to hole, m", gap, TARGET_RADIUS);
    out.reward = gap < TARGET_RADIUS ? 10 : 2 * pinching + 6 * Hamacher.product(pinching, inPlace);
    out.nearObject = Points.distance(now.object, now.tcp) <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && now.opening > 0;
    out.graspReward = pinching;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    boolean onTable = now.object[1] > TABLE_NEAR_Y && now.object[1] < TABLE_FAR_Y;
    if (onTable && now.object[2] < start.object[2] - FALLEN) {
      VERSION_1.assessFallen(start, now, out);
    } else {
      VERSION_1.assess(start, now, out);
    }
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
      Steering.toward(observation, GOAL, 0, 0, 0, GAIN, effort, action);
    }
  }
}
