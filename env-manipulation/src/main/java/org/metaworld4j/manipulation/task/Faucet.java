package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.capsule;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.FaucetLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A faucet whose handle turns about a vertical axis by a quarter to either side and stays where it
 * is turned to. At angle 0 the handle points towards the robot.
 */
final class Faucet {

  private static final double HANDLE_Z = 0.124; // m; above the foot
  private static final Joint JOINT = Joint.hinge(0, 0, 1, -QUARTER, QUARTER, 2, 0.001);
  private static final MassProperties HANDLE_MASS =
      new MassProperties(
          0.26813074419368405,
          Pose.at(0, -0.0574499894550198, 0.001)
              .turned(
                  0.5000316074239318,
                  0.49996839057788484,
                  -0.49996839057788484,
                  0.5000316074239318),
          0.0011533694971039275,
          0.0011375848871035261,
          6.827777457541665e-5);

  private Body foot;
  private Body handle;

  /** Adds the faucet. */
  void furnish(WorldBuilder world) {
    foot =
        world.fixed(
            "faucet",
            Pose.at(0, 0.8, 0),
            List.of(
                cylinder(0.046, 0.009, Pose.at(0, 0, 0.009)),
                cylinder(0.017, 0.044, Pose.at(0, 0, 0.061))));
    handle =
        world.jointed(
            "faucet handle",
            foot,
            Pose.at(0, 0, HANDLE_Z),
            JOINT,
            HANDLE_MASS,
            List.of(
                cylinder(0.012, 0.021, Pose.at(0, -0.05, 0.001).turnedAboutX(QUARTER)),
                capsule(0.017, 0.055, Pose.at(0, -0.12, 0.001).turnedAboutX(QUARTER)),
                cylinder(0.032, 0.02, Pose.at(0, 0, 0.001))));
    world.show(foot, FaucetLook.PILLAR);
    world.show(handle, FaucetLook.HEAD);
  }

  /** Puts the middle of the foot at a point (x, y, z). */
  void moveTo(double[] point) {
    foot.moveTo(point[0], point[1], point[2]);
  }

  /**
   * Writes a point beside the handle's end as the first object of a frame; orientation w, x, y, z
   * of the foot.
   *
   * @param x how far to the right of the handle's middle, seen along the handle, metres
   */
  void observeHandle(double x, double[] frame) {
    handle.pointToWorld(x, -0.175, -0.01, frame, OBJECT);
    frame[ORIENTATION] = 1;
  }
}
