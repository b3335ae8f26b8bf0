package org.metaworld4j.manipulation.physics;

import java.util.List;

/** A body that a {@link Mechanism} moves. */
final class LinkBody extends WorldBody {

  private static final double[] NO_INERTIA = new double[3];

  // Eight joints at this velocity do not make 50 m/s: none turns a body more than 1.5 m away.
  private static final double SURELY_SLOW = 4; // m/s or rad/s

  final Mechanism mechanism;
  final int link;
  private double[] velocities; // of the mechanism; scratch
  private final double[] twists = new double[CouplingSide.TWIST * Mechanism.MAX_BLOCK]; // scratch
  private final double[] motion = new double[CouplingSide.TWIST]; // scratch
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
  boolean slidesOn(WorldBody base) {
    return mechanism instanceof Linkage linkage && linkage.slidesOn(base, link);
  }

  @Override
  double wayAlong(double x, double y, double z) {
    return mechanism instanceof Linkage linkage
        ? linkage.wayAlong(link, x, y, z)
        : super.wayAlong(x, y, z);
  }

  @Override
  void twists(double x, double y, double z, double[] out) {
    mechanism.twists(link, x, y, z, out);
  }

  @Override
  public double speed() {
    double[] point = geoms.isEmpty() ? frame : geomFrames[0];
    findMotion(point);
    return Math.sqrt(motion[0] * motion[0] + motion[1] * motion[1] + motion[2] * motion[2]);
  }

  @Override
  public void velocity(double[] out, int offset) {
    findMotion(frame);
    System.arraycopy(motion, 0, out, offset, CouplingSide.TWIST);
  }

  /** Finds velocity and angular velocity at the origin of a frame. */
  private void findMotion(double[] point) {
    readVelocities();
    mechanism.twists(link, point[9], point[10], point[11], twists);
    for (int row = 0; row < CouplingSide.TWIST; row++) {
      double along = 0;
      for (int j = 0; j < mechanism.blockLength(link); j++) {
        along += twists[CouplingSide.TWIST * j + row] * velocities[mechanism.blockStart(link) + j];
      }
      motion[row] = along;
    }
  }

  @Override
  double spin() {
    readVelocities();
    int start = mechanism.blockStart(link);
    double fastest = 0;
    for (int i = start; i < start + mechanism.blockLength(link); i++) {
      fastest = Math.max(fastest, Math.abs(velocities[i]));
    }
    return fastest;
  }

  private void readVelocities() {
    if (velocities.length < mechanism.dofs()) {
      velocities = new double[mechanism.dofs()]; // links may have been added since
    }
    mechanism.velocities(velocities, 0);
  }

  @Override
  boolean slow() {
    return spin() <= SURELY_SLOW || super.slow();
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
