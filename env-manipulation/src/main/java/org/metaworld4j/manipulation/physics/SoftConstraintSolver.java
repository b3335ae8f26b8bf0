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
  private final double[] twist = new double[CouplingSide.TWIST]; // of a coupling, at the beginning
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
    rows.clear();
    for (int i = 0; i < mechanisms.length; i++) {
      limits.mechanismDof = mechanismDofs[i];
      mechanisms[i].limits(limits);
    }
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
    keepForces();
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
    boolean open = false;
    for (GeomPair pair : bodies.geomPairs) {
      for (int point = 0; point < pair.manifold.count; point++) {
        if (!open) {
          open(bodies);
          open = true;
        }
        addContact(bodies.coupling, pair, point);
      }
    }
  }

  private void open(BodyPair bodies) {
    bodies.coupling.open(bodies.bodyA, bodies.bodyB, rows.count);
    bodies.coupling.twist(start, twist);
    rows.add(bodies.coupling);
  }

  private void addContact(Coupling coupling, GeomPair pair, int point) {
    int c = rows.addContact(pair.dimension);
    for (int i = 0; i < 3; i++) {
      rows.lever[3 * c + i] = pair.manifold.point[3 * point + i] - coupling.center[i];
    }
    double nx = pair.manifold.normal[3 * point];
    double ny = pair.manifold.normal[3 * point + 1];
    double nz = pair.manifold.normal[3 * point + 2];
    setDirection(c, 0, nx, ny, nz);
    if (pair.dimension > 1) {
      tangent(nx, ny, nz, tangent);
      double tx = tangent[0];
      double ty = tangent[1];
      double tz = tangent[2];
      setDirection(c, 1, tx, ty, tz);
      setDirection(c, 2, ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx);
    }
    soften(c, pair, point);
  }

  private void setDirection(int c, int row, double x, double y, double z) {
    int at = 9 * c + 3 * row;
    rows.frame[at] = x;
    rows.frame[at + 1] = y;
    rows.frame[at + 2] = z;
  }

  private void soften(int c, GeomPair pair, int point) {
    rows.velocities(c, twist, rows.target);
    double violation = pair.distance(point) - pair.margin;
    double weight = pair.inverseWeight * pair.softening();
    int base = c * ConstraintRows.ROWS;
    aim(c, pair.softness, rows.target[base], violation, weight);
    double d = rows.stiffness[base];
    rows.friction[base] = pair.slide;
    for (int row = base + 1; row < base + rows.rows[c]; row++) {
      boolean spin = row == base + 3;
      double ratio = spin ? pair.spin / pair.slide : 1;
      rows.friction[row] = spin ? pair.spin : pair.slide;
      rows.stiffness[row] = d * ratio * ratio;
      rows.target[row] *= 1 - World.STEP * pair.softness.damping();
    }
  }

  /** Sets stiffness and target of a normal row by the soft law. */
  private void aim(int c, Softness law, double v, double violation, double inverseWeight) {
    double d = law.impedance(violation);
    int base = c * ConstraintRows.ROWS;
    rows.stiffness[base] = d / ((1 - d) * inverseWeight);
    rows.target[base] = v - World.STEP * (law.damping() * v + law.stiffness() * d * violation);
  }

  /** Writes a unit vector across the normal (x, y, z), which turns smoothly with it. */
  static void tangent(double x, double y, double z, double[] out) {
    boolean steep = Math.abs(y) > 0.5;
    double tx = steep ? -x * z : -x * y;
    double ty = steep ? -y * z : 1 - y * y;
    double tz = steep ? 1 - z * z : -z * y;
    double length = Math.sqrt(tx * tx + ty * ty + tz * tz);
    out[0] = tx / length;
    out[1] = ty / length;
    out[2] = tz / length;
  }

  private void keepForces() {
    int constraint = rows.limits;
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

  /** Lists the contacts of the last step, which {@link #addContacts} added in the same order. */
  void contacts(Contacts out) {
    out.clear();
    if (rows.count == 0) {
      return; // there may be manifolds of before the last restoring
    }
    int constraint = rows.limits;
    for (BodyPair bodies : pairs) {
      if (bodies.wasNear()) {
        for (int i = 0; i < bodies.geomPairs.length; i++) {
          for (int point = 0; point < bodies.geomPairs[i].manifold.count; point++) {
            int base = constraint * ConstraintRows.ROWS;
            out.add(bodies, i, point, rows.impulse, base, rows.rows[constraint]);
            constraint++;
          }
        }
      }
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
    rows.clear(); // they are not of the state that is loaded
  }

  @Override
  public void reset() {
    Arrays.fill(change, 0);
  }

  private final class Limits implements LimitRows {

    private int mechanismDof;

    @Override
    public void add(int dof, int sign, double violation, double inverseWeight) {
      int c = rows.addLimit(mechanismDof + dof, sign);
      double v = sign * start[mechanismDof + dof];
      aim(c, Softness.STANDARD, v, violation, inverseWeight);
    }
  }
}
