package org.metaworld4j.manipulation.look;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Shape;

/** Collects points and triangles of a mesh. */
final class Facets {

  private final List<Double> vertices = new ArrayList<>();
  private final List<Integer> triangles = new ArrayList<>();

  /** Adds a point x, y, z and returns its place. */
  int point(double... xyz) {
    for (double coordinate : xyz) {
      vertices.add(coordinate);
    }
    return vertices.size() / 3 - 1;
  }

  /** Adds a triangle, counter-clockwise as seen from outside. */
  void triangle(int a, int b, int c) {
    triangles.add(a);
    triangles.add(b);
    triangles.add(c);
  }

  /** Adds a flat quadrilateral, counter-clockwise as seen from outside. */
  void quad(int a, int b, int c, int d) {
    triangle(a, b, c);
    triangle(a, c, d);
  }

  /** Returns the mesh, each triangle flat. */
  Shape.Mesh flat() {
    return mesh(false);
  }

  /** Returns the mesh, round over the edges of triangles that share points. */
  Shape.Mesh smooth() {
    return mesh(true);
  }

  private Shape.Mesh mesh(boolean smooth) {
    return new Shape.Mesh(
        vertices.stream().mapToDouble(Double::doubleValue).toArray(),
        triangles.stream().mapToInt(Integer::intValue).toArray(),
        smooth);
  }
}
