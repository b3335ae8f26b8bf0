package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A pillar and the lever beside it, which turns about x. */
public final class LeverLook {

  private static final Pose TO_X = Pose.at(0, 0, 0).turnedAboutY(Math.PI / 2); // z is x

  /** The lever, in the frame of its hinge. */
  public static final Look LEVER =
      Look.of(Profile.cylinder(0.038, -0.016, 0.016, 0.003), TO_X, Paint.STEEL)
          .with(Profile.cylinder(0.0158, -0.083, 0.0205, 0.003), TO_X, Paint.GRAPHITE)
          .with(
              Profile.cylinder(0.012, 0, 0.19, 0.001),
              Pose.at(0, 0, 0).turnedAboutX(Math.PI / 2),
              Paint.GRAPHITE)
          .with(new Shape.Sphere(0.03), Pose.at(0, -0.2, 0), Paint.BLUE);

  private LeverLook() {}
}
