package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A knurled dial with a grip across it and a red mark. */
public final class DialLook {

  /** The knob, about z. */
  public static final Look KNOB =
      Look.of(
              Profile.from(0, 0.001)
                  .round(0.05, 0.001, 0.002)
                  .to(0.05, 0.02)
                  .round(0.0485, 0.036, 0.005)
                  .to(0, 0.036)
                  .lathe(),
              Paint.IRON)
          .with(notches(), Paint.GRAPHITE)
          .with(new Shape.Box(0.0146, 0.046, 0.0155), Pose.at(0, 0, 0.0505), Paint.GRAPHITE)
          .with(new Shape.Box(0.004, 0.01, 0.006), Pose.at(0, -0.0375, 0.0615), Paint.RED);

  private DialLook() {}

  private static Shape notches() {
    Tube notches = Tube.strings();
    for (double[] at : Curve.circle(0.05, 0, 0, 0.006, 36)) {
      notches.along(0.0012, at, new double[] {at[0], at[1], 0.026});
    }
    return notches.mesh();
  }
}
