package org.metaworld4j.manipulation.physics.collision;

/**
 * The contact points between two shapes A and B; written over by every query.
 *
 * <p>A plain carrier with public fields, so that the hot loop creates nothing.
 */
public final class Manifold {

  /** Most points that a query yields. */
  public static final int CAPACITY = 8;

  /** Number of points, 0 to {@link #CAPACITY}. */
  public int count;

  /** Whether the points are those of a flat face; else they are of edges or round bodies. */
  public boolean ofFace;

  /** Points midway between the two surfaces, x y z of each in turn, metres, world frame. */
  public final double[] point = new double[3 * CAPACITY];

  /** Unit normals from A to B, x y z of each in turn, world frame. */
  public final double[] normal = new double[3 * CAPACITY];

  /** Distances of the surfaces along the normals, metres; negative when they overlap. */
  public final double[] distance = new double[CAPACITY];

  /** Adds a point; ignored when the manifold is full. */
  public void add(
      double x, double y, double z, double nx, double ny, double nz, double separation) {
    if (count == CAPACITY) {
      return;
    }
    int at = 3 * count;
    point[at] = x;
    point[at + 1] = y;
    point[at + 2] = z;
    normal[at] = nx;
    normal[at + 1] = ny;
    normal[at + 2] = nz;
    distance[count] = separation;
    count++;
  }
}
