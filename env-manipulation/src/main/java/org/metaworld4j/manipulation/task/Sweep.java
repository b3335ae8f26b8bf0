package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.Pose;
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
 * Brings a cube to the right, to x = 0.5 on the table.
 *
 * <p>Parameters: place of the cube; it starts 2 cm above the table and falls. The goal g is (0.5,
 * y, 0.01) with the cube's y. Observed: the middle o of the cube's lower face, orientation w, x, y,
 * z. With tool centre point t, H the Hamacher product, the {@link Pinching} reward G and P a
 * long-tail tolerance of |o - g|, bounds 0..0.05, margin |o0 - g|, the reward is 2 G + 6 H(G, P),
 * or 10 where |o - g| &lt; 0.05.
 *
 * <p>Success: |o - g| &le; 0.05.
 *
 * <p>Version 1: {@link ReachAndMove} with |o - g| seen from above; success up to 0.05 of it. A cube
 * that has fallen by 0.05 counts as at the goal.
 */
public final class Sweep implements ManipulationTask {

  private static final double GOAL_X = 0.5; // m
  private static final double GOAL_Z = 0.01; // m
  private static final double TARGET_RADIUS = 0.05; // m
  private static final double NEAR_RADIUS = 0.03; // m
  private static final Pinching PINCHING = new Pinching(0.02, 0.01, 0.005);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.FROM_ABOVE, TARGET_RADIUS);
  private static final double FALLEN = 0.05; // m; below the start

  private static final double GAIN = 25; // of the expert
  private static final double GRIP_HEIGHT = 0.015; // m; of the hand over the observed point
  private static final double SQUEEZE = 0.7; // effort of the expert
  private static final double CARRYING_X = 0.2; // m; from here on the expert just goes on
  private static final double RELEASE_X = 0.4; // m; from here on the cube slides by itself

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "sweep-v3",
          "Sweep a cube to the right.",
          ParameterSpace.between(new double[] {-0.1, 0.6, 0.02}, new double[] {0.1, 0.7, 0.02}),
          new Box(new double[] {0.49, 0.6, 0}, new double[] {0.51, 0.7, 0.02}));

  private final FreeObject cube = FreeObject.cube(Pose.at(0, 0.6, 0.02), 0.02);

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
    System.arraycopy(parameters, 0, start.object, 0, 3);
    start.goal[0] = GOAL_X;
    start.goal[1] = parameters[1];
    start.goal[2] = GOAL_Z;
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
    double inPlace = longTail(gap, 0, TARGET_RADIUS, Points.distance(start.object, start.goal));
    double pinching = PINCHING.reward(start, now);

    out.success = out.terms.atMost("cube to goal, m", gap, TARGET_RADIUS);
    out.reward = gap < TARGET_RADIUS ? 10 : 2 * pinching + 6 * Hamacher.product(pinching, inPlace);
    out.nearObject = Points.distance(now.object, now.tcp) <= NEAR_RADIUS ? 1 : 0;
    out.graspSuccess = now.touching && now.opening > 0;
    out.graspReward = pinching;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    if (now.object[2] < start.object[2] - FALLEN) {
      VERSION_1.assessFallen(start, now, out);
    } else {
      VERSION_1.assess(start, now, out);
    }
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean above = Steering.gapXy(observation, OBJECT, 0, 0) <= 0.04;
    boolean carrying = observation[HAND] >= CARRYING_X;
    boolean holding =
        above && Steering.gapZ(observation, OBJECT, 0) <= 0.15 && observation[OBJECT] < RELEASE_X;
    double effort = holding ? SQUEEZE : -1;
    if (!carrying && !above) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT + 0.3, GAIN, effort, action);
    } else if (!carrying && Steering.gapZ(observation, OBJECT, GRIP_HEIGHT) > 0.04) {
      Steering.toward(observation, OBJECT, 0, 0, GRIP_HEIGHT, GAIN, effort, action); // astride
    } else {
      Steering.toward(observation, GOAL, 0, 0, 0.1, GAIN, effort, action);
    }
  }
}
