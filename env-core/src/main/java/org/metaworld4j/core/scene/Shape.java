package org.metaworld4j.core.scene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Objects;

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
  @JsonSubTypes.Type(value = Shape.ConvexMesh.class, name = "hull"),
  @JsonSubTypes.Type(value = Shape.Lathe.class, name = "lathe"),
  @JsonSubTypes.Type(value = Shape.Mesh.class, name = "mesh")
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
      Check.finite("vertices", vertices);
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

  /**
   * What a lathe turns: the surface of revolution of a profile about z, such as a mug, a bottle or
   * a ring.
   *
   * <p>The profile is walked with the surface's outside to the right, so that a solid is told from
   * its bottom to its top: {@code {0, 0, 0.1, 0, 0.1, 0, 0.1, 0.2, 0.1, 0.2, 0, 0.2}} is a
   * cylinder. The surface is smooth along the profile; a point given twice in a row is a sharp
   * edge. A profile that ends where it began closes to a ring, smoothly, unless that point is given
   * twice. It is closed by nothing else: where it ends off the axis, the surface has a rim and is
   * seen through from its back.
   *
   * @param profile radius (0 or more) and z of each point, one after the other; copied
   */
  record Lathe(double[] profile) implements Shape {

    /**
     * Copies the profile; refuses a part of a point, numbers not finite, radii below 0, and a
     * profile without extent or all on the axis.
     */
    public Lathe {
      profile = profile.clone();
      if (profile.length < 4 || profile.length % 2 != 0) {
        throw new IllegalArgumentException(
            "profile: expected radius, z of at least 2 points, got " + profile.length + " numbers");
      }
      Check.finite("profile", profile);
      boolean offAxis = false;
      boolean extended = false;
      for (int i = 0; i < profile.length; i += 2) {
        if (profile[i] < 0) {
          throw new IllegalArgumentException(
              "profile[" + i + "]: expected a radius of at least 0, got " + profile[i]);
        }
        offAxis |= profile[i] > 0;
        extended |= profile[i] != profile[0] || profile[i + 1] != profile[1];
      }
      if (!offAxis || !extended) {
        throw new IllegalArgumentException(
            "profile: expected different points, one of them off the axis, got "
                + Arrays.toString(profile));
      }
    }

    /** Returns a copy of the profile. */
    @Override
    public double[] profile() {
      return profile.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Lathe lathe && Arrays.equals(profile, lathe.profile);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(profile);
    }

    @Override
    public String toString() {
      return "Lathe[" + profile.length / 2 + " points]";
    }
  }

  /**
   * Triangles, which need be neither convex nor closed.
   *
   * @param vertices x, y and z of each point, one after the other; at least three points; copied
   * @param triangles three places in the list of points for each triangle, counter-clockwise as
   *     seen from outside; at least one triangle; copied
   * @param smooth whether the surface is round over the edges between triangles that share points,
   *     so that a sharp edge needs points of its own on either side; else every triangle is flat
   */
  record Mesh(double[] vertices, int[] triangles, boolean smooth) implements Shape {

    /** Copies the lists; refuses parts of points or triangles, and points that are not there. */
    public Mesh {
      vertices = vertices.clone();
      triangles = triangles.clone();
      if (vertices.length < 9 || vertices.length % 3 != 0) {
        throw new IllegalArgumentException(
            "vertices: expected x, y, z of at least 3 points, got " + vertices.length + " numbers");
      }
      if (triangles.length < 3 || triangles.length % 3 != 0) {
        throw new IllegalArgumentException(
            "triangles: expected 3 points for each of at least 1 triangle, got "
                + triangles.length
                + " points");
      }
      Check.finite("vertices", vertices);
      int points = vertices.length / 3;
      for (int i = 0; i < triangles.length; i++) {
        if (triangles[i] < 0 || triangles[i] >= points) {
          throw new IllegalArgumentException(
              "triangles[" + i + "]: expected 0.." + (points - 1) + ", got " + triangles[i]);
        }
      }
    }

    /** Returns a copy of the points. */
    @Override
    public double[] vertices() {
      return vertices.clone();
    }

    /** Returns a copy of the triangles. */
    @Override
    public int[] triangles() {
      return triangles.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Mesh mesh
          && Arrays.equals(vertices, mesh.vertices)
          && Arrays.equals(triangles, mesh.triangles)
          && smooth == mesh.smooth;
    }

    @Override
    public int hashCode() {
      return Objects.hash(Arrays.hashCode(vertices), Arrays.hashCode(triangles), smooth);
    }

    @Override
    public String toString() {
      return "Mesh[" + triangles.length / 3 + " triangles]";
    }
  }
}
