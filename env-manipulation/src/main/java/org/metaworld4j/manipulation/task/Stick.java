package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import java.util.List;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.look.TurnedLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/** A short square stick that lies free along x: 10 cm long, 4 cm thick, 20 g. */
final class Stick {

  /** Height of its middle when it lies on the table, metres. */
  static final double LYING_Z = 0.02;

  private static final double HALF_LENGTH = 0.05; // m
  private static final Surface SURFACE =
      Surface.STANDARD.withFriction(1, 0.005, 4).withSoftness(0.02, 1, 0.998, 0.998, 0.001);
  private static final MassProperties MASS =
      new MassProperties(
          0.02,
          Pose.at(0, 0, 0),
          5.3333333333333345e-6,
          1.9333333333333337e-5,
          1.9333333333333337e-5);

  private final double[] rotation = new double[9]; // scratch
  private Body body;

  /** Adds the stick where it lies during the hand's approach. */
  void furnish(WorldBuilder world) {
    Geom bar = new Geom(new BoxShape(HALF_LENGTH, LYING_Z, LYING_Z), Pose.at(0, 0, 0), SURFACE);
    body = world.free("stick", Pose.at(-0.15, 0.75, LYING_Z), MASS, List.of(bar));
    Pose along = Pose.at(0, 0, 0).turnedAboutY(Math.PI / 2); // z is x
    world.show(body, TurnedLook.cylinder(LYING_Z, HALF_LENGTH, along, Paint.STEEL_BLUE));
  }

  /** Puts the stick's middle at a point (x, y, z), at rest, turned as it is. */
  void moveTo(double[] point) {
    body.moveTo(point[0], point[1], point[2]);
  }

  /** Writes the position of its right end. */
  void end(double[] out) {
    body.pointToWorld(HALF_LENGTH, 0, 0, out, 0);
  }

  /** Writes position and orientation x, y, z, w as the first object of a frame. */
  void observe(double[] frame) {
    body.position(frame, OBJECT);
    body.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
  }

  /** Returns whether both pads press on the stick. */
  boolean isTouched(World world, Sawyer sawyer) {
    return sawyer.touching(world, body, 0);
  }
}
