package org.metaworld4j.manipulation.physics.collision;

/** Clips a polygon or line to the outline of a face (Sutherland and Hodgman 1974). */
final class PolygonClip {

  private static final double SAME = 1e-4; // m, distance below which two corners are one

  private final double[] normal;
  private double[] spare;
  private double ix; // into the face, square to one of its edges
  private double iy;
  private double iz;
  private double edge; // where the edge lies in that direction

  /** What is left, x y z of each point in turn; written over. */
  double[] points;

  /** Number of points left. */
  int count;

  /**
   * Makes room.
   *
   * @param normal outward normal of the face to come; read when clipping
   * @param size largest number of points and face corners together
   */
  PolygonClip(double[] normal, int size) {
    this.normal = normal;
    points = new double[3 * size];
    spare = new double[3 * size];
  }

  /**
   * Clips; single points are left where they are.
   *
   * @param face corners of the face, counter-clockwise seen from outside
   * @param facing points of the polygon, line or point
   */
  void clip(double[] face, int corners, double[] facing, int size) {
    System.arraycopy(facing, 0, points, 0, 3 * size);
    count = size;
    for (int k = 0; k < corners && count > 0 && size > 1; k++) {
      lookInward(face, 3 * k, 3 * ((k + 1) % corners));
      keepInside(size == 2);
    }
    merge();
  }

  private void lookInward(double[] face, int a, int b) {
    double ex = face[b] - face[a];
    double ey = face[b + 1] - face[a + 1];
    double ez = face[b + 2] - face[a + 2];
    ix = normal[1] * ez - normal[2] * ey;
    iy = normal[2] * ex - normal[0] * ez;
    iz = normal[0] * ey - normal[1] * ex;
    edge = ix * face[a] + iy * face[a + 1] + iz * face[a + 2];
  }

  private double inside(int i) {
    return ix * points[i] + iy * points[i + 1] + iz * points[i + 2] - edge;
  }

  /** Cuts off what lies outside of an edge; a line is not closed from its end to its start. */
  private void keepInside(boolean line) {
    int kept = 0;
    int last = 3 * (count - 1);
    double before = inside(last);
    for (int i = 0; i <= last; i += 3) {
      double here = inside(i);
      if ((before < 0) != (here < 0) && !(line && i == 0)) {
        cross(i == 0 ? last : i - 3, i, before / (before - here), 3 * kept);
        kept++;
      }
      if (here >= 0) {
        System.arraycopy(points, i, spare, 3 * kept, 3);
        kept++;
      }
      before = here;
    }
    double[] result = spare;
    spare = points;
    points = result;
    count = kept;
  }

  private void cross(int from, int to, double share, int at) {
    for (int c = 0; c < 3; c++) {
      spare[at + c] = points[from + c] + share * (points[to + c] - points[from + c]);
    }
  }

  /** Drops points that lie on the one before or on the first. */
  private void merge() {
    int kept = 0;
    for (int i = 0; i < 3 * count; i += 3) {
      if (kept == 0 || (apart(i, 3 * (kept - 1)) && apart(i, 0))) {
        System.arraycopy(points, i, points, 3 * kept, 3);
        kept++;
      }
    }
    count = kept;
  }

  private boolean apart(int i, int j) {
    double x = points[i] - points[j];
    double y = points[i + 1] - points[j + 1];
    double z = points[i + 2] - points[j + 2];
    return x * x + y * y + z * z > SAME * SAME;
  }
}
