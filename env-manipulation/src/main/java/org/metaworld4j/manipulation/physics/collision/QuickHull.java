package org.metaworld4j.manipulation.physics.collision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Builds the convex hull of points: the farthest point left outside replaces all triangles that it
 * sees, until none is left (Barber, Dobkin, Huhdanpaa 1996).
 *
 * <p>Points of one face lie in its plane only up to rounding, so that what a point sees would be
 * contradictory. Each point is therefore shaken by up to half a micrometre first: then no four lie
 * in a plane, and the triangles of a face are joined afterwards.
 */
final class QuickHull {

  private static final double SHAKE = 5e-7; // m
  private static final double ROUNDING = 1e-13; // m, height up to which a point is not above
  private static final double FLAT = 4 * SHAKE; // m, height of points that span no space

  private final double[] points;
  private final List<Triangle> triangles = new ArrayList<>();
  private final Triangle[] seeing; // the triangle that each point is outside of, null if inside

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
    QuickHull hull = new QuickHull(shaken(points));
    hull.begin();
    for (int v = hull.farthest(); v >= 0; v = hull.farthest()) {
      hull.add(v);
    }
    return new FacetMerge(points, hull.triangles).polytope();
  }

  private static double[] shaken(double[] points) {
    SplittableRandom random = new SplittableRandom(points.length);
    return Arrays.stream(points).map(x -> x + SHAKE * (2 * random.nextDouble() - 1)).toArray();
  }

  /** Begins with a tetrahedron of points far from each other. */
  private void begin() {
    int a = extreme(v -> points[3 * v]);
    int b = extreme(v -> squaredDistance(a, v));
    int c = extreme(v -> new Triangle(points, a, b, v == a || v == b ? a : v).area);
    Triangle base = new Triangle(points, a, b, c);
    int d = extreme(v -> Math.abs(base.height(points, v)));
    if (!(Math.abs(base.height(points, d)) > FLAT)) {
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
    double highest = ROUNDING;
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
    for (Triangle triangle : triangles) {
      if (triangle.height(points, v) > ROUNDING) {
        seen.add(triangle);
      }
    }
    List<Triangle> fan = new ArrayList<>();
    for (int[] edge : Triangle.rim(seen)) {
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
