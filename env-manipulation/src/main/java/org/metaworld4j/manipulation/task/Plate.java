package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.box;

import java.util.List;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.look.TurnedLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A flat square, 10 cm wide and 3 cm high, that slides over the table in x and y without turning:
 * from (0, 0.6) by 20 cm to either side and 30 cm away from the robot.
 *
 * <p>The ends of the slides are soft; pushing it beyond them to the left is part of one task.
 */
final class Plate {

  private static final double MIDDLE_Z = 0.015; // m
  private static final List<Joint> SLIDES =
      List.of(Joint.slide(1, 0, 0, -0.2, 0.2, 1, 0.001), Joint.slide(0, 1, 0, 0, 0.3, 1, 0.001));
  private static final MassProperties MASS =
      new MassProperties(
          0.05, Pose.at(0, 0, 0), 4.541666666666667e-5, 4.541666666666667e-5, 8.333333333333334e-5);

  private Body plate;

  /** Adds the plate, which the net stops. */
  void furnish(WorldBuilder world, Body net) {
    Body channel = world.fixed("plate channel", Pose.at(0, 0.6, MIDDLE_Z), List.of());
    plate =
        world.jointed(
            "plate",
            channel,
            Pose.at(0, 0, 0),
            SLIDES,
            MASS,
            List.of(box(0.05, 0.05, MIDDLE_Z, 0, 0, 0)));
    world.show(plate, TurnedLook.cylinder(0.05, MIDDLE_Z, Paint.BLACK));
    world.letTouch(plate, net);
  }

  /** Brings the plate to (x, 0.6 + y), at rest. */
  void slideTo(double x, double y) {
    plate.setJoint(0, x, 0);
    plate.setJoint(1, y, 0);
  }

  /** Writes position and orientation x, y, z, w as the first object of a frame. */
  void observe(double[] frame) {
    plate.position(frame, OBJECT);
    frame[ORIENTATION + 3] = 1;
  }
}
