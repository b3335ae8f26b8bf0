package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Material;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** Things that are round about an axis and whose edges are a little rounded. */
public final class TurnedLook {

  private static final double FILLET = 0.002; // m

  private TurnedLook() {}

  /** Returns a cylinder about z, as it collides but for its edges. */
  public static Look cylinder(double radius, double halfLength, Material material) {
    return cylinder(radius, halfLength, Pose.at(0, 0, 0), material);
  }

  /** Returns a cylinder about the z axis of its pose, as it collides but for its edges. */
  public static Look cylinder(double radius, double halfLength, Pose pose, Material material) {
    return Look.of(Profile.cylinder(radius, -halfLength, halfLength, FILLET), pose, material);
  }
}
