package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A basketball stand; the ring is in front of the board, at -y. */
public final class HoopLook {

  private static final double RING_Y = -0.083; // m
  private static final double RING_Z = 0.249; // m
  private static final double RING = 0.0445; // m; radius of its middle line
  private static final int STRINGS = 12; // of the net

  /** The stand, in the frame of its foot. */
  public static final Look STAND =
      Look.of(new Shape.Box(0.1, 0.0095, 0.07), Pose.at(0, 0, 0.29), Paint.WHITE)
          .with(square(), Paint.RED)
          .with(Profile.cylinder(0.007, 0.004, 0.226, 0.001), Paint.STEEL)
          .with(Profile.cylinder(0.013, 0, 0.01, 0.003), Paint.STEEL)
          .with(new Shape.Box(0.01, 0.016, 0.004), Pose.at(0, -0.024, RING_Z), Paint.RED)
          .with(
              Tube.bars().loop(0.009, Curve.circle(RING, 0, RING_Y, RING_Z, 48)).mesh(), Paint.RED)
          .with(net(), Paint.WHITE);

  private HoopLook() {}

  private static Shape square() {
    return new Boxes()
        .add(0.044, 0.0005, 0.0035, 0, -0.0097, 0.3165)
        .add(0.044, 0.0005, 0.0035, 0, -0.0097, 0.2635)
        .add(0.0035, 0.0005, 0.03, -0.0405, -0.0097, 0.29)
        .add(0.0035, 0.0005, 0.03, 0.0405, -0.0097, 0.29)
        .mesh();
  }

  /** Returns strings that hang from the ring and cross one another. */
  private static Shape net() {
    double[][] top = Curve.circle(RING, 0, RING_Y, RING_Z - 0.007, STRINGS);
    double[][] middle = Curve.circle(0.038, 0, RING_Y, RING_Z - 0.03, 2 * STRINGS);
    double[][] bottom = Curve.circle(0.034, 0, RING_Y, RING_Z - 0.055, STRINGS);
    Tube net = Tube.strings();
    for (int i = 0; i < STRINGS; i++) {
      double[] right = middle[2 * i + 1];
      double[] left = middle[(2 * i + 2 * STRINGS - 1) % (2 * STRINGS)];
      net.along(0.0008, top[i], right, bottom[(i + 1) % STRINGS]);
      net.along(0.0008, top[i], left, bottom[(i + STRINGS - 1) % STRINGS]);
    }
    return net.loop(0.0008, bottom).mesh();
  }
}
