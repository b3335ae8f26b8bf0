package org.metaworld4j.manipulation.look;

import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.manipulation.physics.Look;

/** Balls of games. */
public final class BallLook {

  private static final int CIRCLE = 48; // points of a seam
  private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;
  private static final double PATCH = 0.36; // size of a patch, as a share of the radius
  private static final int RINGS = 3; // of points in a patch
  private static final int CORNERS = 5;
  private static final int POINTS = 4 * CORNERS; // of a ring

  /** A basketball of 6 cm: orange with black seams. */
  public static final Look BASKETBALL = basketball(0.03);

  /** A soccer ball of 5.2 cm: white with twelve black patches. */
  public static final Look SOCCER_BALL = soccerBall(0.026);

  private BallLook() {}

  private static Look basketball(double radius) {
    Tube seams = Tube.strings();
    double width = 0.03 * radius;
    double at = radius - 0.4 * width;
    seams.loop(width, seam(at, 0, 0)).loop(width, seam(at, 1, 0));
    seams.loop(width, seam(at, 2, 0.55)).loop(width, seam(at, 2, -0.55));
    return Look.of(new Shape.Sphere(radius), Paint.ORANGE).with(seams.mesh(), Paint.BLACK);
  }

  /**
   * Returns a circle around the ball across an axis, out of the middle by a share of the radius.
   */
  private static double[][] seam(double radius, int axis, double share) {
    double[][] line = Curve.circle(radius * Math.sqrt(1 - share * share), 0, 0, 0, CIRCLE);
    for (int i = 0; i < line.length; i++) {
      double[] turned = new double[3];
      turned[axis] = radius * share;
      turned[(axis + 1) % 3] = line[i][0];
      turned[(axis + 2) % 3] = line[i][1];
      line[i] = turned;
    }
    return line;
  }

  /** Returns a ball whose patches are at the corners of an icosahedron. */
  private static Look soccerBall(double radius) {
    Facets patches = new Facets();
    for (int i = 0; i < 12; i++) {
      double[] middle = new double[3];
      middle[i / 4] = (i & 1) == 0 ? 1 : -1;
      middle[(i / 4 + 1) % 3] = (i & 2) == 0 ? GOLDEN : -GOLDEN;
      addPatch(patches, Vectors.unit(middle), 1.004 * radius);
    }
    return Look.of(new Shape.Sphere(radius), Paint.WHITE).with(patches.smooth(), Paint.BLACK);
  }

  /** Adds a pentagon that is bent around the ball. */
  private static void addPatch(Facets patches, double[] middle, double radius) {
    int center = patches.point(Vectors.times(middle, radius));
    int inner = addRing(patches, middle, radius, PATCH / RINGS);
    for (int k = 0; k < POINTS; k++) {
      patches.triangle(center, inner + k, inner + (k + 1) % POINTS);
    }
    for (int ring = 2; ring <= RINGS; ring++) {
      int outer = addRing(patches, middle, radius, PATCH * ring / RINGS);
      for (int k = 0; k < POINTS; k++) {
        int next = (k + 1) % POINTS;
        patches.quad(inner + k, outer + k, outer + next, inner + next);
      }
      inner = outer;
    }
  }

  /** Adds the points of a pentagon around a point of the ball; returns the first. */
  private static int addRing(Facets patches, double[] middle, double radius, double size) {
    double[] side = Vectors.across(middle);
    double[] other = Vectors.cross(middle, side);
    int last = -1;
    for (int k = 0; k < POINTS; k++) {
      double angle = 2 * Math.PI * k / POINTS;
      double fromEdge = angle % (2 * Math.PI / CORNERS) - Math.PI / CORNERS;
      double reach = size * StrictMath.cos(Math.PI / CORNERS) / StrictMath.cos(fromEdge);
      double[] at = Vectors.plus(middle, side, reach * StrictMath.cos(angle));
      at = Vectors.unit(Vectors.plus(at, other, reach * StrictMath.sin(angle)));
      last = patches.point(Vectors.times(at, radius));
    }
    return last - POINTS + 1;
  }
}
