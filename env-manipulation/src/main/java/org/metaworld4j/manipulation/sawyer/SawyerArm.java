package org.metaworld4j.manipulation.sawyer;

import java.util.Arrays;
import org.metaworld4j.manipulation.physics.Frames;
import org.metaworld4j.manipulation.physics.LimitRows;
import org.metaworld4j.manipulation.physics.Mechanism;
import org.metaworld4j.manipulation.physics.PositiveMatrix;
import org.metaworld4j.manipulation.physics.Softness;
import org.metaworld4j.manipulation.physics.World;

/**
 * Seven joints and two sliding fingers in generalized coordinates, pulled by the mocap weld.
 *
 * <p>The velocities are in the order right finger, seven joints, left finger, so that those which
 * move a finger lie side by side. The weld is folded into the mass matrix: with its Jacobian J,
 * weights W = d / ((1 - d) A0) and wanted acceleration a, the arm obeys (M + J^T W J) q'' = tau +
 * J^T W a, so that contacts meet the compliant hand and the weld needs no rows. Damping is implicit
 * as in the original: forces are found with explicit damping, then (M + h D) dv = M dv' damps the
 * change of velocity.
 */
final class SawyerArm implements Mechanism {

  static final int GRIPPER_BASE = 0;
  static final int RIGHT_FINGER = 1;
  static final int LEFT_FINGER = 2;

  static final int CLAW = 0; // geom of a finger
  static final int PAD = 1;

  private static final double PAD_CENTER = 0.006; // m, of the pad's mass from the claw's
  static final double CLAW_OFFSET = 0.05; // m, of each claw from the hand's middle, along hand y

  private static final int JOINTS = ArmDynamics.JOINTS;
  private static final int DOFS = JOINTS + 2;
  private static final double JOINT_DAMPING = 10; // N m s/rad

  private static final double FINGER_INERTIA = 100.0162; // kg, armature and claw
  private static final double FINGER_DAMPING = 1000; // N s/m
  private static final double FINGER_GAIN = 400; // N/m
  private static final double[] FINGER_LOW = {0, -0.03}; // m, right and left
  private static final double[] FINGER_HIGH = {0.04, 0};

  private static final double WELD_TRANSLATION_WEIGHT = 6.1056; // 1/kg
  private static final double WELD_ROTATION_WEIGHT = 284.9; // 1/(kg m^2)
  private static final double WELD_TORQUE_SCALE = 5;
  private static final double HALF = 0.7071067811865476;
  private static final double[] MOCAP_QUATERNION = {HALF, 0, HALF, 0};

  final ArmDynamics dynamics = new ArmDynamics();
  final double[] mocap = new double[3];
  final double[] finger = new double[2]; // right, left, m along hand y
  double effort; // servo target of the right finger; the left one has its negative

  private final double[] fingerVelocity = new double[2];
  private final double[] q = new double[JOINTS];
  private final double[] qd = new double[JOINTS];
  private final double[] jointWeight = new double[JOINTS]; // inverse inertia at the zero pose
  private final double[][] weight = new double[3][2]; // inverse mass of each geom at the zero pose

  private final double[] weldJacobian = new double[6 * JOINTS];
  private final double[] weldResidual = new double[6];
  private final double[] error = new double[4]; // conjugate of hand times mocap orientation
  private final double[] withWeld = new double[JOINTS * JOINTS];
  private final double[] force = new double[JOINTS];
  private final PositiveMatrix solver = new PositiveMatrix(JOINTS);

  SawyerArm() {
    dynamics.place(q);
    dynamics.compute(qd);
    solver.factorise(dynamics.massMatrix, 0);
    double[] inverse = solver.inverse();
    for (int i = 0; i < JOINTS; i++) {
      jointWeight[i] = inverse[i * (JOINTS + 1)];
    }
    for (int link = GRIPPER_BASE; link <= LEFT_FINGER; link++) {
      for (int geom = 0; geom < 2; geom++) {
        weight[link][geom] = translationWeight(inverse, link, geom);
      }
    }
  }

