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
final class SoftConstraintSolver extends ConstraintSolver {

  private static final int MOST_SWEEPS = 30;
  private static final double TOLERANCE = 1e-5; // m/s

  private final Mechanism[] mechanisms;
  private final int[] mechanismDofs;
  private final LinkBody[] links;
  private final FreeBody[] freeBodies;
  private final BodyPair[] pairs;

  private final ConstraintRows rows = new ConstraintRows();
  private final Limits limits = new Limits();
  private final double[] start; // velocities at the beginning of the step
  private final double[] velocity;
  private double[] tangents = new double[0]; // two of each contact
  private int firstContact;

  SoftConstraintSolver(
      Mechanism[] mechanisms, LinkBody[] links, FreeBody[] freeBodies, BodyPair[] pairs) {
    this.mechanisms = mechanisms;
    this.links = links;
    this.freeBodies = freeBodies;
    this.pairs = pairs;
    mechanismDofs = new int[mechanisms.length];
    int dofs = 0;
    for (int i = 0; i < mechanisms.length; i++) {
      mechanismDofs[i] = dofs;
      for (LinkBody link : links) {
        if (link.mechanism == mechanisms[i]) {
          link.firstDof = dofs;
        }
      }
      dofs += mechanisms[i].dofs();
    }
    for (FreeBody body : freeBodies) {
      body.firstDof = dofs;
      dofs += FreeBody.DOFS;
    }
    start = new double[dofs];
    velocity = new double[dofs];
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
    gatherVelocities();
    rows.count = 0;
    for (int i = 0; i < mechanisms.length; i++) {
      limits.mechanismDof = mechanismDofs[i];
      mechanisms[i].limits(limits);
    }
    firstContact = rows.count;
    for (BodyPair pair : pairs) {
      if (pair.near) {
        addContacts(pair);
      }
    }
    rows.warmStart(velocity);
    rows.solve(velocity, MOST_SWEEPS, TOLERANCE);
    keepImpulses();
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

  private void gatherVelocities() {
    for (int i = 0; i < mechanisms.length; i++) {
      mechanisms[i].velocities(start, mechanismDofs[i]);
      mechanisms[i].begin(velocity, mechanismDofs[i]);
    }
    for (FreeBody body : freeBodies) {
      body.velocities(velocity, body.firstDof);
      System.arraycopy(velocity, body.firstDof, start, body.firstDof, FreeBody.DOFS);
      start[body.firstDof + 2] += World.STEP * World.GRAVITY;
    }
  }

  private void addContacts(BodyPair bodies) {
    for (GeomPair pair : bodies.geomPairs) {
      int first = rows.count;
      for (int point = 0; point < pair.manifold.count; point++) {
        addContact(bodies, pair, point);
      }
      pair.impulses.recall(
          pair.manifold, bodies.bodyB.frame, rows, first, tangents, tangentAt(first));
    }
  }

  private int tangentAt(int constraint) {
    return 6 * (constraint - firstContact);
  }

  private void addContact(BodyPair bodies, GeomPair pair, int point) {
    int c = rows.open(pair.dimension);
    int tangentAt = tangentAt(c);
    if (tangents.length < tangentAt + 6) {
      tangents = Arrays.copyOf(tangents, Math.max(192, 2 * tangents.length));
    }
    double[] n = pair.manifold.normal;
    int at = 3 * point;
    writeTangents(n[at], n[at + 1], n[at + 2], tangentAt);
    connect(c, bodies);
    addRow(c, 0, bodies, pair, point, n[at], n[at + 1], n[at + 2]);
    for (int row = 1; row < Math.min(pair.dimension, 3); row++) {
      int t = tangentAt + 3 * (row - 1);
      addRow(c, row, bodies, pair, point, tangents[t], tangents[t + 1], tangents[t + 2]);
    }
    if (pair.dimension > 3) {
      addSpinRow(c, bodies, n[at], n[at + 1], n[at + 2]);
    }
    rows.computeBlock(c);
    soften(c, bodies, pair, point);
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
    addSide(bodies.bodyA, x, y, z, -dx, -dy, -dz, rows.jacobianA, rows.responseA, at);
    addSide(bodies.bodyB, x, y, z, dx, dy, dz, rows.jacobianB, rows.responseB, at);
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
      double[] response,
      int at) {
    if (body instanceof FreeBody free) {
      free.jacobian(x, y, z, dx, dy, dz, jacobian, at);
      free.response(jacobian, at, response, at);
    } else if (body instanceof LinkBody link) {
      link.mechanism.jacobian(link.link, x, y, z, dx, dy, dz, jacobian, at);
      link.mechanism.response(link.link, jacobian, at, response, at);
    }
  }

  /** Adds the row of turning about the normal. */
  private void addSpinRow(int c, BodyPair bodies, double nx, double ny, double nz) {
    int at = ConstraintRows.side(c, 3);
    addSpinSide(bodies.bodyA, -nx, -ny, -nz, rows.jacobianA, rows.responseA, at);
    addSpinSide(bodies.bodyB, nx, ny, nz, rows.jacobianB, rows.responseB, at);
  }

  private static void addSpinSide(
      WorldBody body, double x, double y, double z, double[] jacobian, double[] response, int at) {
    if (body instanceof FreeBody free) {
      free.spinJacobian(x, y, z, jacobian, at);
      free.response(jacobian, at, response, at);
    } else if (body instanceof LinkBody link) {
      link.mechanism.spinJacobian(link.link, x, y, z, jacobian, at);
      link.mechanism.response(link.link, jacobian, at, response, at);
    }
  }

  private void soften(int c, BodyPair bodies, GeomPair pair, int point) {
    Softness law = pair.softness;
    double violation = pair.manifold.distance[point] - pair.margin;
    double d = law.impedance(violation);
    double r = (1 - d) / d * bodies.inverseWeight * pair.softening();
    int base = c * ConstraintRows.ROWS;
    double h = World.STEP;
    double v = rows.velocity(c, 0, start);
    rows.softness[base] = r;
    rows.target[base] = v - h * (law.damping() * v + law.stiffness() * d * violation);
    for (int row = 1; row < rows.rows[c]; row++) {
      double mu = row < 3 ? pair.slide : pair.spin;
      rows.friction[base + row] = mu;
      rows.softness[base + row] = r * (pair.slide * pair.slide) / (mu * mu);
      rows.target[base + row] = rows.velocity(c, row, start) * (1 - h * law.damping());
    }
  }

  /** Writes two unit vectors across the normal, which turn smoothly with it. */
  private void writeTangents(double x, double y, double z, int at) {
    boolean steep = Math.abs(y) > 0.5;
    double tx = steep ? -x * z : -x * y;
    double ty = steep ? -y * z : 1 - y * y;
    double tz = steep ? 1 - z * z : -z * y;
    double length = Math.sqrt(tx * tx + ty * ty + tz * tz);
    tx /= length;
    ty /= length;
    tz /= length;
    tangents[at] = tx;
    tangents[at + 1] = ty;
    tangents[at + 2] = tz;
    tangents[at + 3] = y * tz - z * ty;
    tangents[at + 4] = z * tx - x * tz;
    tangents[at + 5] = x * ty - y * tx;
  }

  private void keepImpulses() {
    int constraint = firstContact;
    for (BodyPair bodies : pairs) {
      if (bodies.near) {
        for (GeomPair pair : bodies.geomPairs) {
          pair.impulses.remember(
              pair.manifold, bodies.bodyB.frame, rows, constraint, tangents, tangentAt(constraint));
          constraint += pair.manifold.count;
        }
      }
      bodies.settle();
    }
  }

  @Override
  public void reset() {
    // All state lives in the bodies, mechanisms and pairs.
  }

  private final class Limits implements LimitRows {

    private int mechanismDof;

    @Override
    public void add(
        int dof,
        int sign,
        double violation,
        double inverseWeight,
        double[] response,
        int responseOffset,
        int blockStart,
        int blockLength) {
      int c = rows.open(1);
      int at = ConstraintRows.side(c, 0);
      rows.dofA[c] = mechanismDof + blockStart;
      rows.lengthA[c] = blockLength;
      rows.lengthB[c] = 0;
      for (int i = 0; i < blockLength; i++) {
        rows.jacobianA[at + i] = blockStart + i == dof ? sign : 0;
        rows.responseA[at + i] = sign * response[responseOffset + i];
      }
      rows.computeBlock(c);
      Softness law = Softness.STANDARD;
      double d = law.impedance(violation);
      double v = rows.velocity(c, 0, start);
      int base = c * ConstraintRows.ROWS;
      rows.softness[base] = (1 - d) / d * inverseWeight;
      rows.target[base] = v - World.STEP * (law.damping() * v + law.stiffness() * d * violation);
    }
  }
}
