package org.metaworld4j.manipulation.physics;

import java.util.Arrays;
import java.util.List;

/**
 * One link of a {@link Linkage}: moves relative to its parent by one hinge, or by slides.
 *
 * <p>A link has an instant of motion beside its pose: angular velocity, and the accelerations that
 * it would have if no joint sped up, with gravity as an acceleration upwards. All of it is in the
 * world frame.
 */
final class JointedLink {

  final Joint[] joints;
  final int firstDof;
  final JointedLink parent; // null on the base
  final MassProperties mass;

  final double[] frame = new double[Frames.SIZE];
  final double[] axis; // of each joint, three numbers
  final double[] center = new double[3]; // of mass
  final double[] inertia = new double[9]; // about the centre, row by row
  final double[] force = new double[3]; // that the instant of motion asks of the centre, N
  final double[] torque = new double[3]; // and about it, N m

  private final double[] poseInParent = new double[Frames.SIZE];
  private final double[] massFrame = new double[Frames.SIZE];
  private final double[] zeroFrame = new double[Frames.SIZE]; // at joint position 0
  private final double[] massFrameInLink = new double[Frames.SIZE];

  private final double[] spin = new double[3]; // rad/s
  private final double[] spinning = new double[3]; // rad/s^2
  private final double[] acceleration = new double[3]; // of the origin, m/s^2
  private final double[] arm = new double[3]; // scratch
  private final double[] product = new double[3]; // scratch
  private final double[] sweep = new double[3]; // scratch

  JointedLink(
      List<Joint> joints, JointedLink parent, int firstDof, Pose pose, MassProperties mass) {
    this.joints = joints.toArray(Joint[]::new);
    this.parent = parent;
    this.firstDof = firstDof;
    this.mass = mass;
    axis = new double[3 * this.joints.length];
    Frames.set(pose, poseInParent);
    Frames.set(mass.center(), massFrameInLink);
    checkJoints();
  }

  private void checkJoints() {
    boolean oneHinge = joints.length == 1 && hinge(0);
    boolean slides = Arrays.stream(joints).allMatch(joint -> joint.type() == Joint.Type.SLIDE);
    if (joints.length == 0 || !(oneHinge || slides)) {
      throw new IllegalArgumentException(
          "joints: expected one hinge, or slides, got " + Arrays.toString(joints));
    }
  }

  /** Returns the index beyond the last velocity that moves this link. */
  int endDof() {
    return firstDof + joints.length;
  }

  boolean hinge(int joint) {
    return joints[joint].type() == Joint.Type.HINGE;
  }

  /** Returns whether this link and all before it have slides only. */
  boolean slides() {
    return !hinge(0) && (parent == null || parent.slides());
  }

  /** Returns how far slides can take the link along a direction from where they are, metres. */
  double wayAlong(double x, double y, double z, double[] position) {
    double way = parent == null ? 0 : parent.wayAlong(x, y, z, position);
    for (int i = 0; i < joints.length; i++) {
      double share = x * axis[3 * i] + y * axis[3 * i + 1] + z * axis[3 * i + 2];
      double end = share > 0 ? joints[i].high() : joints[i].low();
      way += share * (end - position[firstDof + i]);
    }
    return way;
  }

  /** Takes over where the parent and the joints are now. */
  void move(double[] baseFrame, double[] position) {
    Frames.compose(parent == null ? baseFrame : parent.frame, poseInParent, zeroFrame);
    System.arraycopy(zeroFrame, 0, frame, 0, Frames.SIZE);
    for (int i = 0; i < joints.length; i++) {
      Joint joint = joints[i];
      for (int row = 0; row < 3; row++) {
        axis[3 * i + row] =
            zeroFrame[3 * row] * joint.axisX()
                + zeroFrame[3 * row + 1] * joint.axisY()
                + zeroFrame[3 * row + 2] * joint.axisZ();
      }
      if (hinge(i)) {
        turn(i, position[firstDof + i]);
      } else {
        for (int row = 0; row < 3; row++) {
          frame[9 + row] += position[firstDof + i] * axis[3 * i + row];
        }
      }
    }
  }

