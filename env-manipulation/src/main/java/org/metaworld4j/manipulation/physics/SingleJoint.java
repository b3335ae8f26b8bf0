package org.metaworld4j.manipulation.physics;

/** One hinge or slide between a fixed parent and a link, with damping, spring and soft limits. */
final class SingleJoint implements Mechanism {

  private final Joint joint;
  private final WorldBody parent;
  private final MassProperties mass;
  private final double[] poseInParent = new double[Frames.SIZE];
  private final double inertia; // kg or kg m^2, with armature
  private final double[] reach =
      new double[3]; // of the centre of mass from the axis, at position 0
  private final double[] zeroFrame = new double[Frames.SIZE]; // in the world, at position 0
  private final double[] frame = new double[Frames.SIZE];
  private final double[] axis = new double[3]; // world frame
  private final double[] arm = new double[3]; // scratch
  private final double[] limitResponse = new double[1];

  private double position;
  private double velocity;

  SingleJoint(Joint joint, WorldBody parent, Pose pose, MassProperties mass) {
    this.joint = joint;
    this.parent = parent;
    this.mass = mass;
    Frames.set(pose, poseInParent);
    inertia = joint.armature() + inertiaAboutAxis();
    limitResponse[0] = 1 / inertia;
    place();
  }

  private boolean hinge() {
    return joint.type() == Joint.Type.HINGE;
  }

  private double inertiaAboutAxis() {
    if (!hinge()) {
      return mass.mass();
    }
    double[] center = new double[Frames.SIZE];
    Frames.set(mass.center(), center);
    double[] moments = {mass.inertiaX(), mass.inertiaY(), mass.inertiaZ()};
    double about = 0;
    for (int i = 0; i < 3; i++) {
      double component =
          center[i] * joint.axisX() + center[3 + i] * joint.axisY() + center[6 + i] * joint.axisZ();
      about += moments[i] * component * component;
    }
    double along =
        center[9] * joint.axisX() + center[10] * joint.axisY() + center[11] * joint.axisZ();
    double squared = center[9] * center[9] + center[10] * center[10] + center[11] * center[11];
    return about + mass.mass() * (squared - along * along);
  }

  double position() {
    return position;
  }

  double velocity() {
    return velocity;
  }

  void set(double newPosition, double newVelocity) {
    position = newPosition;
    velocity = newVelocity;
    move();
  }

  /** Takes over where the parent is now. */
  void place() {
    Frames.compose(parent.frame, poseInParent, zeroFrame);
    axis[0] =
        zeroFrame[0] * joint.axisX() + zeroFrame[1] * joint.axisY() + zeroFrame[2] * joint.axisZ();
    axis[1] =
        zeroFrame[3] * joint.axisX() + zeroFrame[4] * joint.axisY() + zeroFrame[5] * joint.axisZ();
    axis[2] =
        zeroFrame[6] * joint.axisX() + zeroFrame[7] * joint.axisY() + zeroFrame[8] * joint.axisZ();
    move();
  }

  private void move() {
    System.arraycopy(zeroFrame, 0, frame, 0, Frames.SIZE);
    if (!hinge()) {
      for (int i = 0; i < 3; i++) {
        frame[9 + i] += position * axis[i];
      }
      return;
    }
    double s = Trigonometry.sin(position);
    double c = Trigonometry.cos(position);
    for (int column = 0; column < 3; column++) {
      double x = zeroFrame[column];
      double y = zeroFrame[3 + column];
      double z = zeroFrame[6 + column];
      double along = (axis[0] * x + axis[1] * y + axis[2] * z) * (1 - c);
      frame[column] = x * c + (axis[1] * z - axis[2] * y) * s + axis[0] * along;
      frame[3 + column] = y * c + (axis[2] * x - axis[0] * z) * s + axis[1] * along;
      frame[6 + column] = z * c + (axis[0] * y - axis[1] * x) * s + axis[2] * along;
    }
  }

  @Override
  public int dofs() {
    return 1;
  }

  @Override
  public void velocities(double[] out, int offset) {
    out[offset] = velocity;
  }

  @Override
  public void begin(double[] out, int offset) {
    double force =
        weight() - joint.stiffness() * (position - joint.rest()) - joint.damping() * velocity;
    out[offset] = velocity + World.STEP * force / inertia;
  }

  /** Returns the generalized force of gravity. */
  private double weight() {
    centerMotion();
    return -World.GRAVITY * mass.mass() * arm[2];
  }

  /** Writes how the centre of mass moves with the joint. */
  private void centerMotion() {
    if (!hinge()) {
      System.arraycopy(axis, 0, arm, 0, 3);
      return;
    }
    Pose center = mass.center();
    Frames.point(frame, center.x(), center.y(), center.z(), reach, 0);
    double x = reach[0] - frame[9];
    double y = reach[1] - frame[10];
    double z = reach[2] - frame[11];
    arm[0] = axis[1] * z - axis[2] * y;
    arm[1] = axis[2] * x - axis[0] * z;
    arm[2] = axis[0] * y - axis[1] * x;
  }

  /** Damping is implicit, as in the original: the whole change of velocity is damped once more. */
  @Override
  public void finish(double[] solved, int offset) {
    double change = solved[offset] - velocity;
    velocity += change * inertia / (inertia + World.STEP * joint.damping());
    position += World.STEP * velocity;
    move();
  }

  @Override
  public void limits(LimitRows rows) {
    if (position < joint.low()) {
      rows.add(0, 1, position - joint.low(), limitResponse[0], limitResponse, 0, 0, 1);
    } else if (position > joint.high()) {
      rows.add(0, -1, joint.high() - position, limitResponse[0], limitResponse, 0, 0, 1);
    }
  }

  @Override
  public void frame(int link, double[] out) {
    System.arraycopy(frame, 0, out, 0, Frames.SIZE);
  }

  @Override
  public int blockStart(int link) {
    return 0;
  }

  @Override
  public int blockLength(int link) {
    return 1;
  }

  @Override
  public void jacobian(
      int link,
      double px,
      double py,
      double pz,
      double dx,
      double dy,
      double dz,
      double[] out,
      int offset) {
    if (!hinge()) {
      out[offset] = axis[0] * dx + axis[1] * dy + axis[2] * dz;
      return;
    }
    double x = px - frame[9];
    double y = py - frame[10];
    double z = pz - frame[11];
    out[offset] =
        (axis[1] * z - axis[2] * y) * dx
            + (axis[2] * x - axis[0] * z) * dy
            + (axis[0] * y - axis[1] * x) * dz;
  }

  @Override
  public void spinJacobian(int link, double x, double y, double z, double[] out, int offset) {
    out[offset] = hinge() ? axis[0] * x + axis[1] * y + axis[2] * z : 0;
  }

  @Override
  public void response(int link, double[] row, int rowOffset, double[] out, int outOffset) {
    out[outOffset] = row[rowOffset] / inertia;
  }

  @Override
  public double inverseWeight(int link) {
    centerMotion();
    return (arm[0] * arm[0] + arm[1] * arm[1] + arm[2] * arm[2]) / (3 * inertia);
  }

  @Override
  public boolean meetsFixedBodies() {
    return false;
  }

  @Override
  public int stateSize() {
    return 2;
  }

  @Override
  public void save(double[] out, int offset) {
    out[offset] = position;
    out[offset + 1] = velocity;
  }

  @Override
  public void load(double[] in, int offset) {
    set(in[offset], in[offset + 1]);
  }
}
