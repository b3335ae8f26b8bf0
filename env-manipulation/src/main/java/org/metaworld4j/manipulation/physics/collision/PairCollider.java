package org.metaworld4j.manipulation.physics.collision;

/**
 * Finds the contacts of one pair of shapes, step after step.
 *
 * <p>Poses are given as 12 numbers: the rotation matrix row by row, then the position; metres,
 * world frame. A collider remembers what it found last (separating axis, reference face), which
 * makes it fast and its answers steady; that memory is state, to be saved with the world.
 */
public abstract class PairCollider {

  /** Returns the collider for a pair of shapes that stand alone. */
  public static PairCollider of(CollisionShape a, CollisionShape b) {
    return of(a, 0, b, 0, false);
  }

  /**
   * Returns the collider for a pair of shapes that may be parts of bodies.
   *
   * <p>A box's face may be closed: covered by other parts of its body, or where the other body can
   * never get to. It parts the shapes while there is a gap, but nothing that overlaps is pushed out
   * through it.
   *
   * @param closedA the closed faces of shape A, if it is a box: bits 1, 2 for those towards +x and
   *     -x, 4, 8 for y, 16, 32 for z
   * @param closedB those of shape B
   * @param boxBFirst whether B is the first of two boxes, which matters where their edges touch
   */
  public static PairCollider of(
      CollisionShape a, int closedA, CollisionShape b, int closedB, boolean boxBFirst) {
    Convex bodyA = Convex.of(a, closedA);
    Convex bodyB = Convex.of(b, closedB);
    boolean boxes = bodyA instanceof Cuboid && bodyB instanceof Cuboid;
    boolean swapped = boxes ? boxBFirst : effort(bodyB) < effort(bodyA);
    return swapped
        ? new ConvexCollider(bodyB, bodyA, true)
        : new ConvexCollider(bodyA, bodyB, false);
  }

  /** Ranks bodies by what their edges cost; those that have none come last. */
  private static int effort(Convex body) {
    if (body instanceof Polytope polytope) {
      return polytope.edgeTails.length;
    }
    return body instanceof Cylinder ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
  }

  /**
   * Finds the contact points.
   *
   * @param poseA pose of shape A (12 numbers)
   * @param poseB pose of shape B (12 numbers)
   * @param margin distance up to which points are reported, metres
   * @param out receives the points; its count is 0 if the shapes are further apart than the margin
   */
  public abstract void collide(double[] poseA, double[] poseB, double margin, Manifold out);

  /** Forgets what was found before. */
  public abstract void forget();

  /** Returns how many numbers {@link #save} writes. */
  public abstract int stateSize();

  /** Writes the memory. */
  public abstract void save(double[] out, int offset);

  /** Reads back what {@link #save} wrote; the collider then goes on exactly as the saved one. */
  public abstract void load(double[] in, int offset);
}
