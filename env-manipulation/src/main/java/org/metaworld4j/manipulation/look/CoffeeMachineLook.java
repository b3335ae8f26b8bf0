package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A coffee machine whose front is at -y, with a spout and, above it, a button. */
public final class CoffeeMachineLook {

  private static final double QUARTER = Math.PI / 2;
  private static final Shape SPOUT =
      Profile.from(0, 0.111)
          .sharp(0.008, 0.111)
          .to(0.0155, 0.135)
          .round(0.0155, 0.192, 0.004)
          .to(0, 0.192)
          .lathe();

  /** The machine, in the frame of its foot. */
  public static final Look MACHINE =
      Look.of(new Shape.Box(0.1, 0.0975, 0.11), Pose.at(0, 0, 0.12), Paint.CLARET)
          .with(new Shape.Box(0.1, 0.14, 0.07), Pose.at(0, -0.042, 0.3), Paint.CLARET)
          .with(new Shape.Box(0.1017, 0.0992, 0.005), Pose.at(0, 0, 0.005), Paint.BLACK)
          .with(new Shape.Box(0.078, 0.001, 0.095), Pose.at(0, -0.0976, 0.122), Paint.GRAPHITE)
          .with(SPOUT, Pose.at(0, -0.141, 0), Paint.BLACK)
          .with(
              new Shape.Cylinder(0.009, 0.02),
              Pose.at(0, -0.112, 0.135).turnedAboutX(QUARTER),
              Paint.BLACK)
          .with(new Shape.Cylinder(0.02, 0.02), Pose.at(0, -0.141, 0.212), Paint.STEEL)
          .with(Profile.pipe(0.0325, 0.0386, 0.175, 0.1855), toFront(), Paint.BLACK)
          .with(new Shape.Box(0.05, 0.001, 0.01), Pose.at(0, -0.1822, 0.247), Paint.STEEL);

  /** The button, in the machine's frame when it is out. */
  public static final Look BUTTON =
      Look.of(Profile.cylinder(0.032, 0.16, 0.22, 0.004), toFront(), Paint.STEEL);

  private CoffeeMachineLook() {}

  /** Returns a frame at the button's height whose z is -y. */
  private static Pose toFront() {
    return Pose.at(0, 0, 0.3).turnedAboutX(QUARTER);
  }
}
