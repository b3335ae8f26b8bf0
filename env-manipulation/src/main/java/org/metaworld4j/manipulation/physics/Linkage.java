package org.metaworld4j.manipulation.physics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Links that move relative to a fixed body or to each other, by hinges and slides with damping,
 * springs, armature and soft limits: a drawer, a door, a handle on a door.
 *
 * <p>With the positions q, the mass matrix M(q), what gravity and motion ask for c(q, v), springs K
 * and damping D, it obeys M v' = -c - K (q - rest) - D v. Damping is implicit as in the original:
 * forces are found with explicit damping, then (M + h D) dv = M dv' damps the change of velocity.
 */
final class Linkage implements Mechanism {

  private static final int TWIST = CouplingSide.TWIST;

  private final WorldBody base;
  private final List<JointedLink> links = new ArrayList<>();
  private final List<LinkBody> bodies = new ArrayList<>();

  private int dofs;
  private Joint[] joints = {};
  private double[] position = {};
  private double[] velocity = {};

  private double[] massMatrix = {}; // row by row
  private double[] damped = {}; // M + h D
  private double[] force = {};
  private PositiveMatrix solver = new PositiveMatrix(0);
  private double[] jointWeight = {}; // inverse inertia at position 0
  private double[] linkWeight = {}; // inverse mass at the centre at position 0, 1/kg

  private final double[] twists = new double[TWIST * MAX_BLOCK]; // of a link's centre
  private final double[] momentum = new double[TWIST];
  private final double[] axis = new double[3]; // scratch
  private final double[] turning = new double[3]; // scratch

  /** Creates a linkage without links. */
  Linkage(WorldBody base) {
    this.base = base;
  }

  /**
   * Adds a link and returns its index.
   *
   * @param parent index of the link that carries it, or -1 for the base
   * @param pose the link's frame in its parent at joint position 0
   * @throws IllegalArgumentException if the joints are neither one hinge nor slides, or too many
   */
  int add(int parent, Pose pose, List<Joint> newJoints, MassProperties mass) {
    if (dofs + newJoints.size() > MAX_BLOCK) {
      throw new IllegalArgumentException(
          "joints: expected at most "
              + MAX_BLOCK
              + " from the base to the last link, got "
              + (dofs + newJoints.size()));
    }
    JointedLink carrier = parent < 0 ? null : links.get(parent);
    JointedLink link = new JointedLink(newJoints, carrier, dofs, pose, mass);
    links.add(link);
    joints = Arrays.copyOf(joints, dofs + link.joints.length);
    System.arraycopy(link.joints, 0, joints, dofs, link.joints.length);
    resize(joints.length);
    place();
    weigh();
    return links.size() - 1;
  }

  private void resize(int size) {
    dofs = size;
    position = new double[size];
    velocity = new double[size];
    massMatrix = new double[size * size];
    damped = new double[size * size];
    force = new double[size];
    solver = new PositiveMatrix(size);
    jointWeight = new double[size];
    linkWeight = new double[links.size()];
  }

  /** Takes over a body that shows a link, to tell it of moves between steps. */
  void show(LinkBody body) {
    bodies.add(body);
  }

  /** Finds the weights that scale softness, at position 0. */
  private void weigh() {
    findDynamics();
    solver.factorise(massMatrix, 0);
    double[] inverse = solver.inverse();
    for (int i = 0; i < dofs; i++) {
      jointWeight[i] = inverse[i * (dofs + 1)];
    }
    for (int i = 0; i < linkWeight.length; i++) {
      linkWeight[i] = weight(links.get(i), inverse);
    }
  }

