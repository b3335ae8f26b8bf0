package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;
import static org.metaworld4j.manipulation.task.Parts.hull;

import java.util.List;
import org.metaworld4j.manipulation.look.TowerLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A tower with a slot at its own -y, in which a handle slides 10 cm down and up, stiffly and
 * without spring. The handle is a flat bar out of the slot with a round grip across its end.
 */
final class PressHandle {

  /** The turn about z that makes the handle point to the right instead of to the robot, radians. */
  static final double SIDEWAYS = QUARTER;

  /** Position of the raised handle. */
  static final double UP = -0.001; // m

  /** Position of the lowered handle. */
  static final double DOWN = -0.1; // m

  /** The top of the grip. */
  static final double[] GRIP_TOP = {0, -0.166, 0.022}; // m, in the handle

  /** The right side of the grip, beside the bar. */
  static final double[] GRIP_RIGHT = {0.05, -0.166, 0.014}; // m, in the handle

  /** The middle of the bar, between tower and grip. */
  static final double[] BAR_MIDDLE = {0, -0.12, 0}; // m, in the handle

  private static final double GRIP_Y = -0.216; // m, in the tower
  private static final Joint JOINT = Joint.slide(0, 0, 1, DOWN, 0, 30, 0.001);
  private static final MassProperties MASS =
      new MassProperties(
          0.002,
          Pose.at(0, -0.1235, 0)
              .turned(
                  0.49983393682690147, 0.49983393682690147, -0.500166008037454, 0.500166008037454),
          7.583166507475496e-6,
          5.769833492524506e-6,
          2.136e-6);

  private Body tower;
  private Body handle;

  /** Adds tower and handle. */
  void furnish(WorldBuilder world, Pose pose) {
    List<Geom> blocks =
        List.of(
            hull("tower-right.csv"),
            hull("tower-left.csv"),
            hull("tower-back.csv"),
            box(0.035, 0.028, 0.014, 0, -0.082, 0.014));
    tower = world.fixed("tower", pose, blocks);
    handle =
        world.jointed(
            "handle",
            tower,
            Pose.at(0, -0.05, 0.15),
            JOINT,
            MASS,
            List.of(
                box(0.032, 0.075, 0.011, 0, -0.081, 0),
                cylinder(0.022, 0.07, Pose.at(0, -0.166, 0).turnedAboutY(QUARTER))));
    world.show(tower, TowerLook.tower(blocks));
    world.show(handle, TowerLook.HANDLE);
  }

  /** Puts the foot of the tower at a point (x, y, z). */
  void moveTo(double[] point) {
    tower.moveTo(point[0], point[1], point[2]);
  }

  /** Brings the handle to a position, at rest. */
  void slideTo(double position) {
    handle.setJoint(position, 0);
  }

  /** Writes the point on the grip's way that is at a height over the tower's foot. */
  void goal(double height, double[] out) {
    tower.pointToWorld(0, GRIP_Y, height, out, 0);
  }

  /** Writes where a point of the handle is. */
  void position(double[] point, double[] out, int offset) {
    handle.pointToWorld(point[0], point[1], point[2], out, offset);
  }

  /** Writes where a point of the handle is as the first object of a frame. */
  void observe(double[] point, double[] frame) {
    position(point, frame, OBJECT);
  }
}
