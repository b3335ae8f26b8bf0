package org.metaworld4j.manipulation.sawyer;

import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.Pose;
import org.metaworld4j.manipulation.physics.Trigonometry;
import org.metaworld4j.manipulation.physics.World;

/**
 * Kinematics and dynamics of the seven-joint arm.
 *
 * <p>Mass matrix by composite rigid bodies, bias forces (gravity, Coriolis, centrifugal) by the
 * recursive Newton-Euler method; both in spatial vectors about the world's origin (Featherstone,
 * Rigid Body Dynamics Algorithms, 2008).
 */
final class ArmDynamics {

  static final int JOINTS = 7;

  private static final double ARMATURE = 0.001; // kg m^2

  /** World frame of each link. */
  final double[][] frame = new double[JOINTS][Frames.SIZE];

  /** World frame of the gripper's base. */
  final double[] gripperBase = new double[Frames.SIZE];

  /** World frame of the hand. */
  final double[] hand = new double[Frames.SIZE];

  /** World orientation of the hand, quaternion w x y z. */
  final double[] handQuaternion = new double[4];

  /** Mass matrix with armature, row by row (JOINTS x JOINTS). */
  final double[] massMatrix = new double[JOINTS * JOINTS];

  /** Generalized force that gravity and motion ask of the joints. */
  final double[] bias = new double[JOINTS];

  private final double[] base = new double[Frames.SIZE];
  private final double[] gripperBaseInLink = new double[Frames.SIZE];
  private final double[] handInGripperBase = new double[Frames.SIZE];
  private final LumpedMass[] masses = new LumpedMass[JOINTS];
  private final double[] quaternion = new double[4]; // scratch of the chain

  // About the world's origin: axis (3) and moment of the axis (3) of each joint.
  private final double[] motion = new double[6 * JOINTS];
  private final double[] mass = new double[JOINTS];
  private final double[] moment = new double[3 * JOINTS]; // mass times centre
  private final double[] inertia = new double[6 * JOINTS]; // xx yy zz xy xz yz about the origin
  private final double[] force = new double[6 * JOINTS]; // moment, force

  ArmDynamics() {
    Frames.set(Pose.at(0, 0, 0), base);
    for (int i = 0; i < JOINTS; i++) {
      masses[i] = new LumpedMass();
      masses[i].add(Link.SAWYER[i].mass(), base);
    }
    masses[0].add(Link.HEAD, base);
    Frames.set(Link.GRIPPER_BASE, gripperBaseInLink);
    Frames.set(Link.HAND, handInGripperBase);
    addClaws();
  }

  /** The claws weigh on the last link where they stand when open. */
  private void addClaws() {
    double[] claw = new double[Frames.SIZE];
    Frames.compose(gripperBaseInLink, handInGripperBase, claw);
    double[] handInLink = claw.clone();
    for (int side = -1; side <= 1; side += 2) {
      Frames.point(handInLink, 0, side * SawyerArm.CLAW_OFFSET, 0, claw, 9);
      masses[JOINTS - 1].add(Link.CLAW, claw);
    }
  }

  /** Computes all frames for joint angles (radians). */
  void place(double[] q) {
    setQuaternion(1, 0, 0, 0);
    for (int i = 0; i < JOINTS; i++) {
      Pose pose = Link.SAWYER[i].pose();
      double[] parent = i == 0 ? base : frame[i - 1];
      Frames.point(parent, pose.x(), pose.y(), pose.z(), frame[i], 9);
      turn(pose.qw(), pose.qx(), pose.qy(), pose.qz());
      turn(Trigonometry.cos(q[i] / 2), 0, 0, Trigonometry.sin(q[i] / 2));
      Frames.rotation(quaternion[0], quaternion[1], quaternion[2], quaternion[3], frame[i], 0);
    }
    Frames.compose(frame[JOINTS - 1], gripperBaseInLink, gripperBase);
    Frames.compose(gripperBase, handInGripperBase, hand);
    turn(Link.GRIPPER_BASE);
    turn(Link.HAND);
    System.arraycopy(quaternion, 0, handQuaternion, 0, 4);
  }

  private void setQuaternion(double w, double x, double y, double z) {
    quaternion[0] = w;
    quaternion[1] = x;
    quaternion[2] = y;
    quaternion[3] = z;
  }

  private void turn(Pose pose) {
    turn(pose.qw(), pose.qx(), pose.qy(), pose.qz());
  }

  private void turn(double w, double x, double y, double z) {
    double a = quaternion[0];
    double b = quaternion[1];
    double c = quaternion[2];
    double d = quaternion[3];
    setQuaternion(
        a * w - b * x - c * y - d * z,
        a * x + b * w + c * z - d * y,
        a * y - b * z + c * w + d * x,
        a * z + b * y - c * x + d * w);
  }

