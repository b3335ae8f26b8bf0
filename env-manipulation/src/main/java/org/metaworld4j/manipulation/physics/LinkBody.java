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
    if (mechanism instanceof Linkage linkage) {
      linkage.moveBodies();
    }
  }

  @Override
  int firstVelocity() {
    return firstDof + mechanism.blockStart(link);
  }

  @Override
  int velocityCount() {
    return mechanism.blockLength(link);
  }

  @Override
  void twists(double x, double y, double z, double[] out) {
    mechanism.twists(link, x, y, z, out);
  }

  @Override
  double inverseWeight(int geom) {
    return mechanism.inverseWeight(link, geom);
  }

  @Override
  boolean fixed() {
    return false;
  }

  @Override
  public double jointPosition(int joint) {
    return mechanism instanceof Linkage linkage
        ? linkage.position(link, joint)
        : super.jointPosition(joint);
  }

  @Override
  public double jointVelocity(int joint) {
    return mechanism instanceof Linkage linkage
        ? linkage.velocity(link, joint)
        : super.jointVelocity(joint);
  }

  @Override
  public void setJoint(int joint, double position, double velocity) {
    if (!(mechanism instanceof Linkage linkage)) {
      super.setJoint(joint, position, velocity);
      return;
    }
    linkage.set(link, joint, position, velocity);
  }

  @Override
  public void moveTo(double x, double y, double z) {
    throw immovable();
  }

  @Override
  public void place(Pose pose) {
    throw immovable();
  }

  private IllegalStateException immovable() {
    return new IllegalStateException(
        name()
            + ": expected a fixed or free body, got a jointed one; move its parent or its joint");
  }
}
