package org.metaworld4j.viewer.render;

import com.jme3.scene.Mesh;

/** Triangles with normals: of each face alone, or the same over edges that are not sharp. */
final class Facets {

  private static final double[] UP = {0, 0, 1}; // for a triangle without area

  private final double[] vertices; // x, y, z
  private final int[] triangles;
  private final double[] faceNormals; // of length twice the area
  private final double sharpest; // cosine between faces that still are smooth

  private Facets(double[] vertices, int[] triangles, double sharpest) {
    this.vertices = vertices;
    this.triangles = triangles;
    this.sharpest = sharpest;
    this.faceNormals = new double[triangles.length];
    for (int t = 0; t < triangles.length; t += 3) {
      addNormal(t);
    }
  }

  /** Returns a mesh whose every triangle is flat. */
  static Mesh flat(double[] vertices, int[] triangles) {
    return new Facets(vertices, triangles, 2).build();
  }

  /** Returns a mesh that is round over all edges between triangles that share points. */
  static Mesh smooth(double[] vertices, int[] triangles) {
    return new Facets(vertices, triangles, -2).build();
  }

  /**
   * Returns a mesh that is round over flat edges and keeps sharp ones.
   *
   * @param crease radians between faces from which on their edge is sharp
   */
  static Mesh creased(double[] vertices, int[] triangles, double crease) {
    return new Facets(vertices, triangles, Math.cos(crease)).build();
  }

  private Mesh build() {
    MeshBuilder builder = new MeshBuilder();
    double[] normal = new double[3];
    for (int corner = 0; corner < triangles.length; corner++) {
      cornerNormal(corner, normal);
      int at = 3 * triangles[corner];
      builder.point(
          vertices[at], vertices[at + 1], vertices[at + 2], normal[0], normal[1], normal[2]);
      if (corner % 3 == 2) {
        builder.triangle(corner - 2, corner - 1, corner);
      }
    }
    return builder.mesh();
  }

  private void cornerNormal(int corner, double[] out) {
    int own = corner - corner % 3;
    out[0] = faceNormals[own];
    out[1] = faceNormals[own + 1];
    out[2] = faceNormals[own + 2];
    for (int other = 0; other < triangles.length; other++) {
      int face = other - other % 3;
      if (face != own && triangles[other] == triangles[corner] && cosine(own, face) > sharpest) {
        out[0] += faceNormals[face];
        out[1] += faceNormals[face + 1];
        out[2] += faceNormals[face + 2];
      }
    }
    double length = Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]);
    for (int i = 0; i < 3; i++) {
      out[i] = length > 0 ? out[i] / length : UP[i];
    }
  }

  private double cosine(int f, int g) {
    double dot = 0;
    double f2 = 0;
    double g2 = 0;
    for (int i = 0; i < 3; i++) {
      dot += faceNormals[f + i] * faceNormals[g + i];
      f2 += faceNormals[f + i] * faceNormals[f + i];
      g2 += faceNormals[g + i] * faceNormals[g + i];
    }
    return f2 * g2 > 0 ? dot / Math.sqrt(f2 * g2) : 0;
  }

  private void addNormal(int t) {
    for (int i = 0; i < 3; i++) {
      int j = (i + 1) % 3;
      int k = (i + 2) % 3;
      faceNormals[t + i] = edge(t, 1, j) * edge(t, 2, k) - edge(t, 1, k) * edge(t, 2, j);
    }
  }

  private double edge(int t, int corner, int axis) {
    return vertices[3 * triangles[t + corner] + axis] - vertices[3 * triangles[t] + axis];
  }
}
