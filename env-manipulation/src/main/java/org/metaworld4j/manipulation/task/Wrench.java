package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;
import static org.metaworld4j.manipulation.task.Parts.QUARTER;
import static org.metaworld4j.manipulation.task.Parts.box;
import static org.metaworld4j.manipulation.task.Parts.capsule;
import static org.metaworld4j.manipulation.task.Parts.cylinder;

import java.util.List;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.look.TurnedLook;
import org.metaworld4j.manipulation.look.WrenchLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;

/**
 * A ring wrench that lies free, its handle to the right, and an upright peg that its ring fits.
 *
 * <p>The ring is an octagon of rods; its hole leaves the peg 9 mm.
 */
final class Wrench {

  /** How high the peg's top is above its middle, metres. */
  static final double PEG_HALF_HEIGHT = 0.05;

  private static final double ROD = 0.019; // m; radius of the ring's rods
  private static final double HALF_ROD = 0.015; // m; half their length
  private static final double HANDLE_Y = -0.13; // m; middle of the handle in the wrench
  private static final double HALF = Math.sqrt(0.5);
  private static final MassProperties MASS =
      new MassProperties(
          0.22,
          Pose.at(0, -0.03272727272727273, 0)
              .turned(
                  0.4999998543727995, 0.49998571961764376, -0.5000001452193432, 0.5000142803823153),
          0.0011305493795421041,
          0.0009179071094791627,
          0.00024714455077427865);

  private final double[] handle = new double[3]; // scratch
  private final double[] rotation = new double[9]; // scratch
  private Body wrench;
  private Body peg;

  /** Adds the wrench where it lies during the hand's approach, and the peg away from it. */
  void furnish(WorldBuilder world) {
    wrench =
        world.free(
            "wrench",
            Pose.at(0.1, 0.6, 0.02).turned(HALF, 0, 0, HALF),
            MASS,
            List.of(
                rod(Pose.at(0.048, 0, 0).turnedAboutX(QUARTER)),
                rod(Pose.at(-0.048, 0, 0).turnedAboutX(QUARTER)),
                rod(Pose.at(0, 0.048, 0).turnedAboutY(QUARTER)),
                rod(Pose.at(0, -0.048, 0).turnedAboutY(QUARTER)),
                slantedRod(0.036, 0.036, 1),
                slantedRod(-0.036, -0.036, 1),
                slantedRod(-0.036, 0.036, -1),
                slantedRod(0.036, -0.036, -1),
                box(0.019, 0.038, 0.016, 0, HANDLE_Y, 0),
                cylinder(0.012, 0.05, Pose.at(0, -0.1, 0).turnedAboutX(QUARTER))));
    peg =
        world.fixed(
            "peg",
            Pose.at(0.1, 0.8, PEG_HALF_HEIGHT),
            List.of(
                new Geom(
                    new CylinderShape(0.02, PEG_HALF_HEIGHT), Pose.at(0, 0, 0), Surface.STANDARD)));
    world.show(wrench, WrenchLook.WRENCH);
    world.show(peg, TurnedLook.cylinder(0.02, PEG_HALF_HEIGHT, Paint.CHERRY));
  }

  private static Geom rod(Pose pose) {
    return capsule(ROD, HALF_ROD, pose);
  }

  private static Geom slantedRod(double x, double y, int side) {
    Pose pose =
        Pose.at(x, y, 0)
            .turned(
                0.5004805464415588,
                0.7069075641915582,
                side * 0.00019900241064196855,
                side * 0.49980083905527534);
    return rod(pose);
  }

  /** Puts the middle of the ring at a point (x, y, z), at rest, turned as it is. */
  void moveTo(double[] point) {
    wrench.moveTo(point[0], point[1], point[2]);
  }

  /** Puts the middle of the peg at (x, y, z). */
  void movePegTo(double x, double y, double z) {
    peg.moveTo(x, y, z);
  }

  /** Writes the position of the handle and the orientation w, x, y, z of the wrench in a frame. */
  void observe(double[] frame) {
    wrench.pointToWorld(0, HANDLE_Y, 0, frame, OBJECT);
    wrench.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
    Quaternions.scalarFirst(frame, ORIENTATION);
  }

  /** Returns the height of the handle's middle. */
  double handleHeight() {
    wrench.pointToWorld(0, HANDLE_Y, 0, handle, 0);
    return handle[2];
  }

  /** Writes the position of the middle of the ring. */
  void ring(double[] out) {
    wrench.position(out, 0);
  }
}
