package org.metaworld4j.manipulation.physics;

import java.util.List;

/**
 * A link that moves relative to a fixed parent by one hinge, or by slides at right angles to each
 * other; with damping, springs and soft limits.
 */
final class JointedLink implements Mechanism {

  private final Joint[] joints;
  private final WorldBody parent;
  private final MassProperties mass;
  private final double[] poseInParent = new double[Frames.SIZE];
  private final double[] inertia; // of each joint with armature, kg or kg m^2
  private final double[] inverseInertia;
  private final double[] zeroFrame = new double[Frames.SIZE]; // in the world, at position 0
  private final double[] frame = new double[Frames.SIZE];
  private final double[] axis; // three numbers a joint, world frame
  private final double[] center = new double[3]; // of mass, world frame; scratch
  private final double[] lever = new double[3]; // motion of a point with a joint; scratch

  private final double[] position;
  private final double[] velocity;

  JointedLink(List<Joint> joints, WorldBody parent, Pose pose, MassProperties mass) {
    this.joints = joints.toArray(Joint[]::new);
    this.parent = parent;
    this.mass = mass;
    int count = this.joints.length;
    inertia = new double[count];
    inverseInertia = new double[count];
    axis = new double[3 * count];
    position = new double[count];
    velocity = new double[count];
    Frames.set(pose, poseInParent);
    checkJoints();
    for (int i = 0; i < count; i++) {
      inertia[i] = this.joints[i].armature() + moved(this.joints[i]);
      inverseInertia[i] = 1 / inertia[i];
    }
    place();
  }

  private void checkJoints() {
    if (joints.length == 0) {
      throw new IllegalArgumentException("joints: expected at least one, got none");
    }
    for (int i = 0; i < joints.length; i++) {
      for (int j = 0; j < i; j++) {
        if (hinge(i) || hinge(j) || Math.abs(joints[i].dot(joints[j])) > 1e-9) {
          throw new IllegalArgumentException(
              "joints: expected one hinge, or slides at right angles, got "
                  + joints[j]
                  + " and "
                  + joints[i]);
        }
      }
    }
  }

  private boolean hinge(int joint) {
    return joints[joint].type() == Joint.Type.HINGE;
  }

  /** Returns the mass or inertia that a joint moves. */
  private double moved(Joint joint) {
    if (joint.type() == Joint.Type.SLIDE) {
      return mass.mass();
    }
    double[] c = new double[Frames.SIZE];
    Frames.set(mass.center(), c);
    double[] moments = {mass.inertiaX(), mass.inertiaY(), mass.inertiaZ()};
    double about = 0;
    for (int i = 0; i < 3; i++) {
      double component = c[i] * joint.axisX() + c[3 + i] * joint.axisY() + c[6 + i] * joint.axisZ();
      about += moments[i] * component * component;
    }
    double along = c[9] * joint.axisX() + c[10] * joint.axisY() + c[11] * joint.axisZ();
    double squared = c[9] * c[9] + c[10] * c[10] + c[11] * c[11];
    return about + mass.mass() * (squared - along * along);
  }

  double position(int joint) {
    return position[joint];
  }

  double velocity(int joint) {
    return velocity[joint];
  }

  void set(int joint, double newPosition, double newVelocity) {
    position[joint] = newPosition;
    velocity[joint] = newVelocity;
    move();
  }

  /** Takes over where the parent is now. */
  void place() {
    Frames.compose(parent.frame, poseInParent, zeroFrame);
    for (int i = 0; i < joints.length; i++) {
      Joint joint = joints[i];
      for (int row = 0; row < 3; row++) {
        axis[3 * i + row] =
            zeroFrame[3 * row] * joint.axisX()
                + zeroFrame[3 * row + 1] * joint.axisY()
                + zeroFrame[3 * row + 2] * joint.axisZ();
      }
    }
    move();
  }

  private void move() {
    System.arraycopy(zeroFrame, 0, frame, 0, Frames.SIZE);
    for (int i = 0; i < joints.length; i++) {
      if (hinge(i)) {
        turn(i);
      } else {
        for (int row = 0; row < 3; row++) {
          frame[9 + row] += position[i] * axis[3 * i + row];
        }
      }
    }
  }

