package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;

/** A tower with a slot towards -y, in which a handle slides up and down. */
public final class TowerLook {

  private static final double QUARTER = Math.PI / 2;

  /** The handle: a flat bar with a round grip across its end. */
  public static final Look HANDLE =
      Look.of(new Shape.Box(0.032, 0.075, 0.011), Pose.at(0, -0.081, 0), Paint.GRAPHITE)
          .with(
              Profile.cylinder(0.022, -0.07, 0.07, 0.004),
              Pose.at(0, -0.166, 0).turnedAboutY(QUARTER),
              Paint.RED);

  private TowerLook() {}

  /** Returns the tower, drawn as it collides, with a dark lining of its slot. */
  public static Look tower(List<Geom> blocks) {
    return Look.of(blocks, Paint.IRON)
        .with(new Shape.Box(0.0345, 0.001, 0.085), Pose.at(0, -0.0555, 0.113), Paint.BLACK);
  }
}