  /**
   * Returns the mean over the axes of the inverse mass at a body's centre at the zero pose, 1/kg:
   * MuJoCo's weight of the body. The pads are bodies of their own, with their centre 6 mm further
   * in than the claws'.
   */
  private double translationWeight(double[] inverse, int link, int geom) {
    double[] origin = new double[Frames.SIZE];
    frame(link, origin);
    int inwards = link == RIGHT_FINGER ? 1 : -1;
    double inset = geom == PAD ? inwards * PAD_CENTER : 0;
    double[] center = new double[3];
    Frames.point(origin, 0, inset, 0, center, 0);
    double[] row = new double[JOINTS];
    double sum = link == GRIPPER_BASE ? 0 : 1 / FINGER_INERTIA;
    for (int axis = 0; axis < 3; axis++) {
      pointRow(center, axis, row);
      for (int i = 0; i < JOINTS; i++) {
        for (int j = 0; j < JOINTS; j++) {
          sum += row[i] * inverse[i * JOINTS + j] * row[j];
        }
      }
    }
    return sum / 3;
  }

  private void pointRow(double[] point, int axis, double[] row) {
    double x = axis == 0 ? 1 : 0;
    double y = axis == 1 ? 1 : 0;
    double z = axis == 2 ? 1 : 0;
    dynamics.pointJacobian(point[0], point[1], point[2], x, y, z, row, 0);
  }

  @Override
  public int dofs() {
    return DOFS;
  }

  @Override
  public void velocities(double[] out, int offset) {
    out[offset] = fingerVelocity[0];
    System.arraycopy(qd, 0, out, offset + 1, JOINTS);
    out[offset + DOFS - 1] = fingerVelocity[1];
  }

  @Override
  public void begin(double[] out, int offset) {
    dynamics.compute(qd);
    for (int i = 0; i < JOINTS; i++) {
      force[i] = -dynamics.bias[i] - JOINT_DAMPING * qd[i];
    }
    foldWeld();
    solver.factorise(withWeld, 0);
    solver.solve(force, 0);
    for (int i = 0; i < JOINTS; i++) {
      out[offset + 1 + i] = qd[i] + World.STEP * force[i];
    }
    out[offset] = unhinderedFinger(0, effort);
    out[offset + DOFS - 1] = unhinderedFinger(1, -effort);
  }

  @Override
  public void inertia(double[] out, int size, int offset) {
    out[offset * size + offset] = FINGER_INERTIA;
    for (int i = 0; i < JOINTS; i++) {
      int row = (offset + 1 + i) * size + offset + 1;
      for (int j = 0; j <= i; j++) {
        double value = withWeld[i * JOINTS + j];
        out[row + j] = value;
        out[(offset + 1 + j) * size + offset + 1 + i] = value;
      }
    }
    int last = offset + DOFS - 1;
    out[last * size + last] = FINGER_INERTIA;
  }

  private double unhinderedFinger(int side, double target) {
    double push = FINGER_GAIN * (target - finger[side]) - FINGER_DAMPING * fingerVelocity[side];
    return fingerVelocity[side] + World.STEP * push / FINGER_INERTIA;
  }

