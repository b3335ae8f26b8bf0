package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.SafeLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A safe with a door that swings about a vertical hinge at its left edge.
 *
 * <p>Closed at angle 0, the leaf lies along x; negative angles swing it out towards the robot. The
 * handle is a horizontal bar 12 cm in front of the leaf.
 */
final class Door {

  private static final Pose HINGE = Pose.at(-0.185, -0.1, 0); // in the safe
  private static final Joint JOINT = Joint.hinge(0, 0, 1, -2, 0, 2, 0.001);
  private static final MassProperties LEAF_MASS =
      new MassProperties(
          2.2298222619416523,
          Pose.at(0.22370158923042344, -0.02042807483854756, 0)
              .turned(
                  0.5554460703990991, 0.5554338438911735, 0.4375914687934114, 0.43759183536453483),
          0.04361750018393778,
          0.03733800635131263,
          0.01169039919287212);

  // Centre of mass and principal axes of the handle's mesh, in the leaf: what is observed.
  private static final double HANDLE_X = 0.3757216301497299; // m
  private static final double HANDLE_Y = -0.10713989547547989; // m
  private static final double HANDLE_Z = 3.594872010784633e-05; // m
  private static final double[] HANDLE_TURN = {
    0.6907584981379653, -0.15062096865140928, 0.6908786606941284, 0.1511710860256814
  }; // x, y, z, w

  private final double[] rotation = new double[9]; // scratch
  private Body safe;
  private Body leaf;

  /** Adds the safe and its closed door. */
  void furnish(WorldBuilder world) {
    List<Geom> walls =
        List.of(
            box(0.016, 0.106, 0.15, -0.204, 0, 0),
            box(0.016, 0.106, 0.15, 0.204, 0, 0),
            box(0.188, 0.106, 0.012, 0, 0, 0.138),
            box(0.189, 0.106, 0.012, 0, 0, -0.138),
            box(0.188, 0.012, 0.126, 0, 0.094, 0));
    Geom plate = box(0.18, 0.01, 0.123, 0.185, 0, 0);
    safe = world.fixed("safe", Pose.at(0, 0.9, 0.15), walls);
    leaf =
        world.jointed(
            "door",
            safe,
            HINGE,
            JOINT,
            LEAF_MASS,
            List.of(
                cylinder(0.028, 0.012, Pose.at(0.325, -0.006, 0).turnedAboutX(QUARTER)),
                cylinder(0.013, 0.047, Pose.at(0.325, -0.065, 0).turnedAboutX(QUARTER)),
                cylinder(0.019, 0.075, Pose.at(0.381, -0.12, 0).turnedAboutY(QUARTER)),
                cylinder(0.023, 0.054, Pose.at(0.395, -0.12, 0).turnedAboutY(QUARTER)),
                plate));
    world.show(safe, SafeLook.box(walls));
    world.show(leaf, SafeLook.door(plate));
    world.letTouch(leaf, safe);
  }

  /** Puts the safe's centre at a point (x, y, z). */
  void moveTo(double[] point) {
    safe.moveTo(point[0], point[1], point[2]);
  }

  /** Brings the door to an angle, at rest. */
  void turnTo(double angle) {
    leaf.setJoint(angle, 0);
  }

  /** Returns the door's angle: 0 closed, -2 as far as it goes. */
  double angle() {
    return leaf.jointPosition();
  }

  /** Writes position and orientation x, y, z, w of the handle as the first object of a frame. */
  void observeHandle(double[] frame) {
    leaf.pointToWorld(HANDLE_X, HANDLE_Y, HANDLE_Z, frame, OBJECT);
    leaf.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    Quaternions.multiply(frame, ORIENTATION, HANDLE_TURN);
  }
}