  private void turn(int joint) {
    double s = Trigonometry.sin(position[joint]);
    double c = Trigonometry.cos(position[joint]);
    double ax = axis[3 * joint];
    double ay = axis[3 * joint + 1];
    double az = axis[3 * joint + 2];
    for (int column = 0; column < 3; column++) {
      double x = zeroFrame[column];
      double y = zeroFrame[3 + column];
      double z = zeroFrame[6 + column];
      double along = (ax * x + ay * y + az * z) * (1 - c);
      frame[column] = x * c + (ay * z - az * y) * s + ax * along;
      frame[3 + column] = y * c + (az * x - ax * z) * s + ay * along;
      frame[6 + column] = z * c + (ax * y - ay * x) * s + az * along;
    }
  }

  @Override
  public int dofs() {
    return joints.length;
  }

  @Override
  public void velocities(double[] out, int offset) {
    System.arraycopy(velocity, 0, out, offset, joints.length);
  }

  @Override
  public void begin(double[] out, int offset) {
    locateCenter();
    for (int i = 0; i < joints.length; i++) {
      Joint joint = joints[i];
      findLever(i, center[0], center[1], center[2]);
      double weight = -World.GRAVITY * mass.mass() * lever[2];
      double spring = -joint.stiffness() * (position[i] - joint.rest());
      double force = weight + spring - joint.damping() * velocity[i];
      out[offset + i] = velocity[i] + World.STEP * force / inertia[i];
    }
  }

  @Override
  public void inertia(double[] out, int size, int offset) {
    for (int i = 0; i < joints.length; i++) {
      out[(offset + i) * size + offset + i] = inertia[i];
    }
  }

  private void locateCenter() {
    Pose c = mass.center();
    Frames.point(frame, c.x(), c.y(), c.z(), center, 0);
  }

  /** Writes how a point that moves with the link moves with a joint. */
  private void findLever(int joint, double px, double py, double pz) {
    double ax = axis[3 * joint];
    double ay = axis[3 * joint + 1];
    double az = axis[3 * joint + 2];
    if (!hinge(joint)) {
      lever[0] = ax;
      lever[1] = ay;
      lever[2] = az;
      return;
    }
    double x = px - frame[9];
    double y = py - frame[10];
    double z = pz - frame[11];
    lever[0] = ay * z - az * y;
    lever[1] = az * x - ax * z;
    lever[2] = ax * y - ay * x;
  }

  /** Damping is implicit, as in the original: the whole change of velocity is damped once more. */
  @Override
  public void finish(double[] solved, int offset) {
    for (int i = 0; i < joints.length; i++) {
      double change = solved[offset + i] - velocity[i];
      velocity[i] += change * inertia[i] / (inertia[i] + World.STEP * joints[i].damping());
      position[i] += World.STEP * velocity[i];
    }
    move();
  }

  @Override
  public void limits(LimitRows rows) {
    for (int i = 0; i < joints.length; i++) {
      double below = position[i] - joints[i].low();
      double above = joints[i].high() - position[i];
      if (below < 0) {
        rows.add(i, 1, below, inverseInertia[i]);
      } else if (above < 0) {
        rows.add(i, -1, above, inverseInertia[i]);
      }
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
    return joints.length;
  }

  @Override
  public void twists(int link, double px, double py, double pz, double[] out) {
    for (int i = 0; i < joints.length; i++) {
      findLever(i, px, py, pz);
      for (int row = 0; row < 3; row++) {
        out[6 * i + row] = lever[row];
        out[6 * i + 3 + row] = hinge(i) ? axis[3 * i + row] : 0;
      }
    }
  }

  @Override
  public double inverseWeight(int link, int geom) {
    locateCenter();
    double sum = 0;
    for (int i = 0; i < joints.length; i++) {
      findLever(i, center[0], center[1], center[2]);
      double squared = lever[0] * lever[0] + lever[1] * lever[1] + lever[2] * lever[2];
      sum += squared * inverseInertia[i];
    }
    return sum / 3;
  }

  @Override
  public boolean meetsFixedBodies() {
    return false;
  }

  @Override
  public int stateSize() {
    return 2 * joints.length;
  }

  @Override
  public void save(double[] out, int offset) {
    System.arraycopy(position, 0, out, offset, joints.length);
    System.arraycopy(velocity, 0, out, offset + joints.length, joints.length);
  }

  @Override
  public void load(double[] in, int offset) {
    System.arraycopy(in, offset, position, 0, joints.length);
    System.arraycopy(in, offset + joints.length, velocity, 0, joints.length);
    move();
  }
}
