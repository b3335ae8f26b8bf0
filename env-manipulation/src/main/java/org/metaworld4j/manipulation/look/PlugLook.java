package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** An electric plug, its pins at -x, and the frame of its socket. */
public final class PlugLook {

  private static final Pose TO_X = Pose.at(0, 0, 0).turnedAboutY(Math.PI / 2); // z is x

  /** The plug. */
  public static final Look PLUG =
      Look.of(
              Profile.from(0, -0.02)
                  .round(0.045, -0.02, 0.002)
                  .round(0.045, -0.006, 0.002)
                  .to(0.04, -0.004)
                  .to(0.04, 0.06)
                  .to(0.0346, 0.08)
                  .to(0.02, 0.0946)
                  .to(0, 0.1)
                  .lathe(),
              TO_X,
              Paint.GRAPHITE)
          .with(pin(0.012, -0.01), Paint.BRASS)
          .with(pin(-0.012, -0.01), Paint.BRASS)
          .with(pin(0, 0.012), Paint.BRASS);

  /** The frame around the hole of the socket, in the wall's frame. */
  public static final Look SOCKET =
      Look.of(
          new Boxes()
              .add(0.0015, 0.05, 0.012, 0.0262, 0, 0.164)
              .add(0.0015, 0.05, 0.035, 0.0262, 0, 0.0585)
              .add(0.0015, 0.014, 0.0295, 0.0262, -0.036, 0.123)
              .add(0.0015, 0.014, 0.0295, 0.0262, 0.036, 0.123)
              .mesh(),
          new Material(Colour.of(0.7, 0.7, 0.69), 0.4, 0));

  private PlugLook() {}

  private static Shape pin(double y, double z) {
    return Tube.bars()
        .along(0.0055, new double[] {-0.061, y, z}, new double[] {-0.015, y, z})
        .mesh();
  }
}
