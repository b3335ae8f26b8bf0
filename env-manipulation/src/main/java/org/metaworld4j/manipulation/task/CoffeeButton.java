package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;
import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import org.metaworld4j.core.space.Box;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.reward.Assessment;
import org.metaworld4j.manipulation.reward.Hamacher;
import org.metaworld4j.manipulation.reward.Moment;
import org.metaworld4j.manipulation.reward.Points;
import org.metaworld4j.manipulation.reward.ReachAndMove;
import org.metaworld4j.manipulation.reward.Separation;
import org.metaworld4j.manipulation.reward.Start;

/**
 * Presses the button of a coffee machine; a mug under the spout is only a bystander.
 *
 * <p>Parameters: place of the machine; the goal is where the button's face is when fully pressed.
 * Observed: the button's face o, orientation constantly 1, 0, 0, 0; not the mug. With the tool
 * centre point t and the Hamacher product H, the reward is 2 H(opening of the gripper, near), and 8
 * pressed if |o - t| &le; 0.05; for the terms see {@link ButtonReward}, near radius 0.05, depth at
 * rest 0.03.
 *
 * <p>Success: depth &le; 0.02, so a third of the button's way.
 *
 * <p>Version 1: {@link ReachAndMove} of the left finger tip with the depth, from that at rest;
 * success as above.
 */
public final class CoffeeButton implements ManipulationTask {

  private static final double PRESSING_RADIUS = 0.05; // m
  private static final ButtonReward REWARD = new ButtonReward(1, 0.05, CoffeeMachine.TRAVEL, 0.02);
  private static final double[] GOAL_FROM_MACHINE = {
    0, CoffeeMachine.TRAVEL - CoffeeMachine.MUG_DISTANCE, CoffeeMachine.BUTTON_Z
  }; // m
  private static final ReachAndMove VERSION_1 =
      new ReachAndMove(Separation.ALONG_Y, REWARD.successDepth());

  private static final double GAIN = 10; // of the expert
  private static final double FINGER_Z = -0.07; // m; hand from the button: fingers' upper end on it
  private static final double OPEN = -1; // effort of the expert

  private static final TaskSpec SPEC =
      TaskSpec.of(
              "coffee-button-v3",
              "Press the button of a coffee machine.",
              ParameterSpace.between(
                  new double[] {-0.1, 0.8, -0.001}, new double[] {0.1, 0.9, 0.001}),
              new Box(new double[] {-0.101, 0.61, 0.298}, new double[] {0.101, 0.71, 0.302}))
          .withHandStart(0, 0.4, 0.2);

  private final CoffeeMachine machine = new CoffeeMachine();
  private final Mug mug = new Mug();

  @Override
  public TaskSpec spec() {
    return SPEC;
  }

  @Override
  public void furnish(WorldBuilder world) {
    Table.furnish(world);
    machine.furnish(world);
    mug.furnish(world);
  }

  @Override
  public void place(double[] parameters, Start start) {
    System.arraycopy(parameters, 0, start.object, 0, 3);
    Points.add(parameters, GOAL_FROM_MACHINE, start.goal);
    machine.moveTo(parameters[0], parameters[1], parameters[2]);
    mug.moveTo(parameters[0], parameters[1] - CoffeeMachine.MUG_DISTANCE, parameters[2]);
  }

  @Override
  public void observe(double[] frame) {
    machine.observeButton(frame);
    frame[ORIENTATION] = 1;
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
    VERSION_1.assess(start, now, now.leftTip, CoffeeMachine.TRAVEL, out);
  }

  @Override
  public void expert(double[] observation, double[] action) {
    double x = observation[OBJECT];
    double z = observation[OBJECT + 2] + FINGER_Z;
    if (Points.norm(observation[HAND] - x, 0, observation[HAND + 2] - z) > 0.02) {
      Steering.toPoint(observation, x, observation[HAND + 1], z, GAIN, OPEN, action); // before it
    } else {
      Steering.toward(observation, OBJECT, 0, 0.2, FINGER_Z, GAIN, OPEN, action); // press
    }
  }
}
