package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;

/**
 * Bends round bars along lines, all of which become one mesh.
 *
 * <p>A line is a list of points x, y, z, at least two, in metres. Bars that end have round ends.
 */
final class Tube {

  private final Facets facets = new Facets();
  private final int sides;

  private Tube(int sides) {
    this.sides = sides;
  }

  /** Begins with no bar; bars are as round as is good for handles. */
  static Tube bars() {
    return new Tube(14);
  }

  /** Begins with no bar; bars are as round as is good for thick ones. */
  static Tube thick() {
    return new Tube(36);
  }

  /** Begins with no bar; bars have few sides, as is good for strings of a net. */
  static Tube strings() {
    return new Tube(5);
  }

  /** Adds a bar from the first to the last point. */
  Tube along(double radius, double[]... line) {
    double[] ahead = direction(line, 0, false);
    double[] side = Vectors.across(ahead);
    int tip = facets.point(Vectors.plus(line[0], ahead, -radius));
    int ring = ring(radius, line[0], ahead, side, -60);
    fan(ring, tip, true);
    ring = join(ring, ring(radius, line[0], ahead, side, -30));
    for (int i = 0; i < line.length; i++) {
      ahead = direction(line, i, false);
      side = across(side, ahead);
      ring = join(ring, ring(radius, line[i], ahead, side, 0));
    }
    double[] end = line[line.length - 1];
    ring = join(ring, ring(radius, end, ahead, side, 30));
    ring = join(ring, ring(radius, end, ahead, side, 60));
    fan(ring, facets.point(Vectors.plus(end, ahead, radius)), false);
    return this;
  }

  /** Adds a bar that goes on from the last point to the first. */
  Tube loop(double radius, double[]... line) {
    double[] side = Vectors.across(direction(line, 0, true));
    int first = ring(radius, line[0], direction(line, 0, true), side, 0);
    int ring = first;
    for (int i = 1; i < line.length; i++) {
      double[] ahead = direction(line, i, true);
      side = across(side, ahead);
      ring = join(ring, ring(radius, line[i], ahead, side, 0));
    }
    join(ring, first);
    return this;
  }

  /** Returns all bars as one mesh. */
  Shape.Mesh mesh() {
    return facets.smooth();
  }

  private void fan(int ring, int tip, boolean begins) {
    for (int i = 0; i < sides; i++) {
      int a = ring + i;
      int b = ring + (i + 1) % sides;
      facets.triangle(tip, begins ? b : a, begins ? a : b);
    }
  }

  /**
   * Adds a circle of a ball around the centre, at a latitude in degrees; returns its first point.
   */
  private int ring(double radius, double[] center, double[] ahead, double[] side, double latitude) {
    double[] other = Vectors.cross(ahead, side);
    double around = radius * StrictMath.cos(Math.toRadians(latitude));
    double[] middle =
        Vectors.plus(center, ahead, radius * StrictMath.sin(Math.toRadians(latitude)));
    int last = -1;
    for (int i = 0; i < sides; i++) {
      double angle = 2 * Math.PI * i / sides;
      double[] at = Vectors.plus(middle, side, around * StrictMath.cos(angle));
      last = facets.point(Vectors.plus(at, other, around * StrictMath.sin(angle)));
    }
    return last - sides + 1;
  }

  private int join(int ring, int next) {
    for (int i = 0; i < sides; i++) {
      int j = (i + 1) % sides;
      facets.quad(ring + i, ring + j, next + j, next + i);
    }
    return next;
  }

  private static double[] direction(double[][] line, int i, boolean closed) {
    int n = line.length;
    double[] from = line[closed ? (i + n - 1) % n : Math.max(i - 1, 0)];
    double[] to = line[closed ? (i + 1) % n : Math.min(i + 1, n - 1)];
    return Vectors.unit(Vectors.plus(to, from, -1));
  }

  /** Returns the side turned as little as makes it stand across the new direction. */
  private static double[] across(double[] side, double[] ahead) {
    double along = side[0] * ahead[0] + side[1] * ahead[1] + side[2] * ahead[2];
    return Vectors.unit(Vectors.plus(side, ahead, -along));
  }
}
