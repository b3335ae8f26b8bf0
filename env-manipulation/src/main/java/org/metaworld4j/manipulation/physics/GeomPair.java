package org.metaworld4j.manipulation.physics;

import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;
import org.metaworld4j.manipulation.physics.collision.Manifold;
import org.metaworld4j.manipulation.physics.collision.PairCollider;
import org.metaworld4j.manipulation.physics.collision.SphereShape;

/** Two geoms that can touch: their contact points, and the impulses those points had last. */
final class GeomPair {

  private static final double MATCH_DISTANCE = 0.01; // m, an old point this near is the same one
  private static final int IMPULSE = 5; // normal, friction vector, spin
  private static final int STORED = 3 + IMPULSE;

  final int geomA;
  final int geomB;
  final Manifold manifold = new Manifold();
  final Softness softness;
  final double slide;
  final double spin;
  final int dimension;
  final double margin;

  private final WorldBody bodyA;
  private final WorldBody bodyB;
  private final PairCollider collider;
  private final double reach; // of both bounding spheres
  private final boolean onePointInOriginal;

  private int storedCount;
  private final double[] stored = new double[STORED * Manifold.CAPACITY];
  private final boolean[] taken = new boolean[Manifold.CAPACITY];

  GeomPair(WorldBody bodyA, int geomA, WorldBody bodyB, int geomB) {
    this.bodyA = bodyA;
    this.bodyB = bodyB;
    this.geomA = geomA;
    this.geomB = geomB;
    Geom a = bodyA.geoms.get(geomA);
    Geom b = bodyB.geoms.get(geomB);
    collider = PairCollider.of(a.shape(), b.shape());
    softness = Softness.mixed(a.surface(), b.surface());
    slide = Math.max(a.surface().slide(), b.surface().slide());
    spin = Math.max(a.surface().spin(), b.surface().spin());
    dimension = Math.max(a.surface().dimension(), b.surface().dimension());
    margin = Math.max(a.surface().margin(), b.surface().margin());
    reach = a.shape().boundingRadius() + b.shape().boundingRadius() + margin;
    onePointInOriginal = !manyPoints(a.shape()) || !manyPoints(b.shape());
  }

  /** The original finds several points only between these shapes. */
  private static boolean manyPoints(CollisionShape shape) {
    return shape instanceof BoxShape
        || shape instanceof CapsuleShape
        || shape instanceof SphereShape;
  }

  /**
   * Finds the contact points.
   *
   * @param refresh false to look only around the last result
   */
  void collide(boolean refresh) {
    double[] a = bodyA.geomFrames[geomA];
    double[] b = bodyB.geomFrames[geomB];
    double x = b[9] - a[9];
    double y = b[10] - a[10];
    double z = b[11] - a[11];
    if (x * x + y * y + z * z > reach * reach) {
      part();
      return;
    }
    collider.collide(a, b, margin, refresh, manifold);
  }

  /** Forgets all contact. */
  void part() {
    if (storedCount > 0 || manifold.count > 0) {
      collider.forget();
    }
    manifold.count = 0;
    storedCount = 0;
  }

  /** Returns by how much each point is softer because the original has one point here. */
  double softening() {
    return onePointInOriginal ? manifold.count : 1;
  }

  /** Gives each point the impulse of the nearest old one. */
  void recall(ConstraintRows rows, int firstConstraint, double[] tangents) {
    for (int i = 0; i < storedCount; i++) {
      taken[i] = false;
    }
    for (int point = 0; point < manifold.count; point++) {
      int old = nearest(point);
      if (old >= 0) {
        taken[old] = true;
        give(old, rows, firstConstraint + point, tangents, 6 * point);
      }
    }
  }

  private int nearest(int point) {
    int best = -1;
    double least = MATCH_DISTANCE * MATCH_DISTANCE;
    for (int old = 0; old < storedCount; old++) {
      double x = manifold.point[3 * point] - bodyB.frame[9] - stored[STORED * old];
      double y = manifold.point[3 * point + 1] - bodyB.frame[10] - stored[STORED * old + 1];
      double z = manifold.point[3 * point + 2] - bodyB.frame[11] - stored[STORED * old + 2];
      double distance = x * x + y * y + z * z;
      if (!taken[old] && distance < least) {
        least = distance;
        best = old;
      }
    }
    return best;
  }

  private void give(int old, ConstraintRows rows, int constraint, double[] tangents, int at) {
    int from = STORED * old + 3;
    int to = constraint * ConstraintRows.ROWS;
    rows.impulse[to] = stored[from];
    if (dimension > 1) {
      for (int tangent = 0; tangent < 2; tangent++) {
        int t = at + 3 * tangent;
        rows.impulse[to + 1 + tangent] =
            stored[from + 1] * tangents[t]
                + stored[from + 2] * tangents[t + 1]
                + stored[from + 3] * tangents[t + 2];
      }
    }
    if (dimension > 3) {
      rows.impulse[to + 3] = stored[from + 4];
    }
  }

  /** Stores the solved impulses for the next step. */
  void remember(ConstraintRows rows, int firstConstraint, double[] tangents) {
    storedCount = manifold.count;
    for (int point = 0; point < storedCount; point++) {
      int at = STORED * point;
      int from = (firstConstraint + point) * ConstraintRows.ROWS;
      for (int i = 0; i < 3; i++) {
        stored[at + i] = manifold.point[3 * point + i] - bodyB.frame[9 + i];
        stored[at + 4 + i] =
            dimension > 1
                ? rows.impulse[from + 1] * tangents[6 * point + i]
                    + rows.impulse[from + 2] * tangents[6 * point + 3 + i]
                : 0;
      }
      stored[at + 3] = rows.impulse[from];
      stored[at + 7] = dimension > 3 ? rows.impulse[from + 3] : 0;
    }
  }

  /** Returns the sum of the normal impulses of the last step, N s. */
  double normalImpulse() {
    double sum = 0;
    for (int i = 0; i < storedCount; i++) {
      sum += stored[STORED * i + 3];
    }
    return sum;
  }

  int stateSize() {
    return 2 + stored.length + collider.stateSize();
  }

  void save(double[] out, int offset) {
    out[offset] = storedCount;
    out[offset + 1] = manifold.count;
    System.arraycopy(stored, 0, out, offset + 2, stored.length);
    collider.save(out, offset + 2 + stored.length);
  }

  void load(double[] in, int offset) {
    storedCount = (int) in[offset];
    manifold.count = (int) in[offset + 1];
    System.arraycopy(in, offset + 2, stored, 0, stored.length);
    collider.load(in, offset + 2 + stored.length);
  }
}
