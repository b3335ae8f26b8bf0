package org.metaworld4j.core.scene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;

/**
 * The form of a node, around the node's own origin and along its own axes; all lengths in metres.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Shape.Box.class, name = "box"),
  @JsonSubTypes.Type(value = Shape.Sphere.class, name = "sphere"),
  @JsonSubTypes.Type(value = Shape.Cylinder.class, name = "cylinder"),
  @JsonSubTypes.Type(value = Shape.Capsule.class, name = "capsule"),
  @JsonSubTypes.Type(value = Shape.Plane.class, name = "plane"),
  @JsonSubTypes.Type(value = Shape.ConvexMesh.class, name = "mesh")
})
public sealed interface Shape {

  /**
   * A box.
   *
   * @param halfX half of its length along x, above 0
   * @param halfY half of its length along y, above 0
   * @param halfZ half of its length along z, above 0
   */
  record Box(double halfX, double halfY, double halfZ) implements Shape {
    /** Refuses lengths that are not above 0. */
    public Box {
      Check.positive("halfX", halfX);
      Check.positive("halfY", halfY);
      Check.positive("halfZ", halfZ);
    }
  }

  /**
   * A ball.
   *
   * @param radius above 0
   */
  record Sphere(double radius) implements Shape {
    /** Refuses a radius that is not above 0. */
    public Sphere {
      Check.positive("radius", radius);
    }
  }

  /**
   * A cylinder along z.
   *
   * @param radius above 0
   * @param halfLength from the centre to either face, above 0
   */
  record Cylinder(double radius, double halfLength) implements Shape {
    /** Refuses lengths that are not above 0. */
    public Cylinder {
      Check.positive("radius", radius);
      Check.positive("halfLength", halfLength);
    }
  }

  /**
   * A cylinder along z with a half ball on either end.
   *
   * @param radius above 0
   * @param halfLength from the centre to the centre of either half ball, above 0
   */
  record Capsule(double radius, double halfLength) implements Shape {
    /** Refuses lengths that are not above 0. */
    public Capsule {
      Check.positive("radius", radius);
      Check.positive("halfLength", halfLength);
    }
  }

  /**
   * A flat rectangle that faces z; it need not be seen from below.
   *
   * @param halfX half of its length along x, above 0
   * @param halfY half of its length along y, above 0
   */
  record Plane(double halfX, double halfY) implements Shape {
    /** Refuses lengths that are not above 0. */
    public Plane {
      Check.positive("halfX", halfX);
      Check.positive("halfY", halfY);
    }
  }

  /**
   * The convex hull of points.
   *
   * @param vertices x, y and z of each point, one after the other; at least four points; copied
   */
  record ConvexMesh(double[] vertices) implements Shape {

    private static final int FEWEST = 4 * 3;

    /** Copies the points; refuses too few of them, a part of one, and numbers not finite. */
    public ConvexMesh {
      vertices = vertices.clone();
      if (vertices.length < FEWEST || vertices.length % 3 != 0) {
        throw new IllegalArgumentException(
            "vertices: expected x, y, z of at least 4 points, got " + vertices.length + " numbers");
      }
      for (int i = 0; i < vertices.length; i++) {
        Check.finite("vertices[" + i + "]", vertices[i]);
      }
    }

    /** Returns a copy of the points. */
    @Override
    public double[] vertices() {
      return vertices.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ConvexMesh mesh && Arrays.equals(vertices, mesh.vertices);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(vertices);
    }

    @Override
    public String toString() {
      return "ConvexMesh[" + vertices.length / 3 + " points]";
    }
  }
}
