package org.metaworld4j.manipulation.physics;

import com.bulletphysics.collision.broadphase.Dispatcher;
import com.bulletphysics.collision.dispatch.CollisionObject;
import com.bulletphysics.collision.narrowphase.PersistentManifold;
import com.bulletphysics.dynamics.constraintsolver.ConstraintSolver;
import com.bulletphysics.dynamics.constraintsolver.ContactSolverInfo;
import com.bulletphysics.dynamics.constraintsolver.TypedConstraint;
import com.bulletphysics.linearmath.IDebugDraw;
import com.bulletphysics.util.ObjectArrayList;
import java.util.Arrays;

/**
 * Solves all contacts and limits of a world at once, as Bullet's constraint solver.
 *
 * <p>Contacts are soft: each follows the law of {@link Softness}, as MuJoCo's do, which lets
 * fingers of 100 kg hold objects of 10 g. Bullet's own manifolds and islands play no part; the
 * bodies' pairs are taken in a fixed order, so that a state alone decides what follows.
 */
final class SoftConstraintSolver extends ConstraintSolver implements Stateful {

  private static final double BEYOND_REASON = 1e6; // m/s and rad/s; sum of all velocities

  private final Mechanism[] mechanisms;
  private final int[] mechanismDofs;
  private final LinkBody[] links;
  private final FreeBody[] freeBodies;
  private final BodyPair[] pairs;

  private final ConstraintRows rows = new ConstraintRows();
  private final Limits limits = new Limits();
  private final int dofs;
  private final double[] inertia;
  private final double[] start; // velocities at the beginning of the step
  private final double[] unconstrained; // velocities without contacts and limits
  private final double[] velocity; // the solution
  private final double[] change; // from start to solution in the last step: the next guess
  private final double[] tangent = new double[3];
  private final NewtonSolver newton;

  SoftConstraintSolver(
      Mechanism[] mechanisms, LinkBody[] links, FreeBody[] freeBodies, BodyPair[] pairs) {
    this.mechanisms = mechanisms;
    this.links = links;
    this.freeBodies = freeBodies;
    this.pairs = pairs;
    mechanismDofs = new int[mechanisms.length];
    dofs = numberVelocities();
    inertia = new double[dofs * dofs];
    start = new double[dofs];
    unconstrained = new double[dofs];
    velocity = new double[dofs];
    change = new double[dofs];
    newton = new NewtonSolver(blockStarts(), inertia);
  }

  private int numberVelocities() {
    int next = 0;
    for (int i = 0; i < mechanisms.length; i++) {
      mechanismDofs[i] = next;
      for (LinkBody link : links) {
        if (link.mechanism == mechanisms[i]) {
          link.firstDof = next;
        }
      }
      next += mechanisms[i].dofs();
    }
    for (FreeBody body : freeBodies) {
      body.firstDof = next;
      next += FreeBody.DOFS;
    }
    return next;
  }

  private int[] blockStarts() {
    int[] starts = new int[dofs];
    for (int i = 0; i < mechanisms.length; i++) {
      Arrays.fill(
          starts, mechanismDofs[i], mechanismDofs[i] + mechanisms[i].dofs(), mechanismDofs[i]);
    }
    for (FreeBody body : freeBodies) {
      Arrays.fill(starts, body.firstDof, body.firstDof + FreeBody.DOFS, body.firstDof);
    }
    return starts;
  }

  @Override
  public float solveGroup(
      ObjectArrayList<CollisionObject> bodies,
      int numBodies,
      ObjectArrayList<PersistentManifold> manifolds,
      int manifoldOffset,
      int numManifolds,
      ObjectArrayList<TypedConstraint> constraints,
      int constraintsOffset,
      int numConstraints,
      ContactSolverInfo info,
      IDebugDraw debugDrawer,
      Dispatcher dispatcher) {
    return 0;
  }