  /** Computes mass matrix and bias forces in the present frames for joint velocities (rad/s). */
  void compute(double[] velocity) {
    for (int i = 0; i < JOINTS; i++) {
      placeInertia(i);
    }
    computeBias(velocity);
    computeMassMatrix();
  }

  private void placeInertia(int i) {
    double[] f = frame[i];
    LumpedMass body = masses[i];
    double m = body.mass;
    double[] c = body.center;
    double x = f[0] * c[0] + f[1] * c[1] + f[2] * c[2] + f[9];
    double y = f[3] * c[0] + f[4] * c[1] + f[5] * c[2] + f[10];
    double z = f[6] * c[0] + f[7] * c[1] + f[8] * c[2] + f[11];
    mass[i] = m;
    moment[3 * i] = m * x;
    moment[3 * i + 1] = m * y;
    moment[3 * i + 2] = m * z;
    int at = 6 * i;
    inertia[at] = turned(body.inertia, f, 0, 0) + m * (y * y + z * z);
    inertia[at + 1] = turned(body.inertia, f, 3, 3) + m * (x * x + z * z);
    inertia[at + 2] = turned(body.inertia, f, 6, 6) + m * (x * x + y * y);
    inertia[at + 3] = turned(body.inertia, f, 0, 3) - m * x * y;
    inertia[at + 4] = turned(body.inertia, f, 0, 6) - m * x * z;
    inertia[at + 5] = turned(body.inertia, f, 3, 6) - m * y * z;
    double ax = f[2];
    double ay = f[5];
    double az = f[8];
    motion[at] = ax;
    motion[at + 1] = ay;
    motion[at + 2] = az;
    motion[at + 3] = f[10] * az - f[11] * ay;
    motion[at + 4] = f[11] * ax - f[9] * az;
    motion[at + 5] = f[9] * ay - f[10] * ax;
  }

  /** Returns row i times the inertia times row j of the rotation. */
  private static double turned(double[] t, double[] f, int i, int j) {
    double x = t[0] * f[j] + t[3] * f[j + 1] + t[4] * f[j + 2];
    double y = t[3] * f[j] + t[1] * f[j + 1] + t[5] * f[j + 2];
    double z = t[4] * f[j] + t[5] * f[j + 1] + t[2] * f[j + 2];
    return f[i] * x + f[i + 1] * y + f[i + 2] * z;
  }

  private void computeBias(double[] velocity) {
    double wx = 0;
    double wy = 0;
    double wz = 0;
    double vx = 0;
    double vy = 0;
    double vz = 0;
    double alx = 0;
    double aly = 0;
    double alz = 0;
    double ax = 0;
    double ay = 0;
    double az = World.GRAVITY;
    for (int i = 0; i < JOINTS; i++) {
      int at = 6 * i;
      double qd = velocity[i];
      double sx = motion[at] * qd;
      double sy = motion[at + 1] * qd;
      double sz = motion[at + 2] * qd;
      double tx = motion[at + 3] * qd;
      double ty = motion[at + 4] * qd;
      double tz = motion[at + 5] * qd;
      alx += wy * sz - wz * sy;
      aly += wz * sx - wx * sz;
      alz += wx * sy - wy * sx;
      ax += wy * tz - wz * ty + vy * sz - vz * sy;
      ay += wz * tx - wx * tz + vz * sx - vx * sz;
      az += wx * ty - wy * tx + vx * sy - vy * sx;
      wx += sx;
      wy += sy;
      wz += sz;
      vx += tx;
      vy += ty;
      vz += tz;
      double m = mass[i];
      double hx = moment[3 * i];
      double hy = moment[3 * i + 1];
      double hz = moment[3 * i + 2];
      double ixx = inertia[at];
      double iyy = inertia[at + 1];
      double izz = inertia[at + 2];
      double ixy = inertia[at + 3];
      double ixz = inertia[at + 4];
      double iyz = inertia[at + 5];
      // momentum
      double px = m * vx + wy * hz - wz * hy;
      double py = m * vy + wz * hx - wx * hz;
      double pz = m * vz + wx * hy - wy * hx;
      double lx = ixx * wx + ixy * wy + ixz * wz + hy * vz - hz * vy;
      double ly = ixy * wx + iyy * wy + iyz * wz + hz * vx - hx * vz;
      double lz = ixz * wx + iyz * wy + izz * wz + hx * vy - hy * vx;
      // force
      force[at] =
          ixx * alx + ixy * aly + ixz * alz + hy * az - hz * ay + wy * lz - wz * ly + vy * pz
              - vz * py;
      force[at + 1] =
          ixy * alx + iyy * aly + iyz * alz + hz * ax - hx * az + wz * lx - wx * lz + vz * px
              - vx * pz;
      force[at + 2] =
          ixz * alx + iyz * aly + izz * alz + hx * ay - hy * ax + wx * ly - wy * lx + vx * py
              - vy * px;
      force[at + 3] = m * ax + aly * hz - alz * hy + wy * pz - wz * py;
      force[at + 4] = m * ay + alz * hx - alx * hz + wz * px - wx * pz;
      force[at + 5] = m * az + alx * hy - aly * hx + wx * py - wy * px;
    }
    for (int i = JOINTS - 1; i >= 0; i--) {
      bias[i] = power(motion, 6 * i, force, 6 * i);
      if (i > 0) {
        for (int k = 0; k < 6; k++) {
          force[6 * (i - 1) + k] += force[6 * i + k];
        }
      }
    }
  }

