package org.metaworld4j.manipulation.physics;

import java.util.List;

/** A body that a {@link Mechanism} moves. */
final class LinkBody extends WorldBody {

  private static final double[] NO_INERTIA = new double[3];

  final Mechanism mechanism;
  final int link;
  private final double[] velocities; // of the mechanism; scratch
  int firstDof; // of the mechanism, in the world's velocities

  LinkBody(String name, Mechanism mechanism, int link, List<Geom> geoms) {
    super(name, geoms, 0, NO_INERTIA);
    this.mechanism = mechanism;
    this.link = link;
    velocities = new double[mechanism.dofs()];
  }

  /** Takes over where the mechanism is now. */
  void follow() {
    mechanism.frame(link, frame);
    placeGeoms();
    tellBullet();
  }

  /** Goes along with a parent that was moved. */
  void followParent() {
    if (mechanism instanceof JointedLink jointed) {
      jointed.place();
    }
    follow();
  }

  @Override
  public double speed() {
    mechanism.velocities(velocities, 0);
    int start = mechanism.blockStart(link);
    double fastest = 0;
    for (int i = start; i < start + mechanism.blockLength(link); i++) {
      fastest = Math.max(fastest, Math.abs(velocities[i]));
    }
    return fastest;
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
    return mechanism instanceof JointedLink jointed
        ? jointed.position(joint)
        : super.jointPosition(joint);
  }

  @Override
  public double jointVelocity(int joint) {
    return mechanism instanceof JointedLink jointed
        ? jointed.velocity(joint)
        : super.jointVelocity(joint);
  }

  @Override
  public void setJoint(int joint, double position, double velocity) {
    if (!(mechanism instanceof JointedLink jointed)) {
      super.setJoint(joint, position, velocity);
      return;
    }
    jointed.set(joint, position, velocity);
    follow();
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
