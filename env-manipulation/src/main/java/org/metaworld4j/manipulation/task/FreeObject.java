package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.OBJECT;
import static org.metaworld4j.manipulation.task.ObservationLayout.ORIENTATION;

import java.util.List;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.manipulation.look.Paint;
import org.metaworld4j.manipulation.look.TurnedLook;
import org.metaworld4j.manipulation.physics.Body;
import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Look;
import org.metaworld4j.manipulation.physics.MassProperties;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.World;
import org.metaworld4j.manipulation.physics.WorldBuilder;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;
import org.metaworld4j.manipulation.physics.collision.SphereShape;
import org.metaworld4j.manipulation.sawyer.Sawyer;

/** A small solid that lies free on the table: a puck, a cube or a ball. */
final class FreeObject {

  private static final Pose PLACE = Pose.at(0, 0.6, 0.02); // during the hand's approach
  private static final Pose BALL_PLACE = Pose.at(0, 0.6, 0.03);
  private static final BoxShape CUBE = new BoxShape(0.02, 0.02, 0.02); // m
  private static final Surface GRIPPY = Surface.STIFF.withFriction(1, 0.1, 4);

  // Five times the inertia of a solid cylinder: so the original has it.
  private static final MassProperties PUCK_MASS = MassProperties.ball(0.75, 8.80012e-4);
  // So large an inertia that the fingers cannot turn it.
  private static final double UNTURNABLE = 1e5; // kg m^2
  private static final double CUBE_MASS = 0.1; // kg
  private static final double CUBE_INERTIA = CUBE_MASS * 0.04 * 0.04 / 6; // kg m^2

  private final String name;
  private final Pose place;
  private final MassProperties mass;
  private final Geom geom;
  private final Look look;
  private final double[] rotation = new double[9]; // scratch
  private Body body;

  private FreeObject(String name, Pose place, MassProperties mass, Geom geom, Look look) {
    this.name = name;
    this.place = place;
    this.mass = mass;
    this.geom = geom;
    this.look = look;
  }

  /** Returns the usual red puck, 4 cm wide and high. */
  static FreeObject puck() {
    return puck(PUCK_MASS, 0.02, 0.02);
  }

  /** Returns a puck that is wider, 6 cm, and lower, 3 cm. */
  static FreeObject flatPuck() {
    return puck(PUCK_MASS, 0.03, 0.015);
  }

  /** Returns a puck of the usual size that is light and never turns. */
  static FreeObject uprightPuck() {
    return puck(MassProperties.ball(0.01, UNTURNABLE), 0.02, 0.02);
  }

  private static FreeObject puck(MassProperties mass, double radius, double halfHeight) {
    Geom geom = centred(new CylinderShape(radius, halfHeight), GRIPPY);
    Look look = TurnedLook.cylinder(radius, halfHeight, Paint.RED);
    return new FreeObject("puck", PLACE, mass, geom, look);
  }

  /**
   * Returns a wooden cube with an edge of 4 cm that never turns.
   *
   * @param kilograms mass
   * @param friction coefficient of sliding friction
   */
  static FreeObject uprightCube(double kilograms, double friction) {
    Geom geom = centred(CUBE, GRIPPY.withFriction(friction, 0.1, 4));
    return cube(PLACE, MassProperties.ball(kilograms, UNTURNABLE), geom);
  }

  /**
   * Returns a wooden cube of 0.1 kg with an edge of 4 cm.
   *
   * @param place where it is during the hand's approach
   * @param centerHeight height of its centre over the point that counts as its position, metres
   */
  static FreeObject cube(Pose place, double centerHeight) {
    Pose center = Pose.at(0, 0, centerHeight);
    return cube(
        place,
        new MassProperties(CUBE_MASS, center, CUBE_INERTIA, CUBE_INERTIA, CUBE_INERTIA),
        new Geom(CUBE, center, Surface.STIFF.withFriction(1, 0.005, 4)));
  }

  private static FreeObject cube(Pose place, MassProperties mass, Geom geom) {
    return new FreeObject("cube", place, mass, geom, Look.of(List.of(geom), Paint.BEECH));
  }

  /** Returns a solid ball. */
  static FreeObject ball(double radius, double kilograms, Look look) {
    return new FreeObject(
        "ball",
        BALL_PLACE,
        MassProperties.ball(kilograms, 0.4 * kilograms * radius * radius),
        centred(new SphereShape(radius), Surface.STIFF),
        look);
  }

  /** Returns the same of another material. */
  FreeObject painted(Material material) {
    return new FreeObject(name, place, mass, geom, Look.of(List.of(geom), material));
  }

  private static Geom centred(CollisionShape shape, Surface surface) {
    return new Geom(shape, Pose.at(0, 0, 0), surface);
  }

  /** Adds the object where it is during the hand's approach. */
  void furnish(WorldBuilder world) {
    body = world.free(name, place, mass, List.of(geom));
    world.show(body, look);
  }

  /** Moves the object to a point (x, y, z), at rest, turned as it is. */
  void moveTo(double[] point) {
    body.moveTo(point[0], point[1], point[2]);
  }

  /** Writes the object's position. */
  void position(double[] out) {
    body.position(out, 0);
  }

  /** Writes position and orientation x, y, z, w as the first object of a frame. */
  void observe(double[] frame) {
    body.position(frame, OBJECT);
    body.rotation(rotation, 0);
    Quaternions.ofMatrix(rotation, frame, ORIENTATION);
  }

  /** Writes position and orientation w, x, y, z as the first object of a frame. */
  void observeScalarFirst(double[] frame) {
    observe(frame);
    Quaternions.scalarFirst(frame, ORIENTATION);
  }

  /** Returns whether both pads press on the object. */
  boolean isTouched(World world, Sawyer sawyer) {
    return sawyer.touching(world, body, 0);
  }
}
