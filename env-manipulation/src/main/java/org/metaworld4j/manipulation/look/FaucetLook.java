package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A faucet: a pillar on a round foot, and a head with a lever towards -y. */
public final class FaucetLook {

  private static final double QUARTER = Math.PI / 2;

  /** What stands still. */
  public static final Look PILLAR =
      Look.of(
          Profile.from(0, 0)
              .round(0.046, 0, 0.002)
              .round(0.046, 0.014, 0.005)
              .to(0.024, 0.02)
              .to(0.0175, 0.032)
              .to(0.017, 0.09)
              .sharp(0.017, 0.105)
              .to(0, 0.105)
              .lathe(),
          Paint.STEEL);

  /** The head, which turns about z. */
  public static final Look HEAD =
      Look.of(
              Profile.from(0, -0.019)
                  .round(0.032, -0.019, 0.005)
                  .to(0.032, 0.004)
                  .round(0.032, 0.021, 0.012)
                  .to(0, 0.021)
                  .lathe(),
              Paint.STEEL)
          .with(Profile.cylinder(0.012, 0.02, 0.075, 0.001), toLever(), Paint.STEEL)
          .with(new Shape.Capsule(0.017, 0.055), at(0.12), Paint.RED);

  private FaucetLook() {}

  private static Pose toLever() {
    return Pose.at(0, 0, 0.001).turnedAboutX(QUARTER);
  }

  private static Pose at(double distance) {
    return Pose.at(0, -distance, 0.001).turnedAboutX(QUARTER);
  }
}
