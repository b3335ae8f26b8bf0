package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** The lid of a box: a wooden plate with a rim and a bow of iron. */
public final class LidLook {

  private static final double PLATE = 0.075; // m; height of the plate over the lid's frame

  /** The lid. */
  public static final Look LID =
      Look.of(plate(), Pose.at(0, 0, PLATE), Paint.BEECH)
          .with(bow(), Pose.at(0, 0, PLATE), Paint.IRON);

  private LidLook() {}

  private static Shape plate() {
    return new Boxes()
        .add(0.115, 0.115, 0.003, 0, 0, 0.003)
        .add(0.005, 0.115, 0.008, -0.11, 0, -0.008)
        .add(0.005, 0.115, 0.008, 0.11, 0, -0.008)
        .add(0.105, 0.005, 0.008, 0, -0.11, -0.008)
        .add(0.105, 0.005, 0.008, 0, 0.11, -0.008)
        .mesh();
  }

  private static Shape bow() {
    double[][] line =
        Curve.through(
            6,
            new double[][] {
              {0, -0.05, 0.006},
              {0, -0.05, 0.04},
              {0, -0.049, 0.068},
              {0, -0.036, 0.081},
              {0, 0, 0.082},
              {0, 0.036, 0.081},
              {0, 0.049, 0.068},
              {0, 0.05, 0.04},
              {0, 0.05, 0.006}
            });
    return Tube.bars().along(0.008, line).mesh();
  }
}
