package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** An emergency stop: a black box with a yellow front at -y and a red button. */
public final class ButtonLook {

  private static final Pose TO_FRONT = Pose.at(0, 0, 0).turnedAboutX(Math.PI / 2); // z is -y

  /** The box, in its own frame. */
  public static final Look HOUSING =
      Look.of(new Shape.Box(0.12, 0.0725, 0.12), Pose.at(0, 0.0415, 0), Paint.GRAPHITE)
          .with(new Shape.Box(0.12, 0.0305, 0.12), Pose.at(0, -0.0595, 0), Paint.YELLOW)
          .with(Profile.pipe(0.0215, 0.031, 0.089, 0.0925), TO_FRONT, Paint.STEEL);

  /** The button, in the box's frame when it is out. */
  public static final Look BUTTON =
      Look.of(Profile.cylinder(0.0205, 0.0885, 0.166, 0.001), TO_FRONT, Paint.GRAPHITE)
          .with(
              Profile.from(0, 0.158)
                  .round(0.026, 0.158, 0.002)
                  .to(0.026, 0.168)
                  .round(0.043, 0.173, 0.003)
                  .round(0.043, 0.194, 0.009)
                  .to(0, 0.194)
                  .lathe(),
              TO_FRONT,
              Paint.RED);

  private ButtonLook() {}
}
