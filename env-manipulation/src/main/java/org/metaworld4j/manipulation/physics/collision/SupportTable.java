package org.metaworld4j.manipulation.physics.collision;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The corners of a polytope that may reach furthest in each of many cones of directions, so that
 * few have to be looked at to find the one that does.
 *
 * <p>The cones stand on the squares of a grid on a cube. A corner is left out of a cone if another
 * reaches further along all four edges of it, and so everywhere between them.
 */
final class SupportTable {

  private static final int SQUARES = 8; // along an edge of the cube
  private static final double FURTHER = 1e-9; // m, above rounding

  private final double[] vertices;
  private final int[][] candidates; // of each cone, ascending

  /**
   * Finds the candidates.
   *
   * @param vertices x y z of each corner in turn; kept
   */
  SupportTable(double[] vertices) {
    this.vertices = vertices;
    candidates = new int[6 * SQUARES * SQUARES][];
    for (int cone = 0; cone < candidates.length; cone++) {
      candidates[cone] = candidates(edges(cone));
    }
  }

  /** Returns the directions of a cone's four edges. */
  private static double[][] edges(int cone) {
    int side = cone / (SQUARES * SQUARES);
    int row = cone / SQUARES % SQUARES;
    int column = cone % SQUARES;
    double[][] edges = new double[4][3];
    for (int k = 0; k < 4; k++) {
      edges[k][side / 2] = side % 2 == 0 ? 1 : -1;
      edges[k][(side / 2 + 1) % 3] = 2.0 * (row + k / 2) / SQUARES - 1;
      edges[k][(side / 2 + 2) % 3] = 2.0 * (column + k % 2) / SQUARES - 1;
    }
    return edges;
  }

  private int[] candidates(double[][] edges) {
    int[] furthest = Arrays.stream(edges).mapToInt(this::furthest).toArray();
    return IntStream.range(0, vertices.length / 3)
        .filter(v -> Arrays.stream(furthest).noneMatch(w -> outreaches(w, v, edges)))
        .toArray();
  }

  private int furthest(double[] direction) {
    int best = 0;
    for (int v = 1; v < vertices.length / 3; v++) {
      if (reach(v, direction) > reach(best, direction)) {
        best = v;
      }
    }
    return best;
  }

  private boolean outreaches(int w, int v, double[][] directions) {
    return Arrays.stream(directions).allMatch(d -> reach(w, d) > reach(v, d) + FURTHER);
  }

  private double reach(int v, double[] d) {
    return d[0] * vertices[3 * v] + d[1] * vertices[3 * v + 1] + d[2] * vertices[3 * v + 2];
  }

  /** Returns the first of the corners that reach furthest in a direction. */
  int furthest(double x, double y, double z) {
    int best = 0;
    double reach = Double.NEGATIVE_INFINITY;
    for (int v : candidates[cone(x, y, z)]) {
      int i = 3 * v;
      double r = x * vertices[i] + y * vertices[i + 1] + z * vertices[i + 2];
      if (r > reach) {
        reach = r;
        best = v;
      }
    }
    return best;
  }

  private static int cone(double x, double y, double z) {
    double ax = Math.abs(x);
    double ay = Math.abs(y);
    double az = Math.abs(z);
    if (ax >= ay && ax >= az) {
      return cone(x > 0 ? 0 : 1, y / ax, z / ax);
    }
    return ay >= az ? cone(y > 0 ? 2 : 3, z / ay, x / ay) : cone(z > 0 ? 4 : 5, x / az, y / az);
  }

  private static int cone(int side, double u, double v) {
    return (side * SQUARES + square(u)) * SQUARES + square(v);
  }

  private static int square(double u) {
    return Math.min(SQUARES - 1, (int) ((u + 1) * (0.5 * SQUARES)));
  }
}
