package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A sledge hammer, its handle along x, and the nail that it drives along y. */
public final class HammerLook {

  private static final double QUARTER = Math.PI / 2;

  /** The hammer; the head is at +x. */
  public static final Look HAMMER =
      Look.of(new Shape.Capsule(0.02, 0.14), turnedToX(0), Paint.RED)
          .with(Profile.cylinder(0.026, -0.025, 0.025, 0.003), turnedToX(0.16), Paint.IRON)
          .with(head(), Pose.at(0.16, 0, 0).turnedAboutX(QUARTER), Paint.STEEL)
          .with(Profile.cylinder(0.0212, -0.012, 0.012, 0.002), turnedToX(-0.1), Paint.BLACK);

  /** The nail, in the frame of its head's middle; its point is at +y. */
  public static final Look NAIL =
      Look.of(
          Profile.from(0, -0.009)
              .round(0.03, -0.009, 0.003)
              .round(0.03, 0.009, 0.003)
              .to(0.01, 0.009)
              .sharp(0.01, 0.009)
              .sharp(0.01, 0.095)
              .to(0, 0.117)
              .lathe(),
          Pose.at(0, 0, 0).turnedAboutX(-QUARTER),
          Paint.STEEL);

  private HammerLook() {}

  private static Shape head() {
    return Profile.from(0, -0.072)
        .round(0.038, -0.072, 0.004)
        .round(0.038, -0.04, 0.003)
        .to(0.02, -0.036)
        .to(0.02, 0.036)
        .round(0.038, 0.04, 0.003)
        .round(0.038, 0.072, 0.004)
        .to(0, 0.072)
        .lathe();
  }

  private static Pose turnedToX(double x) {
    return Pose.at(x, 0, 0).turnedAboutY(QUARTER);
  }
}
