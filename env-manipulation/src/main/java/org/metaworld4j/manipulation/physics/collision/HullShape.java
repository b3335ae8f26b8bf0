package org.metaworld4j.manipulation.physics.collision;

import java.util.Arrays;
import org.metaworld4j.core.scene.Shape;

/**
 * The convex hull of some points.
 *
 * @param vertices the points, x y z of each in turn, metres; copied
 */
public record HullShape(double[] vertices) implements CollisionShape {

  /** Copies the points. */
  public HullShape {
    if (vertices.length < 12 || vertices.length % 3 != 0) {
      throw new IllegalArgumentException(
          "vertices: expected x y z of at least 4 points, got " + vertices.length + " numbers");
    }
    vertices = vertices.clone();
  }

  /** Returns a copy of the points. */
  @Override
  public double[] vertices() {
    return vertices.clone();
  }

  @Override
  public double boundingRadius() {
    double largest = 0;
    for (int i = 0; i < vertices.length; i += 3) {
      double x = vertices[i];
      double y = vertices[i + 1];
      double z = vertices[i + 2];
      largest = Math.max(largest, x * x + y * y + z * z);
    }
    return Math.sqrt(largest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HullShape hull && Arrays.equals(vertices, hull.vertices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(vertices);
  }

  @Override
  public double reach(double x, double y, double z) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < vertices.length; i += 3) {
      largest = Math.max(largest, x * vertices[i] + y * vertices[i + 1] + z * vertices[i + 2]);
    }
    return largest;
  }

  @Override
  public Shape outline() {
    return new Shape.ConvexMesh(vertices);
  }
}
