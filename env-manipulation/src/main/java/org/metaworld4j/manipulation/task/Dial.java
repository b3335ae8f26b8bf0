package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.DialLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/** A dial that lies on the table, with a bar to grip it by; it stays where it is turned to. */
final class Dial {

  private static final double RADIUS = 0.05; // m
  private static final Joint JOINT = Joint.hinge(0, 0, 1, -3.14, 3.14, 1, 0.001);
  private static final MassProperties MASS =
      new MassProperties(
          0.3655433388230814,
          Pose.at(0, 0, 0.025474900264349908).turned(0.5, 0.5, -0.5, 0.5),
          0.0004180407735288518,
          0.000341607249875009,
          0.000289415649875009);

  private Body foot;
  private Body knob;

  /** Adds the dial, its mark towards the robot. */
  void furnish(WorldBuilder world) {
    foot = world.fixed("dial", Pose.at(0, 0.7, 0), List.of());
    knob =
        world.jointed(
            "knob",
            foot,
            Pose.at(0, 0, 0),
            JOINT,
            MASS,
            List.of(
                cylinder(RADIUS, 0.018, Pose.at(0, 0, 0.018)),
                box(0.015, 0.046, 0.015, 0, 0, 0.051)));
    world.show(knob, DialLook.KNOB);
  }

  /** Puts the middle of the dial's foot at a point (x, y, z). */
  void moveTo(double[] point) {
    foot.moveTo(point[0], point[1], point[2]);
  }

  /**
   * Writes the point of the rim, on the table, that the dial's mark is at, as the first object of a
   * frame; orientation w, x, y, z of the foot.
   */
  void observeMark(double[] frame) {
    knob.pointToWorld(0, -RADIUS, 0, frame, OBJECT);
    frame[ORIENTATION] = 1;
  }
}
