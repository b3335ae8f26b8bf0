package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.Parts.box;

import java.util.List;
import org.metaworld4j.manipulation.look.BrickLook;
import org.metaworld4j.manipulation.physics.Body;
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
 * Reaches over a low wall and presses a spring-loaded button away from the robot, by opening the
 * gripper against it.
 *
 * <p>Parameters: place of the button's box; the goal is the hole that the button comes out of.
 * Observed: the button's face o, orientation w, x, y, z, which never changes; not the wall. With
 * the tool centre point t, the gripper's opening p and the Hamacher product H, the reward is 2 + 2
 * (1 + p) + 4 pressed^2 if |o - t| &le; 0.07, else 2 H((1 - p) / 2, near); for the terms see {@link
 * ButtonReward}, near radius 0.01, depth at rest 0.0935.
 *
 * <p>Success: depth &le; 0.03, which takes a press 3 mm into the button's soft stop.
 *
 * <p>Version 1: {@link ReachAndMove} of the left finger tip with the depth and no way, as the
 * original measures the way along another axis; success as above.
 */
public final class ButtonPressWall implements ManipulationTask {

  private static final double PRESSING_RADIUS = 0.07; // m
  private static final ButtonReward REWARD =
      new ButtonReward(1, 0.01, ButtonBox.DEPTH_AT_REST, 0.03);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Y, REWARD.successDepth());

  private static final double GAIN = 15; // of the expert
  private static final double LEVEL_Z = 0.04; // m; hand from the button: finger tips level with it
  private static final double OVER_THE_WALL = 0.3; // m; height of the hand

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "button-press-wall-v3",
              "Press a button behind a wall away from the robot.",
              ParameterSpace.between(
                  new double[] {-0.05, 0.85, 0.1149}, new double[] {0.05, 0.9, 0.1151}),
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
    Body wall =
        world.fixed("wall", Pose.at(0.1, 0.6, 0), List.of(box(0.1, 0.01, 0.075, 0, 0, 0.075)));
    world.show(wall, BrickLook.LOW_WALL);
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
    if (Points.distance(now.object, now.tcp) > PRESSING_RADIUS) {
      out.reward = 2 * Hamacher.product((1 - now.opening) / 2, out.graspReward);
    } else {
      double pressed = out.inPlaceReward;
      out.reward = 2 + 2 * (1 + now.opening) + 4 * pressed * pressed;
    }
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.leftTip, 0, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = observation[OBJECT];
    double y = observation[OBJECT + 1];
    double handY = observation[HAND + 1];
    if (Math.abs(observation[HAND] - x) > 0.02) {
      Steering.toPoint(observation, x, handY, OVER_THE_WALL, GAIN, 1, action);
    } else if (y - handY > 0.09) {
      Steering.toPoint(observation, x, y, OVER_THE_WALL, GAIN, 1, action);
    } else if (Steering.gapZ(observation, OBJECT, LEVEL_Z) > 0.02) {
      Steering.toward(observation, OBJECT, 0, -0.05, LEVEL_Z, GAIN, 1, action); // down before it
    } else {
      Steering.toward(observation, OBJECT, 0, -0.02, LEVEL_Z, GAIN, -1, action); // open
    }
  }
}
