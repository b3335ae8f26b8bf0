package org.metaworld4j.viewer.render;

import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import java.util.Arrays;

/** Collects points with their normals, and triangles between them, into a mesh of the engine. */
final class MeshBuilder {

  private static final int FEWEST_FACES = 20;
  private static final int MOST_FACES = 40;
  private static final double FACE = 0.006; // m, as wide as a face around something round may be

  private float[] positions = new float[3 * 64];
  private float[] normals = new float[3 * 64];
  private int[] triangles = new int[3 * 64];
  private int points;
  private int corners;

  /** Returns how many faces to go round something with, a multiple of 4. */
  static int facesAround(double radius) {
    double wanted = Math.ceil(2 * Math.PI * radius / FACE / 4) * 4;
    return (int) Math.min(MOST_FACES, Math.max(FEWEST_FACES, wanted));
  }

  /** Adds a point and returns its place. The normal has to be of length 1. */
  int point(double x, double y, double z, double nx, double ny, double nz) {
    int at = 3 * points;
    if (at == positions.length) {
      positions = Arrays.copyOf(positions, 2 * at);
      normals = Arrays.copyOf(normals, 2 * at);
    }
    positions[at] = (float) x;
    positions[at + 1] = (float) y;
    positions[at + 2] = (float) z;
    normals[at] = (float) nx;
    normals[at + 1] = (float) ny;
    normals[at + 2] = (float) nz;
    return points++;
  }

  /** Adds a triangle, counter-clockwise as seen from outside, unless two of its points meet. */
  void triangle(int a, int b, int c) {
    if (meet(a, b) || meet(b, c) || meet(c, a)) {
      return;
    }
    if (corners == triangles.length) {
      triangles = Arrays.copyOf(triangles, 2 * corners);
    }
    triangles[corners++] = a;
    triangles[corners++] = b;
    triangles[corners++] = c;
  }

  private boolean meet(int a, int b) {
    return positions[3 * a] == positions[3 * b]
        && positions[3 * a + 1] == positions[3 * b + 1]
        && positions[3 * a + 2] == positions[3 * b + 2];
  }

  /** Adds the two triangles of a face of four corners, counter-clockwise as seen from outside. */
  void quad(int a, int b, int c, int d) {
    triangle(a, b, c);
    triangle(a, c, d);
  }

  /** Returns what was collected. */
  Mesh mesh() {
    Mesh mesh = new Mesh();
    mesh.setBuffer(VertexBuffer.Type.Position, 3, Arrays.copyOf(positions, 3 * points));
    mesh.setBuffer(VertexBuffer.Type.Normal, 3, Arrays.copyOf(normals, 3 * points));
    mesh.setBuffer(VertexBuffer.Type.Index, 3, Arrays.copyOf(triangles, corners));
    mesh.updateBound();
    mesh.setStatic();
    return mesh;
  }
}
