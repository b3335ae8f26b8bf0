package org.metaworld4j.manipulation.physics;

import org.metaworld4j.manipulation.physics.collision.BoxShape;
import org.metaworld4j.manipulation.physics.collision.CapsuleShape;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;
import org.metaworld4j.manipulation.physics.collision.Manifold;
import org.metaworld4j.manipulation.physics.collision.PairCollider;
import org.metaworld4j.manipulation.physics.collision.SphereShape;

/** Two geoms that can touch: the law of their contact, and the points where they do. */
final class GeomPair {

  final Manifold manifold = new Manifold();
  final Softness softness;
  final double slide;
  final double spin;
  final int dimension;
  final double margin;
  final double inverseWeight;

  /** Sum of the normal impulses of the last step, N s. */
  double normalImpulse;

  private final double[] frameA;
  private final double[] frameB;
  private final GeomBounds boundsA;
  private final GeomBounds boundsB;
  private final PairCollider collider;
  private final boolean onePointInOriginal;
  private final boolean boxes;

  GeomPair(WorldBody bodyA, int geomA, WorldBody bodyB, int geomB, boolean earlierB) {
    Geom a = bodyA.geoms.get(geomA);
    Geom b = bodyB.geoms.get(geomB);
    frameA = bodyA.geomFrames[geomA];
    frameB = bodyB.geomFrames[geomB];
    boundsA = new GeomBounds(a.shape());
    boundsB = new GeomBounds(b.shape());
    collider =
        PairCollider.of(
            a.shape(),
            bodyA.coveredFaces[geomA] | SlideStops.of(bodyA, geomA, bodyB, geomB),
            b.shape(),
            bodyB.coveredFaces[geomB] | SlideStops.of(bodyB, geomB, bodyA, geomA),
            earlierB);
    softness = Softness.mixed(a.surface(), b.surface());
    slide = Math.max(a.surface().slide(), b.surface().slide());
    spin = Math.max(a.surface().spin(), b.surface().spin());
    dimension = Math.max(a.surface().dimension(), b.surface().dimension());
    margin = Math.max(a.surface().margin(), b.surface().margin());
    inverseWeight = bodyA.inverseWeight(geomA) + bodyB.inverseWeight(geomB);
    boxes = a.shape() instanceof BoxShape && b.shape() instanceof BoxShape;
    onePointInOriginal = !manyPoints(a.shape()) || !manyPoints(b.shape());
  }

  /** The original finds several points only between these shapes. */
  private static boolean manyPoints(CollisionShape shape) {
    return shape instanceof BoxShape
        || shape instanceof CapsuleShape
        || shape instanceof SphereShape;
  }

  /** Finds the contact points. */
  void collide() {
    if (GeomBounds.apart(boundsA, frameA, boundsB, frameB, margin)) {
      part();
      return;
    }
    collider.collide(frameA, frameB, margin, manifold);
  }

  /** Forgets all contact. */
  void part() {
    if (manifold.count > 0) {
      collider.forget();
    }
    manifold.count = 0;
    normalImpulse = 0;
  }

  /**
   * Returns a point's distance as it counts in the contact law, metres. The original halves it
   * where a box lies on the face of another.
   */
  double distance(int point) {
    double distance = manifold.distance[point];
    return boxes && manifold.ofFace ? 0.5 * distance : distance;
  }

  /** Returns by how much each point is softer because the original has one point here. */
  double softening() {
    return onePointInOriginal ? manifold.count : 1;
  }

  int stateSize() {
    return 2 + collider.stateSize();
  }

  void save(double[] out, int offset) {
    out[offset] = manifold.count;
    out[offset + 1] = normalImpulse;
    collider.save(out, offset + 2);
  }

  void load(double[] in, int offset) {
    manifold.count = (int) in[offset];
    normalImpulse = in[offset + 1];
    collider.load(in, offset + 2);
  }
}
