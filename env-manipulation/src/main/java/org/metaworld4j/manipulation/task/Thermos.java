package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;
import static org.metaworld4j.manipulation.task.Parts.hull;

import java.util.List;
import org.metaworld4j.manipulation.look.ThermosLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A thermos flask that slides over the table, by 20 cm each way from (0.2, 0.6), without turning.
 * Its handle, on the robot's side, is a loop that a stick fits through along x.
 */
final class Thermos {

  /** Height of the middle of the handle's loop, metres. */
  static final double LOOP_Z = 0.132;

  /** Distance of the middle of the loop from the thermos' axis, metres; the loop is at -y. */
  static final double LOOP_DISTANCE = 0.09;

  private static final int HANDLE = 4; // index of the handle's first geom
  private static final List<Joint> SLIDES =
      List.of(Joint.slide(1, 0, 0, -0.2, 0.2, 1, 0.001), Joint.slide(0, 1, 0, -0.2, 0.2, 1, 0.001));
  private static final MassProperties MASS =
      new MassProperties(
          3.2678033927846117,
          Pose.at(0, -0.002005016651098468, 0.14315477820664746)
              .turned(0.9999985765113587, -0.0016872982120468359, 0, 0),
          0.028694296582596274,
          0.027937440081530672,
          0.006279562875314232);

  private Body thermos;

  /** Adds the thermos. */
  void furnish(WorldBuilder world) {
    Body channel = world.fixed("thermos channel", Pose.at(0.2, 0.6, 0), List.of());
    List<Geom> geoms =
        List.of(
            hull("thermos-trim.csv"),
            hull("thermos-cap.csv"),
            cylinder(0.06, 0.1, Pose.at(0, 0, 0.14)),
            cylinder(0.062, 0.02, Pose.at(0, 0, 0.02)),
            box(0.01, 0.005, 0.068, 0, -0.135, LOOP_Z),
            box(0.01, 0.04, 0.005, 0, -LOOP_DISTANCE, 0.195),
            box(0.01, 0.04, 0.005, 0, -LOOP_DISTANCE, 0.069));
    thermos = world.jointed("thermos", channel, Pose.at(0, 0, 0), SLIDES, MASS, geoms);
    world.show(thermos, ThermosLook.flask(geoms.subList(HANDLE, geoms.size())));
  }

  /** Brings the thermos' axis to (0.2 + x, 0.6 + y), at rest. */
  void slideTo(double x, double y) {
    thermos.setJoint(0, x, 0);
    thermos.setJoint(1, y, 0);
  }

  /** Writes the middle of the loop as the position of the second object of a frame. */
  void observeLoop(double[] frame) {
    thermos.pointToWorld(0, -LOOP_DISTANCE, LOOP_Z, frame, OBJECT_2);
  }

  /** Writes the axis at the loop's height as the position of the second object of a frame. */
  void observeAxis(double[] frame) {
    thermos.pointToWorld(0, 0, LOOP_Z, frame, OBJECT_2);
  }
}
