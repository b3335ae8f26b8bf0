package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.cylinder;
import static org.metaworld4j.manipulation.task.Parts.sphere;

import java.util.List;
import org.metaworld4j.manipulation.look.LeverLook;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Joint;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.WorldBuilder;

/**
 * A lever, 20 cm long with a ball at its end, on the right side of a pillar.
 *
 * <p>At angle 0 it points at the robot. Its range is downwards, to angle 1.57; but the end of the
 * range is soft and the lever light, so it yields upwards like a spring of 53 N m / rad.
 */
final class Lever {

  private static final Pose HINGE = Pose.at(0.12, 0, 0.25); // in the pillar
  private static final double LENGTH = 0.2; // m; to the middle of the ball
  private static final Joint JOINT = Joint.hinge(1, 0, 0, 0, 1.57, 2, 0.001);
  private static final MassProperties MASS =
      new MassProperties(
          0.004,
          Pose.at(-0.00625, -0.07275, 0)
              .turned(0.4844450783549977, 0.51499566631671, -0.484495856355861, 0.5151273579481408),
          3.252449792869129e-5,
          3.180151493285253e-5,
          2.0049871384562204e-6);

  // Principal axes of the ball's mesh in the lever: what is observed. x, y, z, w.
  private static final double[] BALL_TURN = {
    0.662500038723091, -0.24717139537556432, 0.24717139537556432, 0.662500038723091
  };

  private final double[] rotation = new double[9]; // scratch
  private Body pillar;
  private Body lever;

  /** Adds the pillar with its lever. */
  void furnish(WorldBuilder world) {
    List<Geom> iron =
        List.of(
            box(0.041, 0.083, 0.125, 0, 0, 0.125),
            cylinder(0.083, 0.041, Pose.at(0, 0, 0.25).turnedAboutY(QUARTER)),
            box(0.05, 0.092, 0.013, 0, 0, 0.013));
    pillar = world.fixed("pillar", Pose.at(0, 0.88, 0), iron);
    lever =
        world.jointed(
            "lever",
            pillar,
            HINGE,
            JOINT,
            MASS,
            List.of(
                cylinder(0.038, 0.016, Pose.at(0, 0, 0).turnedAboutY(QUARTER)),
                cylinder(0.012, 0.1, Pose.at(0, -0.091, 0).turnedAboutX(QUARTER)),
                sphere(0.03, 0, -LENGTH, 0),
                cylinder(0.016, 0.046, Pose.at(-0.025, 0, 0).turnedAboutY(QUARTER))));
    world.show(pillar, Look.of(iron, Paint.IRON));
    world.show(lever, LeverLook.LEVER);
  }

  /** Puts the pillar's foot at a point (x, y, z). */
  void moveTo(double[] point) {
    pillar.moveTo(point[0], point[1], point[2]);
  }

  /** Returns the lever's angle: 0 level, negative upwards. */
  double angle() {
    return lever.jointPosition();
  }

  /** Writes position and orientation x, y, z, w of the ball as the first object of a frame. */
  void observeBall(double[] frame) {
    lever.pointToWorld(0, -LENGTH, 0, frame, OBJECT);
    lever.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    Quaternions.multiply(frame, ORIENTATION, BALL_TURN);
  }
}
