package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A ring wrench, its ring about z and its handle at -y. */
public final class WrenchLook {

  private static final double RING = 0.048; // m; radius of its middle line
  private static final double HALF_WIDTH = 0.0185; // m; so that the hole is as wide as it collides
  private static final double HALF_HEIGHT = 0.0185; // m
  private static final int STEPS = 24;

  /** The wrench. */
  public static final Look WRENCH =
      Look.of(ring(), Paint.STEEL)
          .with(
              Profile.cylinder(0.012, -0.05, 0.05, 0.001),
              Pose.at(0, -0.1, 0).turnedAboutX(Math.PI / 2),
              Paint.STEEL)
          .with(new Shape.Box(0.019, 0.038, 0.016), Pose.at(0, -0.13, 0), Paint.GREEN);

  private WrenchLook() {}

  /** Returns the ring: a rounded square turned about z, closed in itself. */
  private static Shape ring() {
    double[] profile = new double[2 * STEPS + 2];
    for (int i = 0; i <= STEPS; i++) {
      double angle = 2 * Math.PI * (i % STEPS) / STEPS;
      profile[2 * i] = RING + HALF_WIDTH * rounded(StrictMath.cos(angle));
      profile[2 * i + 1] = HALF_HEIGHT * rounded(StrictMath.sin(angle));
    }
    return new Shape.Lathe(profile);
  }

  private static double rounded(double share) {
    return Math.copySign(Math.sqrt(Math.abs(share)), share);
  }
}
