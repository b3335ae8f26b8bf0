package org.metaworld4j.manipulation.physics.collision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A triangle of the hull, counter-clockwise seen from outside. */
final class Triangle {
  /** The corners' numbers. */
  final int[] corners;

  /** Square metres. */
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

  /** Returns the edges, tail and head, around a region of triangles. */
  static Collection<int[]> rim(List<Triangle> region) {
    Map<Long, int[]> rim = new LinkedHashMap<>();
    for (Triangle triangle : region) {
      for (int k = 0; k < 3; k++) {
        int tail = triangle.corners[k];
        int head = triangle.corners[(k + 1) % 3];
        if (rim.remove(edge(head, tail)) == null) {
          rim.put(edge(tail, head), new int[] {tail, head});
        }
      }
    }
    return rim.values();
  }

  /** Returns the key of a directed edge. */
  static long edge(int tail, int head) {
    return (long) tail << 32 | head;
  }
}
