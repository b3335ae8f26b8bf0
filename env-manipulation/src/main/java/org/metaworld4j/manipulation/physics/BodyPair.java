package org.metaworld4j.manipulation.physics;

/** Two bodies that can touch, with all pairs of their geoms. Side B is the one that moves more. */
final class BodyPair implements Stateful {

  final WorldBody bodyA;
  final WorldBody bodyB;
  final GeomPair[] geomPairs;
  final Coupling coupling = new Coupling();

  /** Whether Bullet's broadphase found the bounds to overlap in this step. */
  boolean near;

  private boolean wasNear;

  /**
   * Makes the pair.
   *
   * @param earlierB whether body B was added to the world before body A
   */
  BodyPair(WorldBody bodyA, WorldBody bodyB, boolean earlierB) {
    this.bodyA = bodyA;
    this.bodyB = bodyB;
    int geomsB = bodyB.geoms.size();
    geomPairs = new GeomPair[bodyA.geoms.size() * geomsB];
    for (int i = 0; i < geomPairs.length; i++) {
      geomPairs[i] = new GeomPair(bodyA, i / geomsB, bodyB, i % geomsB, earlierB);
    }
  }

  /** Returns whether the two can touch at all. */
  static boolean canTouch(WorldBody a, WorldBody b) {
    if (a.geoms.isEmpty() || b.geoms.isEmpty() || (a.fixed() && b.fixed())) {
      return false;
    }
    if (a instanceof LinkBody first && b instanceof LinkBody second) {
      return first.mechanism != second.mechanism;
    }
    return meetsFixed(a, b) && meetsFixed(b, a);
  }

  private static boolean meetsFixed(WorldBody body, WorldBody other) {
    return !(other.fixed() && body instanceof LinkBody link) || link.mechanism.meetsFixedBodies();
  }

  void collide() {
    near = true;
    for (GeomPair pair : geomPairs) {
      pair.collide();
    }
  }

  /** Returns whether the two were near in the last step that has ended. */
  boolean wasNear() {
    return wasNear;
  }

  /** Ends the step; bodies that were not near have no contact. */
  void settle() {
    if (!near && wasNear) {
      for (GeomPair pair : geomPairs) {
        pair.part();
      }
    }
    wasNear = near;
    near = false;
  }

  @Override
  public int stateSize() {
    int size = 1;
    for (GeomPair pair : geomPairs) {
      size += pair.stateSize();
    }
    return size;
  }

  @Override
  public void save(double[] out, int offset) {
    out[offset] = wasNear ? 1 : 0;
    int at = offset + 1;
    for (GeomPair pair : geomPairs) {
      pair.save(out, at);
      at += pair.stateSize();
    }
  }

  @Override
  public void load(double[] in, int offset) {
    wasNear = in[offset] != 0;
    int at = offset + 1;
    for (GeomPair pair : geomPairs) {
      pair.load(in, at);
      at += pair.stateSize();
    }
  }
}
