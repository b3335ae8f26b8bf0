package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;

/** Joins boxes with bevelled edges to one mesh, such as the boards of a table. */
final class Boxes {

  private static final double THICKEST = 0.001; // m; most that is taken off an edge
  private static final int[] SIGNS = {-1, 1};

  private final Facets facets = new Facets();

  /** Adds a box, given by its half edges and its centre. */
  Boxes add(double halfX, double halfY, double halfZ, double x, double y, double z) {
    double[] half = {halfX, halfY, halfZ};
    double[] center = {x, y, z};
    double bevel = Math.min(THICKEST, Math.min(halfX, Math.min(halfY, halfZ)) / 3);
    for (int axis = 0; axis < 3; axis++) {
      for (int sign : SIGNS) {
        face(half, center, bevel, axis, sign);
        for (int other : SIGNS) {
          edge(half, center, bevel, axis, sign, other);
        }
      }
    }
    for (int corner = 0; corner < 8; corner++) {
      corner(half, center, bevel, corner);
    }
    return this;
  }

  /** Returns all boxes as one mesh. */
  Shape.Mesh mesh() {
    return facets.flat();
  }

  private void face(double[] half, double[] center, double bevel, int axis, int sign) {
    int u = (axis + 1) % 3;
    int v = (axis + 2) % 3;
    int[] at = new int[4];
    for (int k = 0; k < 4; k++) {
      double[] p = new double[3];
      p[axis] = sign * half[axis];
      p[u] = (k == 1 || k == 2 ? 1 : -1) * sign * (half[u] - bevel);
      p[v] = (k >= 2 ? 1 : -1) * (half[v] - bevel);
      at[k] = point(p, center);
    }
    facets.quad(at[0], at[1], at[2], at[3]);
  }

  /** Adds the bevel along an axis, on one side of each of the other two. */
  private void edge(double[] half, double[] center, double bevel, int axis, int su, int sv) {
    int u = (axis + 1) % 3;
    int v = (axis + 2) % 3;
    int[] at = new int[4];
    for (int k = 0; k < 4; k++) {
      double[] p = new double[3];
      boolean onU = k == 0 || k == 3;
      p[axis] = (k < 2 ? -1 : 1) * su * sv * (half[axis] - bevel);
      p[u] = su * (half[u] - (onU ? 0 : bevel));
      p[v] = sv * (half[v] - (onU ? bevel : 0));
      at[k] = point(p, center);
    }
    facets.quad(at[0], at[1], at[2], at[3]);
  }

  private void corner(double[] half, double[] center, double bevel, int corner) {
    int[] sign = {
      (corner & 1) == 0 ? -1 : 1, (corner & 2) == 0 ? -1 : 1, (corner & 4) == 0 ? -1 : 1
    };
    int[] at = new int[3];
    for (int k = 0; k < 3; k++) {
      double[] p = new double[3];
      for (int i = 0; i < 3; i++) {
        p[i] = sign[i] * (half[i] - (i == k ? 0 : bevel));
      }
      at[k] = point(p, center);
    }
    boolean upright = sign[0] * sign[1] * sign[2] > 0;
    facets.triangle(at[0], at[upright ? 1 : 2], at[upright ? 2 : 1]);
  }

  private int point(double[] p, double[] center) {
    return facets.point(p[0] + center[0], p[1] + center[1], p[2] + center[2]);
  }
}