  /** Adds J^T W J to the mass matrix and J^T W a to the force. */
  private void foldWeld() {
    findWeldResidual();
    findWeldJacobian();
    double squared = 0;
    for (double residual : weldResidual) {
      squared += residual * residual;
    }
    Softness law = Softness.STANDARD;
    double d = law.impedance(Math.sqrt(squared));
    System.arraycopy(dynamics.massMatrix, 0, withWeld, 0, withWeld.length);
    for (int row = 0; row < 6; row++) {
      double weight = d / ((1 - d) * (row < 3 ? WELD_TRANSLATION_WEIGHT : WELD_ROTATION_WEIGHT));
      int at = row * JOINTS;
      double velocity = 0;
      for (int i = 0; i < JOINTS; i++) {
        velocity += weldJacobian[at + i] * qd[i];
      }
      double wanted = -law.damping() * velocity - law.stiffness() * d * weldResidual[row];
      for (int i = 0; i < JOINTS; i++) {
        double weighted = weight * weldJacobian[at + i];
        force[i] += weighted * wanted;
        for (int j = 0; j <= i; j++) {
          withWeld[i * JOINTS + j] += weighted * weldJacobian[at + j];
        }
      }
    }
  }

  private void findWeldResidual() {
    for (int i = 0; i < 3; i++) {
      weldResidual[i] = dynamics.hand[9 + i] - mocap[i];
    }
    double[] h = dynamics.handQuaternion;
    double[] m = MOCAP_QUATERNION;
    error[0] = h[0] * m[0] + h[1] * m[1] + h[2] * m[2] + h[3] * m[3];
    error[1] = h[0] * m[1] - h[1] * m[0] - h[2] * m[3] + h[3] * m[2];
    error[2] = h[0] * m[2] + h[1] * m[3] - h[2] * m[0] - h[3] * m[1];
    error[3] = h[0] * m[3] - h[1] * m[2] + h[2] * m[1] - h[3] * m[0];
    for (int i = 0; i < 3; i++) {
      weldResidual[3 + i] = -WELD_TORQUE_SCALE * error[1 + i];
    }
  }

  private void findWeldJacobian() {
    double[] h = dynamics.hand;
    for (int row = 0; row < 3; row++) {
      dynamics.pointJacobian(
          h[9],
          h[10],
          h[11],
          row == 0 ? 1 : 0,
          row == 1 ? 1 : 0,
          row == 2 ? 1 : 0,
          weldJacobian,
          row * JOINTS);
    }
    double scale = WELD_TORQUE_SCALE / 2;
    for (int i = 0; i < JOINTS; i++) {
      double[] f = dynamics.frame[i];
      double x = h[0] * f[2] + h[3] * f[5] + h[6] * f[8];
      double y = h[1] * f[2] + h[4] * f[5] + h[7] * f[8];
      double z = h[2] * f[2] + h[5] * f[5] + h[8] * f[8];
      weldJacobian[3 * JOINTS + i] = scale * (error[0] * x + y * error[3] - z * error[2]);
      weldJacobian[4 * JOINTS + i] = scale * (error[0] * y + z * error[1] - x * error[3]);
      weldJacobian[5 * JOINTS + i] = scale * (error[0] * z + x * error[2] - y * error[1]);
    }
  }

  @Override
  public void finish(double[] solved, int offset) {
    double[] m = dynamics.massMatrix;
    for (int i = 0; i < JOINTS; i++) {
      double sum = 0;
      for (int j = 0; j < JOINTS; j++) {
        sum += m[i * JOINTS + j] * (solved[offset + 1 + j] - qd[j]);
      }
      force[i] = sum;
    }
    solver.factorise(m, World.STEP * JOINT_DAMPING);
    solver.solve(force, 0);
    for (int i = 0; i < JOINTS; i++) {
      qd[i] += force[i];
      q[i] += World.STEP * qd[i];
    }
    moveFinger(0, solved[offset]);
    moveFinger(1, solved[offset + DOFS - 1]);
    dynamics.place(q);
  }

  private void moveFinger(int side, double solved) {
    double change = solved - fingerVelocity[side];
    fingerVelocity[side] +=
        change * FINGER_INERTIA / (FINGER_INERTIA + World.STEP * FINGER_DAMPING);
    finger[side] += World.STEP * fingerVelocity[side];
  }

