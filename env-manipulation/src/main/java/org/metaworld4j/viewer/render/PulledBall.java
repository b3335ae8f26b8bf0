package org.metaworld4j.viewer.render;

import com.jme3.scene.Mesh;

/**
 * A ball cut along its three planes and pulled apart by 2 x, 2 y and 2 z, with flats in between.
 *
 * <p>Pulled by nothing it is a ball, by z alone a capsule, by all three a box with rounded edges.
 * Rows go from the top to the bottom, and columns round z; the rows and columns along the cuts are
 * there twice.
 */
final class PulledBall {

  private static final double BEVEL = 0.1; // share of a box's smallest half length
  private static final double WIDEST_BEVEL = 0.006; // m
  private static final int BEVEL_SEGMENTS = 2; // per quarter turn

  private final double radius;
  private final double[] pulls;
  private final int segments;
  private final MeshBuilder builder = new MeshBuilder();

  private PulledBall(double radius, int segments, double... pulls) {
    this.radius = radius;
    this.pulls = pulls;
    this.segments = segments;
  }

  static Mesh ball(double radius) {
    return new PulledBall(radius, MeshBuilder.facesAround(radius) / 4, 0, 0, 0).build();
  }

  /** Returns a capsule along z. */
  static Mesh capsule(double radius, double halfLength) {
    return new PulledBall(radius, MeshBuilder.facesAround(radius) / 4, 0, 0, halfLength).build();
  }

  /** Returns a box whose edges are rounded a little, so that they catch the light. */
  static Mesh box(double halfX, double halfY, double halfZ) {
    double bevel = Math.min(BEVEL * Math.min(halfX, Math.min(halfY, halfZ)), WIDEST_BEVEL);
    return new PulledBall(bevel, BEVEL_SEGMENTS, halfX - bevel, halfY - bevel, halfZ - bevel)
        .build();
  }

  private Mesh build() {
    int rows = 2 * (segments + 1);
    int columns = 4 * (segments + 1);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        point(row, column);
      }
    }
    for (int row = 0; row + 1 < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int next = (column + 1) % columns;
        int above = row * columns;
        int below = above + columns;
        builder.quad(above + column, below + column, below + next, above + next);
      }
    }
    int quarter = segments + 1;
    int last = (rows - 1) * columns;
    builder.quad(0, quarter, 2 * quarter, 3 * quarter);
    builder.quad(last + 3 * quarter, last + 2 * quarter, last + quarter, last);
    return builder.mesh();
  }

  private void point(int row, int column) {
    boolean upper = row <= segments;
    int down = upper ? row : row - 1; // quarter turns times segments, from the top
    double polar = Math.PI / 2 * down / segments;
    int quadrant = column / (segments + 1);
    double azimuth = Math.PI / 2 * (quadrant + (column % (segments + 1)) / (double) segments);
    double nx = exact(Math.sin(polar)) * exact(Math.cos(azimuth));
    double ny = exact(Math.sin(polar)) * exact(Math.sin(azimuth));
    double nz = exact(Math.cos(polar));
    double x = quadrant == 0 || quadrant == 3 ? pulls[0] : -pulls[0];
    double y = quadrant < 2 ? pulls[1] : -pulls[1];
    double z = upper ? pulls[2] : -pulls[2];
    builder.point(x + radius * nx, y + radius * ny, z + radius * nz, nx, ny, nz);
  }

  /** Returns 0 for what is 0 but for rounding, so that flats are flat. */
  private static double exact(double value) {
    return Math.abs(value) < 1e-12 ? 0 : value;
  }
}