  private void computeMassMatrix() {
    for (int i = JOINTS - 1; i >= 0; i--) {
      momentum(i);
      for (int j = 0; j <= i; j++) {
        double value = power(motion, 6 * j, force, 6 * i);
        massMatrix[i * JOINTS + j] = value;
        massMatrix[j * JOINTS + i] = value;
      }
      massMatrix[i * JOINTS + i] += ARMATURE;
      if (i > 0) {
        mass[i - 1] += mass[i];
        for (int k = 0; k < 3; k++) {
          moment[3 * (i - 1) + k] += moment[3 * i + k];
        }
        for (int k = 0; k < 6; k++) {
          inertia[6 * (i - 1) + k] += inertia[6 * i + k];
        }
      }
    }
  }

  /** Writes the momentum of everything beyond joint i when that joint alone turns at 1 rad/s. */
  private void momentum(int i) {
    int at = 6 * i;
    double wx = motion[at];
    double wy = motion[at + 1];
    double wz = motion[at + 2];
    double vx = motion[at + 3];
    double vy = motion[at + 4];
    double vz = motion[at + 5];
    double hx = moment[3 * i];
    double hy = moment[3 * i + 1];
    double hz = moment[3 * i + 2];
    force[at] = inertia[at] * wx + inertia[at + 3] * wy + inertia[at + 4] * wz + hy * vz - hz * vy;
    force[at + 1] =
        inertia[at + 3] * wx + inertia[at + 1] * wy + inertia[at + 5] * wz + hz * vx - hx * vz;
    force[at + 2] =
        inertia[at + 4] * wx + inertia[at + 5] * wy + inertia[at + 2] * wz + hx * vy - hy * vx;
    force[at + 3] = mass[i] * vx + wy * hz - wz * hy;
    force[at + 4] = mass[i] * vy + wz * hx - wx * hz;
    force[at + 5] = mass[i] * vz + wx * hy - wy * hx;
  }

  private static double power(double[] motion, int m, double[] force, int f) {
    return motion[m] * force[f]
        + motion[m + 1] * force[f + 1]
        + motion[m + 2] * force[f + 2]
        + motion[m + 3] * force[f + 3]
        + motion[m + 4] * force[f + 4]
        + motion[m + 5] * force[f + 5];
  }

  /**
   * Writes how fast a point that moves with the last link moves along a direction for each joint.
   */
  void pointJacobian(
      double px, double py, double pz, double dx, double dy, double dz, double[] out, int offset) {
    for (int i = 0; i < JOINTS; i++) {
      double[] f = frame[i];
      double x = px - f[9];
      double y = py - f[10];
      double z = pz - f[11];
      out[offset + i] =
          (f[5] * z - f[8] * y) * dx + (f[8] * x - f[2] * z) * dy + (f[2] * y - f[5] * x) * dz;
    }
  }

  /**
   * Writes the velocity of a point that moves with the last link, and its angular velocity, for
   * each joint: six numbers each.
   */
  void twists(double px, double py, double pz, double[] out, int offset) {
    for (int i = 0; i < JOINTS; i++) {
      double[] f = frame[i];
      double x = px - f[9];
      double y = py - f[10];
      double z = pz - f[11];
      int at = offset + 6 * i;
      out[at] = f[5] * z - f[8] * y;
      out[at + 1] = f[8] * x - f[2] * z;
      out[at + 2] = f[2] * y - f[5] * x;
      out[at + 3] = f[2];
      out[at + 4] = f[5];
      out[at + 5] = f[8];
    }
  }
}
