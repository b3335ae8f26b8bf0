package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.reward.Tolerance.longTail;
import static org.metaworld4j.manipulation.task.ObservationLayout.GOAL;
import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.GoalBonus;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Moves the fingertips to a point behind a low wall; a puck on the table is only a bystander.
 *
 * <p>Parameters: place of the puck, goal. Observed: the puck, orientation x, y, z, w. With t the
 * tool centre point and g the goal, the reward is 10 T(|t - g|), T a long-tail tolerance of bounds
 * 0..0.05 and margin |(0, 0.6, 0.2) - g|.
 *
 * <p>Success: |t - g| &le; 0.05. Nothing is reported about the puck.
 *
 * <p>Version 1: {@link GoalBonus} of |t - g|, from the reset on; success as above.
 */
public final class ReachWall implements ManipulationTask {

  private static final double SUCCESS_RADIUS = 0.05; // m
  private static final double[] HAND_START = {0, 0.6, 0.2}; // m
  private static final double GAIN = 5; // of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
          "reach-wall-v3",
          "Move the fingertips to a goal behind a wall.",
          ParameterSpace.between(
                  new double[] {-0.05, 0.6, 0.015, -0.05, 0.85, 0.05},
                  new double[] {0.05, 0.65, 0.015, 0.05, 0.9, 0.3})
              .withObjectAndGoalApart(0.15),
          new Box(new double[] {-0.05, 0.85, 0.05}, new double[] {0.05, 0.9, 0.3}));

  private final FreeObject puck = FreeObject.flatPuck();

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
  public void assess(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.tcp, start.goal);
    double margin = Points.distance(HAND_START, start.goal);
    double inPlace = longTail(gap, 0, SUCCESS_RADIUS, margin);

    out.reward = 10 * inPlace;
    out.success = out.terms.atMost("fingers to goal, m", gap, SUCCESS_RADIUS);
    out.nearObject = 0;
    out.graspSuccess = false;
    out.graspReward = 0;
    out.inPlaceReward = inPlace;
    out.objectToTarget = gap;
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    double gap = Points.distance(now.tcp, start.goal);
    double way = Points.distance(start.tcp, start.goal);
    boolean success = out.terms.atMost("fingers to goal, m", gap, SUCCESS_RADIUS);
    out.report(GoalBonus.USUAL.of(way, gap), success, gap);
    out.nearObject = 0;
  }

  @Override
  public void expert(double[] observation, double[] action) {
    boolean beforeWall =
        observation[HAND] >= -0.1
            && observation[HAND] <= 0.3
            && observation[HAND + 1] >= 0.6
            && observation[HAND + 1] <= 0.8
            && observation[HAND + 2] < 0.25;
    Steering.toward(observation, GOAL, 0, 0, beforeWall ? 1 : 0, GAIN, 0, action);
  }
}
