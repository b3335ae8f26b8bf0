package org.metaworld4j.viewer.render;

import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Vec3;

/** Where points of the world are in a picture, by the pinhole model alone. */
record Lens(Camera camera, int width, int height) {

  /** Returns x, y of the pixel, from the upper left, and the depth in metres. */
  double[] project(Vec3 point) {
    Vec3 gaze = unit(camera.target().minus(camera.position()));
    Vec3 right = unit(gaze.cross(camera.up()));
    Vec3 up = right.cross(gaze);
    Vec3 to = point.minus(camera.position());
    double depth = dot(to, gaze);
    double focal = height / 2.0 / Math.tan(Math.toRadians(camera.fovy()) / 2);
    return new double[] {
      width / 2.0 + focal * dot(to, right) / depth,
      height / 2.0 - focal * dot(to, up) / depth,
      depth
    };
  }

  private static Vec3 unit(Vec3 v) {
    double length = v.length();
    return new Vec3(v.x() / length, v.y() / length, v.z() / length);
  }

  private static double dot(Vec3 a, Vec3 b) {
    return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
  }
}
