package org.metaworld4j.manipulation.physics.collision;

import org.metaworld4j.core.scene.Shape;

/** A convex shape, centred on its own frame; lengths in metres. */
public sealed interface CollisionShape
    permits BoxShape, CapsuleShape, CylinderShape, HullShape, SphereShape {

  /** Returns the radius of the smallest sphere around the frame's origin that holds the shape. */
  double boundingRadius();

  /**
   * Returns how far the shape reaches in a direction: the largest dot product of the direction with
   * a point of the shape.
   */
  double reach(double x, double y, double z);

  /** Returns the shape as it is drawn. */
  Shape outline();
}
