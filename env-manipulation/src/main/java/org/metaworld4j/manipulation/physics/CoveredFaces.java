package org.metaworld4j.manipulation.physics;

import java.util.List;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/**
 * Finds the faces of a body's boxes that other boxes of the same body cover.
 *
 * <p>A wall with a hole is built of several boxes. Where two of them meet there is no surface, and
 * so no way out for what has been pressed in.
 */
final class CoveredFaces {

  private static final double FLUSH = 1e-6; // m, by which numbers of one plane may differ
  private static final double HAIR = 1e-5; // m, that a face looks out; more than flush
  private static final int FACES = 6;

  private final List<Geom> geoms;

  CoveredFaces(List<Geom> geoms) {
    this.geoms = geoms;
  }

  /**
   * Returns the covered faces of a geom.
   *
   * @return a bit for each: 1, 2 for the faces towards +x and -x, 4, 8 for y, 16, 32 for z
   */
  int of(int geom) {
    int covered = 0;
    for (int face = 0; face < FACES; face++) {
      for (int other = 0; other < geoms.size(); other++) {
        if (other != geom && covers(geoms.get(other), geoms.get(geom), face)) {
          covered |= 1 << face;
        }
      }
    }
    return covered;
  }

  /** Returns whether a box begins at another one's face and covers all of it. */
  private static boolean covers(Geom outer, Geom inner, int face) {
    return outer.shape() instanceof BoxShape box
        && inner.shape() instanceof BoxShape other
        && holds(box, other, relativeFrame(outer.pose(), inner.pose()), face, HAIR)
        && !holds(box, other, relativeFrame(outer.pose(), inner.pose()), face, -HAIR);
  }

  /** Returns whether a box holds all corners of another one's face, moved out by some way. */
  private static boolean holds(BoxShape box, BoxShape other, double[] toBox, int face, double out) {
    double[] half = {other.halfX(), other.halfY(), other.halfZ()};
    int across = face / 2;
    double[] corner = new double[3];
    corner[across] = (half[across] + out) * (face % 2 == 0 ? 1 : -1);
    for (int signs = 0; signs < 4; signs++) {
      int first = (across + 1) % 3;
      int second = (across + 2) % 3;
      corner[first] = (signs & 1) == 0 ? half[first] : -half[first];
      corner[second] = (signs & 2) == 0 ? half[second] : -half[second];
      if (!holds(box, toBox, corner)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(BoxShape box, double[] toBox, double[] corner) {
    double[] point = new double[3];
    Frames.point(toBox, corner[0], corner[1], corner[2], point, 0);
    return Math.abs(point[0]) <= box.halfX() + FLUSH
        && Math.abs(point[1]) <= box.halfY() + FLUSH
        && Math.abs(point[2]) <= box.halfZ() + FLUSH;
  }

  /** Returns the frame that maps points of one pose to those of the other. */
  private static double[] relativeFrame(Pose to, Pose from) {
    double[] toFrame = new double[Frames.SIZE];
    double[] inverse = new double[Frames.SIZE];
    double[] fromFrame = new double[Frames.SIZE];
    double[] relative = new double[Frames.SIZE];
    Frames.set(to, toFrame);
    Frames.invert(toFrame, inverse);
    Frames.set(from, fromFrame);
    Frames.compose(inverse, fromFrame, relative);
    return relative;
  }
}
