package org.metaworld4j.manipulation.physics.collision;

/** Where other shapes stand before the faces of a box. */
public final class BoxFaces {

  /** How many faces a box has, in the order +x, -x, +y, -y, +z, -z. */
  public static final int COUNT = 6;

  private BoxFaces() {}

  /**
   * Returns how far in front of a face's plane another shape begins, metres; negative if it reaches
   * behind the plane.
   *
   * @param boxPose pose of the box (12 numbers, see {@link PairCollider})
   * @param face from 0 to 5
   * @param otherPose pose of the other shape
   */
  public static double gap(
      BoxShape box, double[] boxPose, int face, CollisionShape other, double[] otherPose) {
    Convex body = Convex.of(box, 0);
    Neighbour neighbour = new Neighbour(Convex.of(other, 0));
    neighbour.pose.set(boxPose, otherPose);
    double[] normal = new double[3];
    double[] nearest = new double[3];
    body.normal(face, normal);
    neighbour.nearest(normal[0], normal[1], normal[2], nearest);
    double height = 0;
    for (int i = 0; i < 3; i++) {
      height += normal[i] * nearest[i];
    }
    return height - neighbour.body.swelling - body.offset(face);
  }
}
