package org.metaworld4j.classic;

import java.util.Arrays;
import org.metaworld4j.core.scene.Shape;

/** The mountain car's hill as a thing to look at: a slice of ground with grass on it. */
final class Hill {

  private static final int COLUMNS = 72;
  private static final double HALF_DEPTH = 0.28; // y, m
  private static final double BOTTOM = -0.06; // z, m
  private static final double LEFT = MountainCarDynamics.LEFT - 0.08;
  private static final double RIGHT = MountainCarDynamics.RIGHT + 0.12;

  private Hill() {}

  /** Returns the height of the ground, m. */
  static double height(double position) {
    return 0.45 * SinCos.sin(3 * position) + 0.55;
  }

  /** Returns the angle of the ground, rad. */
  static double slope(double position) {
    return StrictMath.atan(3 * 0.45 * SinCos.cos(3 * position));
  }

  private static double x(int column) {
    return LEFT + (RIGHT - LEFT) * column / COLUMNS;
  }

  /** Returns the surface that the car drives on. */
  static Shape grass() {
    double[] vertices = new double[(COLUMNS + 1) * 6];
    for (int i = 0; i <= COLUMNS; i++) {
      double height = height(x(i));
      point(vertices, 2 * i, x(i), -HALF_DEPTH, height);
      point(vertices, 2 * i + 1, x(i), HALF_DEPTH, height);
    }
    return new Shape.Mesh(vertices, strip(COLUMNS), true);
  }

  /** Returns front and back of the slice, and its two ends. */
  static Shape earth() {
    int side = (COLUMNS + 1) * 2; // points of the front
    double[] vertices = new double[side * 6];
    for (int i = 0; i <= COLUMNS; i++) {
      double height = height(x(i));
      point(vertices, 2 * i, x(i), -HALF_DEPTH, BOTTOM);
      point(vertices, 2 * i + 1, x(i), -HALF_DEPTH, height);
      int mirrored = side + 2 * (COLUMNS - i);
      point(vertices, mirrored, x(i), HALF_DEPTH, BOTTOM);
      point(vertices, mirrored + 1, x(i), HALF_DEPTH, height);
    }
    int columns = 2 * COLUMNS + 1; // the end between front and back is one more
    int[] open = strip(columns);
    int[] triangles = Arrays.copyOf(open, open.length + 6);
    quad(triangles, columns, 2 * columns, 2 * columns + 1, 0, 1);
    return new Shape.Mesh(vertices, triangles, false);
  }

  private static void point(double[] vertices, int index, double x, double y, double z) {
    vertices[3 * index] = x;
    vertices[3 * index + 1] = y;
    vertices[3 * index + 2] = z;
  }

  /** Returns the triangles between pairs of points that follow each other. */
  private static int[] strip(int columns) {
    int[] triangles = new int[columns * 6];
    for (int i = 0; i < columns; i++) {
      quad(triangles, i, 2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 3);
    }
    return triangles;
  }

  /** Writes two triangles, counter-clockwise with the first pair on the left and up is up. */
  private static void quad(
      int[] triangles, int index, int low, int high, int nextLow, int nextHigh) {
    int at = 6 * index;
    triangles[at] = low;
    triangles[at + 1] = nextLow;
    triangles[at + 2] = nextHigh;
    triangles[at + 3] = low;
    triangles[at + 4] = nextHigh;
    triangles[at + 5] = high;
  }
}
