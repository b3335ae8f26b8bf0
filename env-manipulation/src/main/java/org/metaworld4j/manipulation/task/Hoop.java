package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.capsule;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.HoopLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A basketball stand: a pole with a backboard and, before it, a ring of eight rods about 25 cm
 * above the table that just lets the ball through.
 */
final class Hoop {

  /** Position of the ring's middle from the foot of the pole, metres. */
  static final double[] RING = {0, -0.083, 0.25};

  private static final double EIGHTH = 0.785; // rad; as in the original

  private Body stand;

  /** Adds the stand. */
  void furnish(WorldBuilder world) {
    stand =
        world.fixed(
            "basketball stand",
            Pose.at(0, 0.9, 0),
            List.of(
                box(0.1, 0.01, 0.07, 0, 0, 0.29),
                cylinder(0.007, 0.108, Pose.at(0, 0, 0.118)),
                cylinder(0.013, 0.005, Pose.at(0, 0, 0.005)),
                box(0.01, 0.014, 0.004, RING[0], RING[1] + 0.06, RING[2]),
                rod(0.031, 0.032, 1.571, EIGHTH),
                rod(0, 0.045, 0, QUARTER),
                rod(0.044, 0, QUARTER, 0),
                rod(-0.044, 0, QUARTER, 0),
                rod(0, -0.045, 0, QUARTER),
                rod(-0.031, 0.032, QUARTER, -EIGHTH),
                rod(-0.031, -0.032, QUARTER, EIGHTH),
                rod(0.031, -0.032, QUARTER, -EIGHTH)));
    world.show(stand, HoopLook.STAND);
  }

  /** Puts the foot of the pole at a point (x, y, z). */
  void moveTo(double[] point) {
    stand.moveTo(point[0], point[1], point[2]);
  }

  /** Returns a rod of the ring, turned about x and then about its own y, angles in radians. */
  private static Geom rod(double x, double y, double aboutX, double aboutY) {
    double cosX = StrictMath.cos(aboutX / 2);
    double sinX = StrictMath.sin(aboutX / 2);
    double cosY = StrictMath.cos(aboutY / 2);
    double sinY = StrictMath.sin(aboutY / 2);
    Pose pose =
        Pose.at(RING[0] + x, RING[1] + y, RING[2] - 0.001)
            .turned(cosX * cosY, sinX * cosY, cosX * sinY, sinX * sinY);
    return capsule(0.01, 0.016, pose);
  }
}
