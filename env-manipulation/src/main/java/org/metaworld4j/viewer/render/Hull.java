package org.metaworld4j.viewer.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The convex hull of points, found by adding one point after the other: the faces that a new point
 * sees give way to new ones between it and their outline.
 *
 * <p>The time grows with points times faces, which for the few dozen points of a scene's hulls is
 * nothing.
 */
final class Hull {

  private static final double TOLERANCE = 1e-9; // of the points' extent

  private record Face(int a, int b, int c) {}

  private final double[] points; // x, y, z
  private final double tolerance; // m
  private final List<Face> faces = new ArrayList<>();

  private Hull(double[] points) {
    this.points = points;
    this.tolerance = TOLERANCE * extent(points);
  }

  /**
   * Returns three places in the list of points for each triangle of the hull, counter-clockwise as
   * seen from outside.
   *
   * @throws IllegalArgumentException if all points lie in one plane
   */
  static int[] triangles(double[] points) {
    Hull hull = new Hull(points);
    hull.begin();
    for (int i = 0; i < points.length / 3; i++) {
      hull.add(i);
    }
    return hull.faces.stream()
        .flatMapToInt(face -> java.util.stream.IntStream.of(face.a, face.b, face.c))
        .toArray();
  }

  private void begin() {
    int a = 0;
    int b = farthest(p -> distance(a, p));
    int c = farthest(p -> area(a, b, p));
    int d = farthest(p -> Math.abs(height(new Face(a, b, c), p)));
    if (area(a, b, c) == 0 || Math.abs(height(new Face(a, b, c), d)) <= tolerance) {
      throw new IllegalArgumentException(
          "hull: expected points that enclose a volume, got "
              + points.length / 3
              + " points in one plane");
    }
    boolean inside = height(new Face(a, b, c), d) < 0;
    int second = inside ? b : c;
    int third = inside ? c : b;
    faces.add(new Face(a, second, third));
    faces.add(new Face(a, third, d));
    faces.add(new Face(third, second, d));
    faces.add(new Face(second, a, d));
  }

  private void add(int point) {
    List<Face> seen = faces.stream().filter(face -> height(face, point) > tolerance).toList();
    if (seen.isEmpty()) {
      return;
    }
    faces.removeAll(seen);
    for (Face face : seen) {
      cover(seen, face.a, face.b, point);
      cover(seen, face.b, face.c, point);
      cover(seen, face.c, face.a, point);
    }
  }

  /** Adds the face over an edge if the edge belongs to the outline of what is seen. */
  private void cover(List<Face> seen, int from, int to, int point) {
    if (seen.stream().noneMatch(face -> hasEdge(face, to, from))) {
      faces.add(new Face(from, to, point));
    }
  }

  private static boolean hasEdge(Face face, int from, int to) {
    return (face.a == from && face.b == to)
        || (face.b == from && face.c == to)
        || (face.c == from && face.a == to);
  }

  private int farthest(java.util.function.IntToDoubleFunction measure) {
    int best = 0;
    for (int i = 1; i < points.length / 3; i++) {
      if (measure.applyAsDouble(i) > measure.applyAsDouble(best)) {
        best = i;
      }
    }
    return best;
  }

  private double distance(int a, int b) {
    return length(minus(b, a));
  }

  private double area(int a, int b, int c) {
    return length(cross(minus(b, a), minus(c, a)));
  }

  /** Returns how far above a face a point lies. */
  private double height(Face face, int point) {
    double[] normal = cross(minus(face.b, face.a), minus(face.c, face.a));
    double[] to = minus(point, face.a);
    double length = length(normal);
    return length == 0 ? 0 : (normal[0] * to[0] + normal[1] * to[1] + normal[2] * to[2]) / length;
  }

  private double[] minus(int a, int b) {
    return new double[] {
      points[3 * a] - points[3 * b],
      points[3 * a + 1] - points[3 * b + 1],
      points[3 * a + 2] - points[3 * b + 2]
    };
  }

  private static double[] cross(double[] u, double[] v) {
    return new double[] {
      u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]
    };
  }

  private static double length(double[] v) {
    return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
  }

  private static double extent(double[] points) {
    double extent = 0;
    for (double value : points) {
      extent = Math.max(extent, Math.abs(value));
    }
    return extent;
  }
}
