package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
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
 * Presses a spring-loaded button straight down with one finger of an open gripper, behind a low
 * wall.
 *
 * <p>Parameters: place of the button's box; the goal is the hole that the button comes out of.
 * Observed: the button's face o, orientation w, x, y, z, which never changes; not the wall. With
 * the tool centre point t and the Hamacher product H, the reward is 5 H(opening of the gripper,
 * near), and 5 pressed if |o - t| &le; 0.03; for the terms see {@link ButtonReward}, near radius
 * 0.01, depth at rest 0.0935.
 *
 * <p>Success: depth &le; 0.024, which takes a press 9 mm into the button's soft stop.
 *
 * <p>Version 1: {@link ReachAndMove} with the depth, from that at rest; success as above.
 */
public final class ButtonPressTopdownWall implements ManipulationTask {

  private static final double PRESSING_RADIUS = 0.03; // m
  private static final ButtonReward REWARD =
      new ButtonReward(2, 0.01, ButtonBox.DEPTH_AT_REST * StrictMath.sin(QUARTER), 0.024);
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Z, REWARD.successDepth());

  private static final double GAIN = 25; // of the expert
  private static final double FINGER_Y = -0.06; // m; hand from the button: the left finger is above
  private static final double OPEN = -1; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "button-press-topdown-wall-v3",
              "Press a button down from above, behind a wall.",
              ParameterSpace.between(
                  new double[] {-0.1, 0.8, 0.115}, new double[] {0.1, 0.9, 0.115}),
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
    box.furnish(world, Pose.at(0, 0.85, 0.12).turnedAboutX(ButtonBox.UPWARD));
    Body wall =
        world.fixed("wall", Pose.at(0.1, 0.7, 0), List.of(box(0.1, 0.01, 0.075, 0, 0, 0.075)));
    world.show(wall, BrickLook.LOW_WALL);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    box.moveTo(parameters);
    box.hole(start.goal);
  }

  @Override
  public void observe(double[] frame) {
    box.observeFaceFromAbove(frame);
  }

  @Override
  public void assess(Start start, Moment now, Assessment out) {
    REWARD.assess(start, now, out);
    out.reward = 5 * Hamacher.product(now.opening, out.graspReward);
    if (Points.distance(now.object, now.tcp) <= PRESSING_RADIUS) {
      out.reward += 5 * out.inPlaceReward;
    }
  }

  @Override
  public void assessV1(Start start, Moment now, Assessment out) {
    VERSION_1.assess(start, now, now.tcp, REWARD.depthAtRest(), out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    if (Steering.gapXy(observation, OBJECT, 0, FINGER_Y) > 0.04) {
      Steering.toward(observation, OBJECT, 0, FINGER_Y, 0.1, GAIN, OPEN, action); // above
    } else {
      Steering.toward(observation, OBJECT, 0, FINGER_Y, 0, GAIN, OPEN, action); // down
    }
  }
}