  private void turn(int joint, double angle) {
    double s = Trigonometry.sin(angle);
    double c = Trigonometry.cos(angle);
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

  /** Finds centre of mass and inertia in the present pose. */
  void placeMass() {
    Frames.compose(frame, massFrameInLink, massFrame);
    System.arraycopy(massFrame, 9, center, 0, 3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        inertia[3 * i + j] =
            massFrame[3 * i] * mass.inertiaX() * massFrame[3 * j]
                + massFrame[3 * i + 1] * mass.inertiaY() * massFrame[3 * j + 1]
                + massFrame[3 * i + 2] * mass.inertiaZ() * massFrame[3 * j + 2];
      }
    }
  }

  /** Finds the instant of motion, after the parent's, and the force and torque that it asks for. */
  void findMotion(double[] velocity) {
    followParent();
    for (int i = 0; i < joints.length; i++) {
      double v = velocity[firstDof + i];
      for (int row = 0; row < 3; row++) {
        sweep[row] = axis[3 * i + row] * v;
      }
      Frames.cross(spin, sweep, product); // zero on the base
      for (int row = 0; row < 3; row++) {
        if (hinge(i)) {
          spinning[row] += product[row];
        } else {
          acceleration[row] += 2 * product[row];
        }
      }
      if (hinge(i)) {
        add(sweep, spin);
      }
    }
    findForce();
  }

  private void followParent() {
    if (parent == null) {
      Arrays.fill(spin, 0);
      Arrays.fill(spinning, 0);
      Arrays.fill(acceleration, 0);
      acceleration[2] = World.GRAVITY;
      return;
    }
    System.arraycopy(parent.spin, 0, spin, 0, 3);
    System.arraycopy(parent.spinning, 0, spinning, 0, 3);
    System.arraycopy(parent.acceleration, 0, acceleration, 0, 3);
    for (int row = 0; row < 3; row++) {
      arm[row] = frame[9 + row] - parent.frame[9 + row];
    }
    addSwing(arm, acceleration);
  }

  /** Adds how a point at a lever from the origin accelerates beyond the origin. */
  private void addSwing(double[] lever, double[] out) {
    Frames.cross(spinning, lever, product);
    add(product, out);
    Frames.cross(spin, lever, sweep);
    Frames.cross(spin, sweep, product);
    add(product, out);
  }

  private void findForce() {
    for (int row = 0; row < 3; row++) {
      arm[row] = center[row] - frame[9 + row];
      force[row] = acceleration[row];
    }
    addSwing(arm, force);
    for (int row = 0; row < 3; row++) {
      force[row] *= mass.mass();
    }
    turned(spin, sweep);
    Frames.cross(spin, sweep, torque);
    turned(spinning, product);
    add(product, torque);
  }

  /** Writes the inertia times a vector. */
  void turned(double[] vector, double[] out) {
    for (int row = 0; row < 3; row++) {
      out[row] =
          inertia[3 * row] * vector[0]
              + inertia[3 * row + 1] * vector[1]
              + inertia[3 * row + 2] * vector[2];
    }
  }

  private static void add(double[] vector, double[] out) {
    for (int row = 0; row < 3; row++) {
      out[row] += vector[row];
    }
  }

  /** Writes the twists of a point that moves along, of this link's joints and all before it. */
  void twists(double px, double py, double pz, double[] out) {
    Arrays.fill(out, 0, CouplingSide.TWIST * endDof(), 0);
    for (JointedLink link = this; link != null; link = link.parent) {
      for (int i = 0; i < link.joints.length; i++) {
        link.twist(i, px, py, pz, out, CouplingSide.TWIST * (link.firstDof + i));
      }
    }
  }

  private void twist(int joint, double px, double py, double pz, double[] out, int at) {
    double ax = axis[3 * joint];
    double ay = axis[3 * joint + 1];
    double az = axis[3 * joint + 2];
    if (!hinge(joint)) {
      out[at] = ax;
      out[at + 1] = ay;
      out[at + 2] = az;
      return;
    }
    double x = px - frame[9];
    double y = py - frame[10];
    double z = pz - frame[11];
    out[at] = ay * z - az * y;
    out[at + 1] = az * x - ax * z;
    out[at + 2] = ax * y - ay * x;
    out[at + 3] = ax;
    out[at + 4] = ay;
    out[at + 5] = az;
  }
}
