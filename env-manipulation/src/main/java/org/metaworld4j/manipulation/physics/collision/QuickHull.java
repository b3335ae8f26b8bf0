package org.metaworld4j.manipulation.physics.collision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the convex hull of points: the farthest point left outside replaces all triangles that it
 * sees, until none is left (Barber, Dobkin, Huhdanpaa 1996).
 */
final class QuickHull {

  private static final double THIN = 1e-7; // m, distance up to which a point counts as inside

  private final double[] points;
  private final List<Triangle> triangles = new ArrayList<>();
  private final Triangle[] seeing; // the triangle that each point is outside of, null if inside

  /** A triangle of the hull, counter-clockwise seen from outside. */
  static final class Triangle {
    final int[] corners;
    final double area;
    private final double nx;
    private final double ny;
    private final double nz;
    private final double offset;

    Triangle(double[] points, int a, int b, int c) {
      corners = new int[] {a, b, c};
      double ux = points[3 * b] - points[3 * a];
      double uy = points[3 * b + 1] - points[3 * a + 1];
      double uz = points[3 * b + 2] - points[3 * a + 2];
      double vx = points[3 * c] - points[3 * a];
      double vy = points[3 * c + 1] - points[3 * a + 1];
      double vz = points[3 * c + 2] - points[3 * a + 2];
      double x = uy * vz - uz * vy;
      double y = uz * vx - ux * vz;
      double z = ux * vy - uy * vx;
      double length = Math.sqrt(x * x + y * y + z * z);
      area = 0.5 * length;
      nx = x / length;
      ny = y / length;
      nz = z / length;
      offset = nx * points[3 * a] + ny * points[3 * a + 1] + nz * points[3 * a + 2];
    }

    /** Returns the height of a point above the triangle's plane. */
    double height(double[] points, int v) {
      return nx * points[3 * v] + ny * points[3 * v + 1] + nz * points[3 * v + 2] - offset;
    }
  }

  private QuickHull(double[] points) {
    this.points = points;
    seeing = new Triangle[points.length / 3];
  }

  /**
   * Builds the hull.
   *
   * @param points x y z of each in turn, metres
   * @throws IllegalArgumentException if all points lie in one plane
   */
  static Polytope of(double[] points) {
    QuickHull hull = new QuickHull(points);
    hull.begin();
    for (int v = hull.farthest(); v >= 0; v = hull.farthest()) {
      hull.add(v);
    }
    return new FacetMerge(points, hull.triangles).polytope();
  }

  /** Begins with a tetrahedron of points far from each other. */
  private void begin() {
    int a = extreme(v -> points[3 * v]);
    int b = extreme(v -> squaredDistance(a, v));
    int c = extreme(v -> new Triangle(points, a, b, v == a || v == b ? a : v).area);
    Triangle base = new Triangle(points, a, b, c);
    int d = extreme(v -> Math.abs(base.height(points, v)));
    if (!(Math.abs(base.height(points, d)) > THIN)) {
      throw new IllegalArgumentException(
          "vertices: expected points in space, got " + seeing.length + " points in one plane");
    }
    boolean above = base.height(points, d) > 0;
    int p = above ? c : b;
    int q = above ? b : c;
    List<Triangle> first =
        List.of(
            new Triangle(points, a, p, q),
            new Triangle(points, a, q, d),
            new Triangle(points, q, p, d),
            new Triangle(points, p, a, d));
    triangles.addAll(first);
    for (int v = 0; v < seeing.length; v++) {
      seeing[v] = mostSeen(first, v);
    }
  }

  /** A measure of points. */
  private interface Measure {
    double of(int point);
  }

  private int extreme(Measure measure) {
    int best = 0;
    for (int v = 1; v < seeing.length; v++) {
      if (measure.of(v) > measure.of(best)) {
        best = v;
      }
    }
    return best;
  }

  private double squaredDistance(int a, int b) {
    double x = points[3 * b] - points[3 * a];
    double y = points[3 * b + 1] - points[3 * a + 1];
    double z = points[3 * b + 2] - points[3 * a + 2];
    return x * x + y * y + z * z;
  }

  /** Returns the triangle above which a point lies highest; null if it is above none. */
  private Triangle mostSeen(List<Triangle> candidates, int v) {
    Triangle best = null;
    double highest = THIN;
    for (Triangle triangle : candidates) {
      double height = triangle.height(points, v);
      if (height > highest) {
        highest = height;
        best = triangle;
      }
    }
    return best;
  }

  private int farthest() {
    int best = -1;
    double highest = 0;
    for (int v = 0; v < seeing.length; v++) {
      double height = seeing[v] == null ? 0 : seeing[v].height(points, v);
      if (height > highest) {
        highest = height;
        best = v;
      }
    }
    return best;
  }

  /** Replaces the triangles that a point sees by a fan from their rim to the point. */
  private void add(int v) {
    List<Triangle> seen = new ArrayList<>();
    Map<Long, int[]> rim = new HashMap<>();
    for (Triangle triangle : triangles) {
      if (triangle.height(points, v) > THIN || triangle == seeing[v]) {
        seen.add(triangle);
      }
    }
    for (Triangle triangle : seen) {
      for (int k = 0; k < 3; k++) {
        int tail = triangle.corners[k];
        int head = triangle.corners[(k + 1) % 3];
        if (rim.remove((long) head << 32 | tail) == null) {
          rim.put((long) tail << 32 | head, new int[] {tail, head});
        }
      }
    }
    List<Triangle> fan = new ArrayList<>();
    for (int[] edge : rim.values()) {
      fan.add(new Triangle(points, edge[0], edge[1], v));
    }
    triangles.removeAll(seen);
    triangles.addAll(fan);
    seeing[v] = null;
    for (int other = 0; other < seeing.length; other++) {
      if (other != v && seen.contains(seeing[other])) {
        seeing[other] = mostSeen(fan, other);
      }
    }
  }
}
