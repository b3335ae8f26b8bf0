package org.metaworld4j.manipulation.physics.collision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the triangles of a hull that lie in one plane into faces. */
final class FacetMerge {

  private static final double COPLANAR = 2e-6; // m

  private final double[] points;
  private final List<Triangle> triangles;
  private final Map<Long, Triangle> triangleOfEdge = new HashMap<>();
  private final Set<Triangle> taken = new HashSet<>();

  FacetMerge(double[] points, List<Triangle> triangles) {
    this.points = points;
    this.triangles = new ArrayList<>(triangles);
    this.triangles.sort(
        Comparator.comparingDouble((Triangle t) -> -t.area)
            .thenComparingInt(t -> t.corners[0])
            .thenComparingInt(t -> t.corners[1]));
    for (Triangle triangle : triangles) {
      for (int k = 0; k < 3; k++) {
        triangleOfEdge.put(
            Triangle.edge(triangle.corners[k], triangle.corners[(k + 1) % 3]), triangle);
      }
    }
  }

  /** Returns the polytope of the joined faces. */
  Polytope polytope() {
    List<int[]> faces = new ArrayList<>();
    for (Triangle seed : triangles) {
      if (!taken.contains(seed)) {
        List<Triangle> region = region(seed);
        int[] loop = loop(region);
        if (loop.length > 0) {
          faces.add(loop);
        } else {
          region.forEach(triangle -> faces.add(triangle.corners));
        }
      }
    }
    return compact(faces);
  }

  /** Collects the triangles around a seed whose corners lie in the seed's plane. */
  private List<Triangle> region(Triangle seed) {
    List<Triangle> region = new ArrayList<>();
    Deque<Triangle> open = new ArrayDeque<>(List.of(seed));
    taken.add(seed);
    while (!open.isEmpty()) {
      Triangle triangle = open.remove();
      region.add(triangle);
      for (int k = 0; k < 3; k++) {
        Triangle next =
            triangleOfEdge.get(Triangle.edge(triangle.corners[(k + 1) % 3], triangle.corners[k]));
        if (!taken.contains(next) && coplanar(seed, next)) {
          taken.add(next);
          open.add(next);
        }
      }
    }
    return region;
  }

  private boolean coplanar(Triangle seed, Triangle other) {
    for (int v : other.corners) {
      if (Math.abs(seed.height(points, v)) > COPLANAR) {
        return false;
      }
    }
    return true;
  }

  /** Returns the rim of a region; empty if it is not a single simple loop. */
  private static int[] loop(List<Triangle> region) {
    Collection<int[]> rim = Triangle.rim(region);
    Map<Integer, Integer> next = new LinkedHashMap<>();
    rim.forEach(e -> next.put(e[0], e[1]));
    int[] loop = new int[rim.size()];
    int at = next.keySet().iterator().next();
    for (int k = 0; k < loop.length; k++) {
      loop[k] = at;
      at = next.get(at);
    }
    boolean single = next.size() == loop.length && at == loop[0] && distinct(loop);
    return single ? loop : new int[0];
  }

  private static boolean distinct(int[] loop) {
    Set<Integer> seen = new HashSet<>();
    for (int v : loop) {
      seen.add(v);
    }
    return seen.size() == loop.length;
  }

  /** Leaves out points that no face uses. */
  private Polytope compact(List<int[]> faces) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    int[][] loops = new int[faces.size()][];
    for (int f = 0; f < loops.length; f++) {
      loops[f] = new int[faces.get(f).length];
      for (int k = 0; k < loops[f].length; k++) {
        int v = faces.get(f)[k];
        loops[f][k] = numbers.computeIfAbsent(v, key -> numbers.size());
      }
    }
    double[] vertices = new double[3 * numbers.size()];
    numbers.forEach((v, number) -> System.arraycopy(points, 3 * v, vertices, 3 * number, 3));
    return new Hull(vertices, loops);
  }
}
