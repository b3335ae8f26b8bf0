package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT_2;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION_2;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.HammerLook;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/** A block that stands fast, with a nail that can be driven 10 cm into it along y. */
final class NailedBlock {

  private static final double HOLE_Z = 0.11; // m; height of the nail
  private static final Pose NAIL_HEAD = Pose.at(0, -0.21, HOLE_Z); // in the block
  private static final Joint JOINT = Joint.slide(0, 1, 0, 0, 0.1, 2, 0.001);
  private static final MassProperties NAIL_MASS =
      new MassProperties(
          0.08859291283123216,
          Pose.at(0, 0.024255319148936177, 0).turned(0.7071988963011329, 0.7070146540705229, 0, 0),
          0.00012937003683998263,
          0.0001293700222403389,
          2.478718063646723e-5);

  private Body nail;

  /** Adds the block and its nail. */
  void furnish(WorldBuilder world) {
    List<Geom> wood =
        List.of(
            box(0.1, 0.1, 0.048, 0, 0, 0.172),
            box(0.042, 0.1, 0.014, 0.058, 0, HOLE_Z),
            box(0.042, 0.1, 0.014, -0.058, 0, HOLE_Z),
            box(0.1, 0.1, 0.048, 0, 0, 0.048));
    Body block = world.fixed("block", Pose.at(0.24, 0.85, 0), wood);
    nail =
        world.jointed(
            "nail",
            block,
            NAIL_HEAD,
            JOINT,
            NAIL_MASS,
            List.of(
                cylinder(0.01, 0.06, Pose.at(0, 0.057, 0).turnedAboutX(QUARTER)),
                cylinder(0.03, 0.009, Pose.at(0, 0, 0).turnedAboutX(QUARTER))));
    world.show(block, Look.of(wood, Paint.BEECH));
    world.show(nail, HammerLook.NAIL);
    world.letTouch(nail, block); // the nail's head ends at the block
  }

  /** Pulls the nail out again, at rest. */
  void pullOut() {
    nail.setJoint(0, 0);
  }

  /** Returns how far the nail is driven in, metres. */
  double depth() {
    return nail.jointPosition();
  }

  /** Writes position and orientation w, x, y, z of the nail as the second object of a frame. */
  void observeNail(double[] frame) {
    nail.position(frame, OBJECT_2);
    frame[ORIENTATION_2] = 1;
  }
}
