package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Visual;

/** A safe with a door that has a handle and, on the safe that locks, a lever. */
public final class SafeLook {

  private static final double QUARTER = Math.PI / 2;
  private static final double HINGE_X = -0.185; // m, in the safe
  private static final Material DOOR = new Material(Colour.of(0.34, 0.37, 0.42), 0.4, 0);

  private SafeLook() {}

  /** Returns the case, drawn as it collides, with the hinges of its door. */
  public static Look box(List<Geom> walls) {
    return Look.of(walls, Paint.ANTHRACITE).and(hinge(0.07)).and(hinge(-0.07));
  }

  /** Returns the door in the frame of its hinge, the leaf drawn as it collides. */
  public static Look door(Geom leaf) {
    return Look.of(List.of(leaf), DOOR)
        .with(new Shape.Box(0.13, 0.002, 0.078), Pose.at(0.175, -0.0095, 0), Paint.ANTHRACITE)
        .and(handle(0.325, 0));
  }

  /**
   * Returns the closed door of the safe that locks, in the safe's frame.
   *
   * @param leaf drawn as it collides
   */
  public static Look lockedDoor(Geom leaf) {
    double y = leaf.pose().y();
    return Look.of(List.of(leaf), DOOR)
        .and(moved(handle(0.325, -0.05), HINGE_X, y))
        .with(
            Profile.cylinder(0.047, 0.005, 0.022, 0.003),
            Pose.at(0, y, 0.061).turnedAboutX(QUARTER),
            Paint.STEEL);
  }

  /** Returns the lever of the lock, in its own frame; it turns about y. */
  public static Look lever(Geom arm) {
    Pose toFront = Pose.at(0, 0, 0).turnedAboutX(QUARTER);
    return Look.of(List.of(arm), Paint.RED)
        .with(Profile.cylinder(0.0105, 0.003, 0.045, 0.002), toFront, Paint.STEEL);
  }

  private static Look handle(double x, double z) {
    Pose across = Pose.at(0, -0.12, z).turnedAboutY(QUARTER);
    Pose toFront = Pose.at(x, 0, z).turnedAboutX(QUARTER);
    return Look.of(Profile.cylinder(0.028, 0.006, 0.018, 0.002), toFront, Paint.STEEL)
        .with(Profile.cylinder(0.013, 0.015, 0.112, 0.001), toFront, Paint.STEEL)
        .with(
            Profile.from(0, 0.306)
                .round(0.019, 0.306, 0.004)
                .to(0.019, 0.338)
                .to(0.023, 0.343)
                .to(0.023, 0.444)
                .round(0.019, 0.456, 0.005)
                .to(0, 0.456)
                .lathe(),
            across,
            Paint.STEEL);
  }

  private static Look hinge(double z) {
    return TurnedLook.cylinder(0.0085, 0.045, Pose.at(HINGE_X, -0.1, z), Paint.STEEL);
  }

  private static Look moved(Look look, double x, double y) {
    return new Look(look.visuals().stream().map(visual -> moved(visual, x, y)).toList());
  }

  private static Visual moved(Visual visual, double x, double y) {
    Pose p = visual.pose();
    Pose at = new Pose(p.x() + x, p.y() + y, p.z(), p.qw(), p.qx(), p.qy(), p.qz());
    return new Visual(visual.shape(), at, visual.material());
  }
}
