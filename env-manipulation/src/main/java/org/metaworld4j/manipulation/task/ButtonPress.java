package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;

import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Presses a spring-loaded button away from the robot, into its box.
 *
 * <p>Parameters: place of the button's box; the goal is the hole that the button comes out of.
 * Observed: the button's face o, orientation w, x, y, z, which never changes. With the tool centre
 * point t and the Hamacher product H, the reward is 2 H(opening of the gripper, near), and 8
 * pressed if |o - t| &le; 0.05; for the terms see {@link ButtonReward}, near radius 0.05, depth at
 * rest 0.0935.
 *
 * <p>Success: depth &le; 0.02, which takes a press 13 mm into the button's soft stop.
 *
 * <p>Version 1: {@link ReachAndMove} of the left finger tip with the depth, from that at rest;
 * success as above.
 */
public final class ButtonPress implements ManipulationTask {

  private static final double PRESSING_RADIUS = 0.05; // m
  private static final ButtonReward REWARD =
      new ButtonReward(1, 0.05, ButtonBox.DEPTH_AT_REST, 0.02);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Y, REWARD.successDepth());

  private static final double GAIN = 25; // of the expert
  private static final double FINGER_Z = -0.07; // m; hand from the button: fingers' upper end on it

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "button-press-v3",
              "Press a button away from the robot.",
              ParameterSpace.between(
                  new double[] {-0.1, 0.85, 0.115}, new double[] {0.1, 0.9, 0.115}),
              TaskSpec.USUAL_HAND)
          .withHandStart(0, 0.4f, 0.2f);

  private final ButtonBox box = new ButtonBox();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    box.furnish(world, Pose.at(0, 0.9, 0.12));
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    box.moveTo(parameters);
    box.release();
    box.hole(start.goal);
  }

  @Override
  public void observe(double[] frame) {
    box.observeFace(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    REWARD.assess(start, now, out);
    out.reward = 2 * Hamacher.product(now.opening, out.graspReward);
    if (Points.distance(now.object, now.tcp) <= PRESSING_RADIUS) {
      out.reward += 8 * out.inPlaceReward;
    }
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.leftTip, ButtonBox.DEPTH_AT_REST, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = observation[OBJECT];
    double z = observation[OBJECT + 2] + FINGER_Z;
    if (isClose(observation[HAND], x) && isClose(observation[HAND + 2], z)) {
      Steering.toward(observation, OBJECT, 0, 0.02, FINGER_Z, GAIN, 0, action); // press
    } else {
      double back = observation[HAND + 1] - 0.1;
      Steering.toPoint(observation, x, back, z, GAIN, 0, action); // before it
    }
  }

  private static boolean isClose(double a, double b) {
    return Math.abs(a - b) <= 0.02 + 1e-5 * Math.abs(b);
  }
}
