package org.metaworld4j.manipulation.physics.collision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A convex polytope with its faces, edges and corners.
 *
 * <p>An edge belongs to two faces; seen as directions, the normals between theirs form an arc of
 * the Gauss map. Edges run so that turning from the first face's normal n to the second's about the
 * edge e begins in direction e x n.
 */
abstract class Polytope extends Convex {

  /** Corners, x y z of each in turn. */
  final double[] vertices;

  /** Outward unit normals of the faces, x y z of each in turn. */
  final double[] normals;

  /** Distances of the faces' planes from the origin. */
  final double[] offsets;

  /** Unit vectors along the edges. */
  final double[] edgeDirections;

  /** Lengths of the edges. */
  final double[] edgeLengths;

  /** Vertices at which the edges begin. */
  final int[] edgeTails;

  /** Vertices at which the edges end. */
  final int[] edgeHeads;

  /** Faces at which the edges' arcs begin. */
  final int[] edgeFirstFaces;

  /** Faces at which the edges' arcs end. */
  final int[] edgeSecondFaces;

  private final int[][] faces;
  private final int[][] edgesOfVertex;
  private final int[][] facesOfVertex;
  private final double radius;

  /**
   * Takes corners and the faces' loops.
   *
   * @param vertices x y z of each corner in turn; kept
   * @param faces vertices of each face, counter-clockwise seen from outside; kept
   */
  Polytope(double[] vertices, int[][] faces) {
    super(0);
    this.vertices = vertices;
    this.faces = faces;
    normals = new double[3 * faces.length];
    offsets = new double[faces.length];
    for (int f = 0; f < faces.length; f++) {
      plane(f);
    }
    List<int[]> edges = edges(faces);
    int count = edges.size();
    edgeTails = edges.stream().mapToInt(e -> e[0]).toArray();
    edgeHeads = edges.stream().mapToInt(e -> e[1]).toArray();
    edgeFirstFaces = edges.stream().mapToInt(e -> e[2]).toArray();
    edgeSecondFaces = edges.stream().mapToInt(e -> e[3]).toArray();
    edgeDirections = new double[3 * count];
    edgeLengths = new double[count];
    for (int e = 0; e < count; e++) {
      direction(e);
    }
    edgesOfVertex = edgesOfVertex();
    facesOfVertex = facesOfVertex();
    radius = radius();
  }

  /** Sets a face's plane after Newell, which takes all corners into account. */
  private void plane(int face) {
    int[] loop = faces[face];
    double nx = 0;
    double ny = 0;
    double nz = 0;
    for (int k = 0; k < loop.length; k++) {
      int a = 3 * loop[k];
      int b = 3 * loop[(k + 1) % loop.length];
      nx += (vertices[a + 1] - vertices[b + 1]) * (vertices[a + 2] + vertices[b + 2]);
      ny += (vertices[a + 2] - vertices[b + 2]) * (vertices[a] + vertices[b]);
      nz += (vertices[a] - vertices[b]) * (vertices[a + 1] + vertices[b + 1]);
    }
    double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
    normals[3 * face] = nx / length;
    normals[3 * face + 1] = ny / length;
    normals[3 * face + 2] = nz / length;
    double offset = Double.NEGATIVE_INFINITY;
    for (int v : loop) {
      offset = Math.max(offset, dot(normals, 3 * face, vertices, 3 * v));
    }
    offsets[face] = offset;
  }

