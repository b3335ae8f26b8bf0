package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.CoffeeMachineLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A coffee machine with a spout over the place for a mug and, above it, a button without spring
 * that yields by 3 cm along +y.
 */
final class CoffeeMachine {

  /** How far the place for the mug is in front of the machine's middle, metres. */
  static final double MUG_DISTANCE = 0.22;

  /** Height of the button over the machine's foot, metres. */
  static final double BUTTON_Z = 0.3;

  /** Way of the button, metres. */
  static final double TRAVEL = 0.03;

  private static final Joint JOINT = Joint.slide(0, 1, 0, 0, TRAVEL, 1, 0.001);
  private static final Pose BUTTON = Pose.at(0, -0.19, BUTTON_Z).turnedAboutX(QUARTER);
  private static final MassProperties BUTTON_MASS =
      new MassProperties(0.1, BUTTON, 5.56e-5, 5.56e-5, 5.12e-5);

  private Body machine;
  private Body button;

  /** Adds the machine. */
  void furnish(WorldBuilder world) {
    machine =
        world.fixed(
            "coffee machine",
            Pose.at(0, 0.9, 0),
            List.of(
                box(0.031, 0.05, 0.035, 0.069, -0.133, 0.3),
                box(0.031, 0.05, 0.035, -0.069, -0.133, 0.3),
                box(0.1, 0.05, 0.018, 0, -0.133, 0.352),
                box(0.1, 0.05, 0.018, 0, -0.133, 0.248),
                box(0.1, 0.098, 0.115, 0, 0, 0.115),
                cylinder(0.009, 0.018, Pose.at(0, -0.109, 0.135).turnedAboutX(QUARTER)),
                cylinder(0.016, 0.041, Pose.at(0, -0.141, 0.152)),
                box(0.1, 0.098, 0.07, 0, 0, 0.3)));
    button =
        world.jointed(
            "coffee button",
            machine,
            Pose.at(0, 0, 0),
            JOINT,
            BUTTON_MASS,
            List.of(cylinder(0.032, 0.03, BUTTON)));
    world.show(machine, CoffeeMachineLook.MACHINE);
    world.show(button, CoffeeMachineLook.BUTTON);
    world.letTouch(button, machine);
  }

  /** Puts the middle of the machine's foot at (x, y, z). */
  void moveTo(double x, double y, double z) {
    machine.moveTo(x, y, z);
  }

  /** Writes the position of the button's face as the first object of a frame. */
  void observeButton(double[] frame) {
    button.pointToWorld(0, -MUG_DISTANCE, BUTTON_Z, frame, OBJECT);
  }
}
