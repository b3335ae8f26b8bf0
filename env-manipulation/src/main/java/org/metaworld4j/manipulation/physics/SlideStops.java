package org.metaworld4j.manipulation.physics;

import org.metaworld4j.manipulation.physics.collision.BoxFaces;
import org.metaworld4j.manipulation.physics.collision.BoxShape;

/**
 * Finds the faces of boxes through which a body on slides never leaves its base.
 *
 * <p>A pane that is rammed into its post may be nearer to the post's sides than to the face it came
 * in by. But it cannot give way across its slide, nor go on to beyond its end. A face is a way out
 * only if somewhere in their range the slides bring the other body in front of it. What is a little
 * too wide for that still rubs past, as contacts are soft: a button in its slot.
 */
final class SlideStops {

  private static final double RUBBING = 0.005; // m, by which what rubs past may reach behind a face

  private SlideStops() {}

  /**
   * Returns the faces of a body's geom through which a geom of another body has no way out; none
   * unless slides join one of the bodies to the other.
   *
   * @return bits as in {@link CoveredFaces#of}
   */
  static int of(WorldBody body, int geom, WorldBody other, int otherGeom) {
    boolean joined = body.slidesOn(other) || other.slidesOn(body);
    if (!joined || !(body.geoms.get(geom).shape() instanceof BoxShape box)) {
      return 0;
    }
    int closed = 0;
    double[] frame = body.geomFrames[geom];
    for (int face = 0; face < BoxFaces.COUNT; face++) {
      double gap =
          BoxFaces.gap(
              box, frame, face, other.geoms.get(otherGeom).shape(), other.geomFrames[otherGeom]);
      if (gap + widening(body, other, frame, face) < -RUBBING) {
        closed |= 1 << face;
      }
    }
    return closed;
  }

  /** Returns by how much the slides can widen the gap in front of a face, metres. */
  private static double widening(WorldBody body, WorldBody other, double[] frame, int face) {
    double out = face % 2 == 0 ? 1 : -1;
    double x = out * frame[face / 2];
    double y = out * frame[3 + face / 2];
    double z = out * frame[6 + face / 2];
    return other.slidesOn(body) ? other.wayAlong(x, y, z) : body.wayAlong(-x, -y, -z);
  }
}