  /** Finds tail, head, first and second face of each edge. */
  private static List<int[]> edges(int[][] faces) {
    Map<Long, int[]> open = new HashMap<>();
    List<int[]> edges = new ArrayList<>();
    for (int f = 0; f < faces.length; f++) {
      int[] loop = faces[f];
      for (int k = 0; k < loop.length; k++) {
        long tail = loop[k];
        long head = loop[(k + 1) % loop.length];
        int[] twin = open.remove(head << 32 | tail);
        if (twin == null) {
          int[] edge = {(int) tail, (int) head, f, -1};
          open.put(tail << 32 | head, edge);
          edges.add(edge);
        } else {
          twin[3] = f;
        }
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("faces: expected a closed surface, got open edges");
    }
    return edges;
  }

  private void direction(int edge) {
    int from = 3 * edgeTails[edge];
    int to = 3 * edgeHeads[edge];
    double x = vertices[to] - vertices[from];
    double y = vertices[to + 1] - vertices[from + 1];
    double z = vertices[to + 2] - vertices[from + 2];
    double length = Math.sqrt(x * x + y * y + z * z);
    edgeLengths[edge] = length;
    edgeDirections[3 * edge] = x / length;
    edgeDirections[3 * edge + 1] = y / length;
    edgeDirections[3 * edge + 2] = z / length;
  }

  private int[][] edgesOfVertex() {
    List<List<Integer>> lists = emptyLists();
    for (int e = 0; e < edgeTails.length; e++) {
      lists.get(edgeTails[e]).add(e);
      lists.get(edgeHeads[e]).add(e);
    }
    return arrays(lists);
  }

  private int[][] facesOfVertex() {
    List<List<Integer>> lists = emptyLists();
    for (int f = 0; f < faces.length; f++) {
      for (int v : faces[f]) {
        lists.get(v).add(f);
      }
    }
    return arrays(lists);
  }

  private List<List<Integer>> emptyLists() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int v = 0; v < vertices.length / 3; v++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    int[][] arrays = new int[lists.size()][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = lists.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
    return arrays;
  }

  private double radius() {
    double largest = 0;
    for (int i = 0; i < vertices.length; i += 3) {
      largest = Math.max(largest, dot(vertices, i, vertices, i));
    }
    return Math.sqrt(largest);
  }

  private static double dot(double[] a, int i, double[] b, int j) {
    return a[i] * b[j] + a[i + 1] * b[j + 1] + a[i + 2] * b[j + 2];
  }

  /** Returns the vertex that reaches furthest in a direction. */
  abstract int supportVertex(double x, double y, double z);

  @Override
  void support(double x, double y, double z, double[] out) {
    vertex(supportVertex(x, y, z), out, 0);
  }

  private void vertex(int v, double[] out, int at) {
    out[at] = vertices[3 * v];
    out[at + 1] = vertices[3 * v + 1];
    out[at + 2] = vertices[3 * v + 2];
  }

  /** Writes both ends of an edge. */
  final void edge(int edge, double[] out) {
    vertex(edgeTails[edge], out, 0);
    vertex(edgeHeads[edge], out, 3);
  }

  @Override
  int ridge(double x, double y, double z, double[] out) {
    int corner = supportVertex(x, y, z);
    double least = LEAN;
    int best = -1;
    for (int e : edgesOfVertex[corner]) {
      int i = 3 * e;
      double lean =
          Math.abs(x * edgeDirections[i] + y * edgeDirections[i + 1] + z * edgeDirections[i + 2]);
      if (lean < least) {
        least = lean;
        best = e;
      }
    }
    if (best < 0) {
      vertex(corner, out, 0);
      return 1;
    }
    edge(best, out);
    return 2;
  }

  @Override
  int facet(double x, double y, double z, double[] along, double[] out) {
    return outline(facing(x, y, z), along, out);
  }

  /** Returns the face at the furthest vertex that faces a direction most. */
  final int facing(double x, double y, double z) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int f : facesOfVertex[supportVertex(x, y, z)]) {
      double c = x * normals[3 * f] + y * normals[3 * f + 1] + z * normals[3 * f + 2];
      if (c > most) {
        most = c;
        best = f;
      }
    }
    return best;
  }

  @Override
  int outline(int face, double[] along, double[] out) {
    int[] loop = faces[face];
    for (int k = 0; k < loop.length; k++) {
      vertex(loop[k], out, 3 * k);
    }
    return loop.length;
  }

  @Override
  int largestFacet() {
    int largest = 0;
    for (int[] loop : faces) {
      largest = Math.max(largest, loop.length);
    }
    return largest;
  }

  @Override
  final int flatFaces() {
    return offsets.length;
  }

  @Override
  final void normal(int face, double[] out) {
    System.arraycopy(normals, 3 * face, out, 0, 3);
  }

  @Override
  final double offset(int face) {
    return offsets[face];
  }

  @Override
  final double boundingRadius() {
    return radius;
  }
}