  @Override
  public void limits(LimitRows rows) {
    for (int i = 0; i < JOINTS; i++) {
      Link link = Link.SAWYER[i];
      if (q[i] < link.low()) {
        rows.add(1 + i, 1, q[i] - link.low(), jointWeight[i]);
      } else if (q[i] > link.high()) {
        rows.add(1 + i, -1, link.high() - q[i], jointWeight[i]);
      }
    }
    limitFinger(rows, 0, 0);
    limitFinger(rows, 1, DOFS - 1);
  }

  private void limitFinger(LimitRows rows, int side, int dof) {
    double below = finger[side] - FINGER_LOW[side];
    double above = FINGER_HIGH[side] - finger[side];
    double weight = 1 / FINGER_INERTIA;
    if (below < 0) {
      rows.add(dof, 1, below, weight);
    } else if (above < 0) {
      rows.add(dof, -1, above, weight);
    }
  }

  @Override
  public void frame(int link, double[] out) {
    if (link == GRIPPER_BASE) {
      System.arraycopy(dynamics.gripperBase, 0, out, 0, Frames.SIZE);
      return;
    }
    double[] hand = dynamics.hand;
    System.arraycopy(hand, 0, out, 0, 9);
    Frames.point(hand, 0, clawPosition(link - RIGHT_FINGER), 0, out, 9);
  }

  /** Returns where a claw stands along hand y. */
  double clawPosition(int side) {
    return side == 0 ? finger[0] - CLAW_OFFSET : finger[1] + CLAW_OFFSET;
  }

  @Override
  public int blockStart(int link) {
    return link == RIGHT_FINGER ? 0 : 1;
  }

  @Override
  public int blockLength(int link) {
    return link == GRIPPER_BASE ? JOINTS : JOINTS + 1;
  }

  /** Returns where the joints' entries begin in a block. */
  private static int jointsInBlock(int link) {
    return link == RIGHT_FINGER ? 1 : 0;
  }

  private static int fingerInBlock(int link) {
    return link == RIGHT_FINGER ? 0 : JOINTS;
  }

  @Override
  public void twists(int link, double px, double py, double pz, double[] out) {
    dynamics.twists(px, py, pz, out, 6 * jointsInBlock(link));
    if (link != GRIPPER_BASE) {
      double[] hand = dynamics.hand;
      int at = 6 * fingerInBlock(link);
      out[at] = hand[1];
      out[at + 1] = hand[4];
      out[at + 2] = hand[7];
      out[at + 3] = 0;
      out[at + 4] = 0;
      out[at + 5] = 0;
    }
  }

  @Override
  public double inverseWeight(int link, int geom) {
    return weight[link][geom];
  }

  @Override
  public boolean meetsFixedBodies() {
    return true;
  }

  @Override
  public int stateSize() {
    return 2 * JOINTS + 2 + 2 + 3 + 1;
  }

  @Override
  public void save(double[] out, int offset) {
    System.arraycopy(q, 0, out, offset, JOINTS);
    System.arraycopy(qd, 0, out, offset + JOINTS, JOINTS);
    int at = offset + 2 * JOINTS;
    System.arraycopy(finger, 0, out, at, 2);
    System.arraycopy(fingerVelocity, 0, out, at + 2, 2);
    System.arraycopy(mocap, 0, out, at + 4, 3);
    out[at + 7] = effort;
  }

  @Override
  public void load(double[] in, int offset) {
    System.arraycopy(in, offset, q, 0, JOINTS);
    System.arraycopy(in, offset + JOINTS, qd, 0, JOINTS);
    int at = offset + 2 * JOINTS;
    System.arraycopy(in, at, finger, 0, 2);
    System.arraycopy(in, at + 2, fingerVelocity, 0, 2);
    System.arraycopy(in, at + 4, mocap, 0, 3);
    effort = in[at + 7];
    dynamics.place(q);
  }

  /** Returns a copy of the joint angles, radians. */
  double[] jointAngles() {
    return Arrays.copyOf(q, JOINTS);
  }
}
