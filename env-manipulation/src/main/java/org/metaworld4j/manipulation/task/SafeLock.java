package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;

import java.util.List;
import org.metaworld4j.manipulation.look.SafeLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A safe whose door stays shut, with a lever on it that turns about an axis along y: at angle 0 it
 * points to the right (unlocked), at 1.57 down (locked).
 */
final class SafeLock {

  private static final double[] PIVOT = {0, -0.118, 0.061}; // m, in the safe
  private static final int WALLS = 5; // of the safe
  private static final Joint JOINT = Joint.hinge(0, 1, 0, 0, QUARTER, 2, 0.001);
  private static final MassProperties LEVER_MASS =
      new MassProperties(
          0.001,
          Pose.at(0.042, -0.024, 0),
          1.5366666666666668e-7,
          8.666666666666668e-7,
          9.536666666666669e-7);

  // The observed points at the lever's end, in the lever.
  private static final double TIP_X = 0.09; // m
  private static final double TIP_Y = -0.04; // m
  private static final double SIDE_Z = 0.01; // m

  private Body safe;
  private Body lever;

  /** Adds the safe, unlocked. */
  void furnish(WorldBuilder world) {
    List<Geom> geoms =
        List.of(
            box(0.016, 0.106, 0.15, -0.204, 0, 0),
            box(0.016, 0.106, 0.15, 0.204, 0, 0),
            box(0.188, 0.106, 0.012, 0, 0, 0.138),
            box(0.189, 0.106, 0.012, 0, 0, -0.138),
            box(0.188, 0.012, 0.126, 0, 0.094, 0),
            box(0.047, 0.013, 0.047, 0, -0.109, 0.061),
            box(0.028, 0.012, 0.028, 0.14, -0.106, -0.05),
            box(0.013, 0.013, 0.047, Pose.at(0.14, -0.165, -0.05).turnedAboutX(QUARTER)),
            box(0.019, 0.019, 0.075, Pose.at(0.196, -0.22, -0.05).turnedAboutY(QUARTER)),
            box(0.023, 0.023, 0.054, Pose.at(0.21, -0.22, -0.05).turnedAboutY(QUARTER)),
            box(0.184, 0.01, 0.124, 0, -0.1, 0));
    Geom arm = box(0.05, 0.019, 0.01, 0.042, -0.024, 0);
    safe = world.fixed("safe", Pose.at(0, 0.9, 0.15), geoms);
    lever =
        world.jointed(
            "lever", safe, Pose.at(PIVOT[0], PIVOT[1], PIVOT[2]), JOINT, LEVER_MASS, List.of(arm));
    Geom leaf = geoms.get(geoms.size() - 1);
    world.show(safe, SafeLook.box(geoms.subList(0, WALLS)).and(SafeLook.lockedDoor(leaf)));
    world.show(lever, SafeLook.lever(arm));
  }

  /** Puts the safe's centre at a point (x, y, z). */
  void moveTo(double[] point) {
    safe.moveTo(point[0], point[1], point[2]);
  }

  /** Brings the lever to an angle, at rest. */
  void turnTo(double angle) {
    lever.setJoint(angle, 0);
  }

  /** Writes the position of the point that the lever turns about. */
  void pivot(double[] out) {
    lever.position(out, 0);
  }

  /** Writes the upper side of the unlocked lever's end, as the first object of a frame. */
  void observeUpperSide(double[] frame) {
    observe(SIDE_Z, frame);
  }

  /** Writes the lower side of the unlocked lever's end, as the first object of a frame. */
  void observeLowerSide(double[] frame) {
    observe(-SIDE_Z, frame);
  }

  private void observe(double z, double[] frame) {
    lever.pointToWorld(TIP_X, TIP_Y, z, frame, OBJECT);
    frame[ORIENTATION] = 1; // of the door; w, x, y, z
  }
}
