package org.metaworld4j.manipulation.physics;

import java.util.List;

/** A body that a {@link Mechanism} moves. */
final class LinkBody extends WorldBody {

  private static final double[] NO_INERTIA = new double[3];

  final Mechanism mechanism;
  final int link;
  int firstDof; // of the mechanism, in the world's velocities

  LinkBody(String name, Mechanism mechanism, int link, List<Geom> geoms) {
    super(name, geoms, 0, NO_INERTIA);
    this.mechanism = mechanism;
    this.link = link;
  }

  /** Takes over where the mechanism is now. */
  void follow() {
    mechanism.frame(link, frame);
    placeGeoms();
    tellBullet();
  }

  /** Goes along with a parent that was moved. */
  void followParent() {
    if (mechanism instanceof SingleJoint joint) {
      joint.place();
    }
    follow();
  }

  @Override
  boolean fixed() {
    return false;
  }

  @Override
  public double jointPosition() {
    return mechanism instanceof SingleJoint joint ? joint.position() : super.jointPosition();
  }

  @Override
  public double jointVelocity() {
    return mechanism instanceof SingleJoint joint ? joint.velocity() : super.jointVelocity();
  }

  @Override
  public void setJoint(double position, double velocity) {
    if (!(mechanism instanceof SingleJoint joint)) {
      super.setJoint(position, velocity);
      return;
    }
    joint.set(position, velocity);
    follow();
  }

  @Override
  public void moveTo(double x, double y, double z) {
    throw new IllegalStateException(
        name()
            + ": expected a fixed or free body, got a jointed one; move its parent or its joint");
  }
}
