package org.metaworld4j.manipulation.physics;

import org.metaworld4j.manipulation.physics.collision.CollisionShape;

/** A box and a ball around a geom, to tell quickly that two geoms are apart. */
final class GeomBounds {

  private final double[] center = new double[3]; // of box and ball, geom's frame
  private final double[] half = new double[3]; // of the box
  private final double radius; // of the ball
  private final double[] ball = new double[3]; // its centre in the world, scratch

  GeomBounds(CollisionShape shape) {
    double squared = 0;
    double shift = 0;
    for (int axis = 0; axis < 3; axis++) {
      double high = reach(shape, axis, 1);
      double low = -reach(shape, axis, -1);
      center[axis] = (high + low) / 2;
      half[axis] = (high - low) / 2;
      squared += half[axis] * half[axis];
      shift += center[axis] * center[axis];
    }
    radius = Math.min(Math.sqrt(squared), shape.boundingRadius() + Math.sqrt(shift));
  }

  private static double reach(CollisionShape shape, int axis, int sign) {
    return shape.reach(axis == 0 ? sign : 0, axis == 1 ? sign : 0, axis == 2 ? sign : 0);
  }

  /** Returns whether two geoms in their frames are surely farther apart than a margin. */
  static boolean apart(
      GeomBounds a, double[] frameA, GeomBounds b, double[] frameB, double margin) {
    Frames.point(frameB, b.center[0], b.center[1], b.center[2], b.ball, 0);
    if (a.farther(frameA, b.ball, b.radius + margin)) {
      return true;
    }
    Frames.point(frameA, a.center[0], a.center[1], a.center[2], a.ball, 0);
    return b.farther(frameB, a.ball, a.radius + margin);
  }

  /** Returns whether a point is farther from the box than a distance. */
  private boolean farther(double[] frame, double[] point, double distance) {
    double x = point[0] - frame[9];
    double y = point[1] - frame[10];
    double z = point[2] - frame[11];
    double squared = 0;
    for (int axis = 0; axis < 3; axis++) {
      double along = frame[axis] * x + frame[3 + axis] * y + frame[6 + axis] * z - center[axis];
      double outside = Math.abs(along) - half[axis];
      if (outside > 0) {
        squared += outside * outside;
      }
    }
    return squared > distance * distance;
  }
}
