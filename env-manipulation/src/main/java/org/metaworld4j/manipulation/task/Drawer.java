package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.capsule;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A case with a drawer that slides out along -y, towards the robot, by up to 16 cm.
 *
 * <p>The handle is a bar along x, held by two legs in front of the drawer.
 */
final class Drawer {

  private static final double LEFT_LEG_TURN = 1.571; // rad; as in the original
  private static final double CASE_Z = 0.084; // m; middle of the case above its foot
  private static final double BAR = 0.009; // m; radius of handle and legs
  private static final Joint JOINT = Joint.slide(0, 1, 0, -0.16, 0, 2, 0.001);
  private static final MassProperties MASS =
      new MassProperties(
          0.38,
          Pose.at(0, -0.061578947368421046, -0.002105263157894736)
              .turned(
                  0.5055068688424863, 0.49441071683577664, -0.4944313328387968, 0.5055279475343105),
          0.00392952643003938,
          0.0027495893867616025,
          0.001708390358637616);

  private Body cabinet;
  private Body drawer;

  /** Adds the case and its closed drawer. */
  void furnish(WorldBuilder world) {
    List<Geom> sides =
        List.of(
            box(0.008, 0.1, 0.084, -0.11, 0, CASE_Z),
            box(0.008, 0.1, 0.084, 0.11, 0, CASE_Z),
            box(0.102, 0.008, 0.076, 0, 0.092, CASE_Z - 0.008),
            box(0.102, 0.092, 0.014, 0, -0.008, CASE_Z - 0.07),
            box(0.102, 0.1, 0.008, 0, 0, CASE_Z + 0.076));
    cabinet = world.fixed("drawer case", Pose.at(0, 0.9, 0), sides);
    world.show(cabinet, Look.of(sides, Paint.MINT));

    List<Geom> geoms = new ArrayList<>(tray());
    geoms.addAll(handle());
    Pose inside = Pose.at(0, -0.01, CASE_Z + 0.006);
    drawer = world.jointed("drawer", cabinet, inside, JOINT, MASS, geoms);
    world.show(drawer, Look.of(tray(), Paint.MINT).and(Look.of(handle(), Paint.WHITE)));
  }

  private static List<Geom> tray() {
    return List.of(
        box(0.1, 0.008, 0.052, 0, -0.082, 0.008),
        box(0.1, 0.008, 0.052, 0, 0.082, 0.008),
        box(0.008, 0.074, 0.052, -0.092, 0, 0.008),
        box(0.008, 0.074, 0.052, 0.092, 0, 0.008),
        box(0.1, 0.09, 0.008, 0, 0, -0.052));
  }

  private static List<Geom> handle() {
    return List.of(
        capsule(BAR, 0.03, Pose.at(-0.05, -0.12, 0).turnedAboutX(LEFT_LEG_TURN)),
        capsule(BAR, 0.05, Pose.at(0, -0.15, 0).turnedAboutY(QUARTER)),
        capsule(BAR, 0.03, Pose.at(0.05, -0.12, 0).turnedAboutX(QUARTER)));
  }

  /** Lets a body behind the case stop a drawer that is pushed in through its soft stop. */
  void letTouch(WorldBuilder world, Body behind) {
    world.letTouch(drawer, behind);
  }

  /** Puts the foot of the case at a point (x, y, z). */
  void moveTo(double[] point) {
    cabinet.moveTo(point[0], point[1], point[2]);
  }

  /** Brings the drawer to a position, at rest: 0 closed, -0.16 open. */
  void slideTo(double position) {
    drawer.setJoint(position, 0);
  }

  /** Writes the position of a point before the handle bar, as the first object of a frame. */
  void observeHandle(double[] frame) {
    drawer.pointToWorld(0, -0.16, 0, frame, OBJECT);
  }
}
