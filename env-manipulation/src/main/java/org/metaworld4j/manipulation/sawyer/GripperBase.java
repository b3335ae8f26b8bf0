package org.metaworld4j.manipulation.sawyer;

import org.metaworld4j.manipulation.physics.collision.HullResource;
import org.metaworld4j.manipulation.physics.collision.HullShape;

/** The convex hull of the gripper's base: 200 vertices, within 0.23 mm of the original's mesh. */
final class GripperBase {

  private static final HullShape HULL = HullResource.read(GripperBase.class, "gripper-base.csv");

  private GripperBase() {}

  /** Returns the hull in the frame of the gripper's base. */
  static HullShape hull() {
    return HULL;
  }
}
