package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import java.util.List;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/** The small red cylinder, 4 cm wide and high, that lies free on the table. */
final class Puck {

  private static final CylinderShape SHAPE = new CylinderShape(0.02, 0.02);
  private static final Surface SURFACE =
      Surface.STANDARD.withFriction(1, 0.1, 4).withSoftness(0.01, 1, 0.99, 0.99, 0.01);
  // Five times the inertia of a solid cylinder: so the original has it.
  private static final MassProperties MASS = MassProperties.ball(0.75, 8.80012e-4); // kg, kg m^2

  private final double[] rotation = new double[9]; // scratch
  private Body body;

  /** Adds the puck where it lies during the hand's approach. */
  void furnish(WorldBuilder world) {
    Geom geom = new Geom(SHAPE, Pose.at(0, 0, 0), SURFACE);
    body = world.free("puck", Pose.at(0, 0.6, 0.02), MASS, List.of(geom));
  }

  /** Puts the puck's centre at a point (x, y, z), at rest, turned as it is. */
  void moveTo(double[] point) {
    body.moveTo(point[0], point[1], point[2]);
  }

  /** Writes the position of the puck's centre. */
  void position(double[] out) {
    body.position(out, 0);
  }

  /** Writes position and orientation x, y, z, w as the first object of a frame. */
  void observe(double[] frame) {
    body.position(frame, OBJECT);
    body.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
  }

  /** Returns whether both pads press on the puck. */
  boolean isTouched(World world, Sawyer sawyer) {
    return sawyer.touching(world, body, 0);
  }
}
