package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.MugLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A mug, 5.6 cm wide and 6.6 cm high, with an ear at +x; it stands free. Its frame is 2 mm below
 * its bottom.
 *
 * <p>During the hand's approach it falls onto the table from a height of 10 cm, and episodes begin
 * with the orientation that it then has.
 */
final class Mug {

  private static final MassProperties MASS =
      new MassProperties(
          0.11,
          Pose.at(0.003090909090909091, 0, 0.03563636363636364)
              .turned(
                  0.6997468005805565, 0.10177588321687765, 0.10180402201121667, 0.6997371119034923),
          6.88545449034396e-5,
          5.807187520503483e-5,
          5.01493374672831e-5);

  private final double[] rotation = new double[9]; // scratch
  private Body body;

  /** Adds the mug above the table. */
  void furnish(WorldBuilder world) {
    body =
        world.free(
            "mug",
            Pose.at(0, 0.6, 0.1),
            MASS,
            List.of(
                cylinder(0.028, 0.033, Pose.at(0, 0, 0.035)),
                cylinder(0.02, 0.005, Pose.at(0.034, 0, 0.042).turnedAboutX(QUARTER))));
    world.show(body, MugLook.MUG);
  }

  /** Puts the mug at (x, y, z), at rest, turned as it is. */
  void moveTo(double x, double y, double z) {
    body.moveTo(x, y, z);
  }

  /** Writes position and orientation x, y, z, w as the first object of a frame. */
  void observe(double[] frame) {
    body.position(frame, OBJECT);
    body.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
  }
}