  /** Solves the step; Bullet has found the near pairs and has added gravity to the free bodies. */
  @Override
  public void allSolved(ContactSolverInfo info, IDebugDraw debugDrawer) {
    gatherBodies();
    rows.count = 0;
    for (int i = 0; i < mechanisms.length; i++) {
      limits.mechanismDof = mechanismDofs[i];
      mechanisms[i].limits(limits);
    }
    int firstContact = rows.count;
    for (BodyPair pair : pairs) {
      if (pair.near) {
        addContacts(pair);
      }
    }
    for (int i = 0; i < dofs; i++) {
      velocity[i] = start[i] + change[i];
    }
    newton.solve(rows, unconstrained, velocity);
    for (int i = 0; i < dofs; i++) {
      change[i] = velocity[i] - start[i];
    }
    keepForces(firstContact);
    moveBodies();
  }

  private void gatherBodies() {
    for (int i = 0; i < mechanisms.length; i++) {
      mechanisms[i].velocities(start, mechanismDofs[i]);
      mechanisms[i].begin(unconstrained, mechanismDofs[i]);
      mechanisms[i].inertia(inertia, dofs, mechanismDofs[i]);
    }
    for (FreeBody body : freeBodies) {
      body.velocities(unconstrained, body.firstDof);
      System.arraycopy(unconstrained, body.firstDof, start, body.firstDof, FreeBody.DOFS);
      start[body.firstDof + 2] += World.STEP * World.GRAVITY;
      body.inertia(inertia, dofs);
    }
  }

  private void moveBodies() {
    for (int i = 0; i < mechanisms.length; i++) {
      mechanisms[i].finish(velocity, mechanismDofs[i]);
    }
    for (FreeBody body : freeBodies) {
      body.setVelocities(velocity, body.firstDof);
    }
    for (LinkBody link : links) {
      link.follow();
    }
  }

  private void addContacts(BodyPair bodies) {
    for (GeomPair pair : bodies.geomPairs) {
      for (int point = 0; point < pair.manifold.count; point++) {
        addContact(bodies, pair, point);
      }
    }
  }

  private void addContact(BodyPair bodies, GeomPair pair, int point) {
    int c = rows.open(pair.dimension);
    connect(c, bodies);
    double[] n = pair.manifold.normal;
    double nx = n[3 * point];
    double ny = n[3 * point + 1];
    double nz = n[3 * point + 2];
    addRow(c, 0, bodies, pair, point, nx, ny, nz);
    if (pair.dimension > 1) {
      findTangent(nx, ny, nz);
      double tx = tangent[0];
      double ty = tangent[1];
      double tz = tangent[2];
      addRow(c, 1, bodies, pair, point, tx, ty, tz);
      addRow(c, 2, bodies, pair, point, ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx);
    }
    if (pair.dimension > 3) {
      addSpinRow(c, bodies, nx, ny, nz);
    }
    soften(c, pair, point);
  }

  private void connect(int c, BodyPair bodies) {
    rows.dofA[c] = firstDof(bodies.bodyA);
    rows.lengthA[c] = length(bodies.bodyA);
    rows.dofB[c] = firstDof(bodies.bodyB);
    rows.lengthB[c] = length(bodies.bodyB);
  }

  private static int firstDof(WorldBody body) {
    if (body instanceof FreeBody free) {
      return free.firstDof;
    }
    return body instanceof LinkBody link ? link.firstDof + link.mechanism.blockStart(link.link) : 0;
  }

  private static int length(WorldBody body) {
    if (body instanceof FreeBody) {
      return FreeBody.DOFS;
    }
    return body instanceof LinkBody link ? link.mechanism.blockLength(link.link) : 0;
  }

  private void addRow(
      int c, int row, BodyPair bodies, GeomPair pair, int point, double dx, double dy, double dz) {
    double x = pair.manifold.point[3 * point];
    double y = pair.manifold.point[3 * point + 1];
    double z = pair.manifold.point[3 * point + 2];
    int at = ConstraintRows.side(c, row);
    addSide(bodies.bodyA, x, y, z, -dx, -dy, -dz, rows.jacobianA, at);
    addSide(bodies.bodyB, x, y, z, dx, dy, dz, rows.jacobianB, at);
  }

  private static void addSide(
      WorldBody body,
      double x,
      double y,
      double z,
      double dx,
      double dy,
      double dz,
      double[] jacobian,
      int at) {
    if (body instanceof FreeBody free) {
      free.jacobian(x, y, z, dx, dy, dz, jacobian, at);
    } else if (body instanceof LinkBody link) {
      link.mechanism.jacobian(link.link, x, y, z, dx, dy, dz, jacobian, at);
    }
  }

