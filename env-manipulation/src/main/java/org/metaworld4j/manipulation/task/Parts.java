package org.metaworld4j.manipulation.task;

import org.metaworld4j.manipulation.physics.Geom;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Surface;
import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CylinderShape;
import org.metaworld4j.manipulation.physics.collision.HullResource;
import org.metaworld4j.manipulation.physics.collision.SphereShape;

/** What furniture is built of: geoms with the stiff surface. All lengths in metres. */
final class Parts {

  /** The quarter turn of Meta-World's models, which differs from pi / 2, radians. */
  static final double QUARTER = 1.57;

  private Parts() {}

  /** Returns a box, given by its half edges and its centre. */
  static Geom box(double halfX, double halfY, double halfZ, double x, double y, double z) {
    return box(halfX, halfY, halfZ, Pose.at(x, y, z));
  }

  /** Returns a box, given by its half edges, in a pose. */
  static Geom box(double halfX, double halfY, double halfZ, Pose pose) {
    return new Geom(new BoxShape(halfX, halfY, halfZ), pose, Surface.STIFF);
  }

  /** Returns a cylinder about the z axis of its pose. */
  static Geom cylinder(double radius, double halfLength, Pose pose) {
    return new Geom(new CylinderShape(radius, halfLength), pose, Surface.STIFF);
  }

  /**
   * Returns a cylinder with round caps about the z axis of its pose; the length leaves them out.
   */
  static Geom capsule(double radius, double halfLength, Pose pose) {
    return new Geom(new CapsuleShape(radius, halfLength), pose, Surface.STIFF);
  }

  /** Returns a ball, given by its radius and its centre. */
  static Geom sphere(double radius, double x, double y, double z) {
    return new Geom(new SphereShape(radius), Pose.at(x, y, z), Surface.STIFF);
  }

  /**
   * Returns the hull of a mesh.
   *
   * @param resource a file beside this class
   */
  static Geom hull(String resource) {
    return new Geom(HullResource.read(Parts.class, resource), Pose.at(0, 0, 0), Surface.STIFF);
  }
}