  /** Returns the mean over the axes of the inverse mass at a link's centre: MuJoCo's weight. */
  private double weight(JointedLink link, double[] inverse) {
    link.twists(link.center[0], link.center[1], link.center[2], twists);
    double sum = 0;
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < link.endDof(); i++) {
        for (int j = 0; j < link.endDof(); j++) {
          sum += twists[TWIST * i + row] * inverse[i * dofs + j] * twists[TWIST * j + row];
        }
      }
    }
    return sum / 3;
  }

  double position(int link, int joint) {
    return position[links.get(link).firstDof + joint];
  }

  double velocity(int link, int joint) {
    return velocity[links.get(link).firstDof + joint];
  }

  /** Returns whether nothing but slides joins a link to a body that is the base. */
  boolean slidesOn(WorldBody body, int link) {
    return body == base && links.get(link).slides();
  }

  /** Returns how far slides can still take a link along a direction, metres. */
  double wayAlong(int link, double x, double y, double z) {
    return links.get(link).wayAlong(x, y, z, position);
  }

  void set(int link, int joint, double newPosition, double newVelocity) {
    int dof = links.get(link).firstDof + joint;
    position[dof] = newPosition;
    velocity[dof] = newVelocity;
    moveBodies();
  }

  /** Takes over where base and joints are now, and tells the bodies. */
  void moveBodies() {
    place();
    for (int i = 0; i < bodies.size(); i++) {
      bodies.get(i).follow();
    }
  }

  private void place() {
    for (int i = 0; i < links.size(); i++) {
      links.get(i).move(base.frame, position);
    }
  }

  @Override
  public int dofs() {
    return dofs;
  }

  @Override
  public void velocities(double[] out, int offset) {
    System.arraycopy(velocity, 0, out, offset, dofs);
  }

  @Override
  public void begin(double[] out, int offset) {
    findDynamics();
    for (int i = 0; i < dofs; i++) {
      Joint joint = joints[i];
      force[i] -= joint.stiffness() * (position[i] - joint.rest()) + joint.damping() * velocity[i];
    }
    solver.factorise(massMatrix, 0);
    solver.solve(force, 0);
    for (int i = 0; i < dofs; i++) {
      out[offset + i] = velocity[i] + World.STEP * force[i];
    }
  }

  /** Finds the mass matrix, and minus c in the force. */
  private void findDynamics() {
    Arrays.fill(massMatrix, 0);
    Arrays.fill(force, 0);
    for (int i = 0; i < links.size(); i++) {
      JointedLink link = links.get(i);
      link.placeMass();
      link.findMotion(velocity);
      addLink(link);
    }
    for (int i = 0; i < dofs; i++) {
      massMatrix[i * (dofs + 1)] += joints[i].armature();
    }
  }

  private void addLink(JointedLink link) {
    link.twists(link.center[0], link.center[1], link.center[2], twists);
    for (int i = 0; i < link.endDof(); i++) {
      findMomentum(link, i);
      for (int j = 0; j < link.endDof(); j++) {
        massMatrix[i * dofs + j] += product(momentum, 0, twists, TWIST * j);
      }
      for (int row = 0; row < 3; row++) {
        force[i] -=
            link.force[row] * twists[TWIST * i + row]
                + link.torque[row] * twists[TWIST * i + 3 + row];
      }
    }
  }

  /** Writes the momentum of a link when one joint alone moves at speed 1. */
  private void findMomentum(JointedLink link, int dof) {
    System.arraycopy(twists, TWIST * dof + 3, axis, 0, 3);
    link.turned(axis, turning);
    for (int row = 0; row < 3; row++) {
      momentum[row] = link.mass.mass() * twists[TWIST * dof + row];
      momentum[3 + row] = turning[row];
    }
  }

  private static double product(double[] a, int i, double[] b, int j) {
    double sum = 0;
    for (int k = 0; k < TWIST; k++) {
      sum += a[i + k] * b[j + k];
    }
    return sum;
  }

  @Override
  public void inertia(double[] out, int size, int offset) {
    for (int i = 0; i < dofs; i++) {
      System.arraycopy(massMatrix, i * dofs, out, (offset + i) * size + offset, dofs);
    }
  }

  @Override
  public void finish(double[] solved, int offset) {
    for (int i = 0; i < dofs; i++) {
      double sum = 0;
      for (int j = 0; j < dofs; j++) {
        sum += massMatrix[i * dofs + j] * (solved[offset + j] - velocity[j]);
      }
      force[i] = sum;
    }
    System.arraycopy(massMatrix, 0, damped, 0, damped.length);
    for (int i = 0; i < dofs; i++) {
      damped[i * (dofs + 1)] += World.STEP * joints[i].damping();
    }
    solver.factorise(damped, 0);
    solver.solve(force, 0);
    for (int i = 0; i < dofs; i++) {
      velocity[i] += force[i];
      position[i] += World.STEP * velocity[i];
    }
    place();
  }

  @Override
  public void limits(LimitRows rows) {
    for (int i = 0; i < dofs; i++) {
      double below = position[i] - joints[i].low();
      double above = joints[i].high() - position[i];
      if (below < 0) {
        rows.add(i, 1, below, jointWeight[i]);
      } else if (above < 0) {
        rows.add(i, -1, above, jointWeight[i]);
      }
    }
  }

  @Override
  public void frame(int link, double[] out) {
    System.arraycopy(links.get(link).frame, 0, out, 0, Frames.SIZE);
  }

  @Override
  public int blockStart(int link) {
    return 0;
  }

  @Override
  public int blockLength(int link) {
    return links.get(link).endDof();
  }

  @Override
  public void twists(int link, double px, double py, double pz, double[] out) {
    links.get(link).twists(px, py, pz, out);
  }

  @Override
  public double inverseWeight(int link, int geom) {
    return linkWeight[link];
  }

  @Override
  public boolean meetsFixedBodies() {
    return false;
  }

  @Override
  public int stateSize() {
    return 2 * dofs;
  }

  @Override
  public void save(double[] out, int offset) {
    System.arraycopy(position, 0, out, offset, dofs);
    System.arraycopy(velocity, 0, out, offset + dofs, dofs);
  }

  @Override
  public void load(double[] in, int offset) {
    System.arraycopy(in, offset, position, 0, dofs);
    System.arraycopy(in, offset + dofs, velocity, 0, dofs);
    place();
  }
}