  /** Adds the row of turning about the normal. */
  private void addSpinRow(int c, BodyPair bodies, double nx, double ny, double nz) {
    int at = ConstraintRows.side(c, 3);
    addSpinSide(bodies.bodyA, -nx, -ny, -nz, rows.jacobianA, at);
    addSpinSide(bodies.bodyB, nx, ny, nz, rows.jacobianB, at);
  }

  private static void addSpinSide(
      WorldBody body, double x, double y, double z, double[] jacobian, int at) {
    if (body instanceof FreeBody free) {
      free.spinJacobian(x, y, z, jacobian, at);
    } else if (body instanceof LinkBody link) {
      link.mechanism.spinJacobian(link.link, x, y, z, jacobian, at);
    }
  }

  private void soften(int c, GeomPair pair, int point) {
    double violation = pair.distance(point) - pair.margin;
    double weight = pair.inverseWeight * pair.softening();
    aim(c, pair.softness, violation, weight);
    int base = c * ConstraintRows.ROWS;
    double d = rows.stiffness[base];
    rows.friction[base] = pair.slide;
    for (int row = 1; row < rows.rows[c]; row++) {
      double mu = row < 3 ? pair.slide : pair.spin;
      rows.friction[base + row] = mu;
      rows.stiffness[base + row] = d * (mu * mu) / (pair.slide * pair.slide);
      rows.target[base + row] =
          rows.velocity(c, row, start) * (1 - World.STEP * pair.softness.damping());
    }
  }

  /** Sets stiffness and target of a normal row by the soft law. */
  private void aim(int c, Softness law, double violation, double inverseWeight) {
    double d = law.impedance(violation);
    double v = rows.velocity(c, 0, start);
    int base = c * ConstraintRows.ROWS;
    rows.stiffness[base] = d / ((1 - d) * inverseWeight);
    rows.target[base] = v - World.STEP * (law.damping() * v + law.stiffness() * d * violation);
  }

  /** Finds a unit vector across the normal, which turns smoothly with it. */
  private void findTangent(double x, double y, double z) {
    boolean steep = Math.abs(y) > 0.5;
    double tx = steep ? -x * z : -x * y;
    double ty = steep ? -y * z : 1 - y * y;
    double tz = steep ? 1 - z * z : -z * y;
    double length = Math.sqrt(tx * tx + ty * ty + tz * tz);
    tangent[0] = tx / length;
    tangent[1] = ty / length;
    tangent[2] = tz / length;
  }

  private void keepForces(int firstContact) {
    int constraint = firstContact;
    for (BodyPair bodies : pairs) {
      if (bodies.near) {
        for (GeomPair pair : bodies.geomPairs) {
          pair.normalImpulse = 0;
          for (int point = 0; point < pair.manifold.count; point++) {
            pair.normalImpulse += rows.impulse[constraint * ConstraintRows.ROWS];
            constraint++;
          }
        }
      }
      bodies.settle();
    }
  }

  /** Returns whether the velocities that were found last are numbers that one can go on with. */
  boolean reasonable() {
    double sum = 0;
    for (double number : velocity) {
      sum += Math.abs(number);
    }
    return sum < BEYOND_REASON;
  }

  @Override
  public int stateSize() {
    return dofs;
  }

  @Override
  public void save(double[] out, int offset) {
    System.arraycopy(change, 0, out, offset, dofs);
  }

  @Override
  public void load(double[] in, int offset) {
    System.arraycopy(in, offset, change, 0, dofs);
  }

  @Override
  public void reset() {
    Arrays.fill(change, 0);
  }

  private final class Limits implements LimitRows {

    private int mechanismDof;

    @Override
    public void add(int dof, int sign, double violation, double inverseWeight) {
      int c = rows.open(1);
      rows.dofA[c] = mechanismDof + dof;
      rows.lengthA[c] = 1;
      rows.lengthB[c] = 0;
      rows.jacobianA[ConstraintRows.side(c, 0)] = sign;
      aim(c, Softness.STANDARD, violation, inverseWeight);
    }
  }
}
