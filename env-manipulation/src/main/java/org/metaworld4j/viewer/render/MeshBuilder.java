package org.metaworld4j.viewer.render;

import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import java.util.Arrays;

/** Collects points with their normals, and triangles between them, into a mesh of the engine. */
final class MeshBuilder {

  private float[] positions = new float[3 * 64];
  private float[] normals = new float[3 * 64];
  private int[] triangles = new int[3 * 64];
  private int points;
  private int corners;

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

  /** Adds a triangle, counter-clockwise as seen from outside. */
  void triangle(int a, int b, int c) {
    if (corners == triangles.length) {
      triangles = Arrays.copyOf(triangles, 2 * corners);
    }
    triangles[corners++] = a;
    triangles[corners++] = b;
    triangles[corners++] = c;
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
