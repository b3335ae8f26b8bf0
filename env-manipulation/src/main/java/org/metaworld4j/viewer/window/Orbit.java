package org.metaworld4j.viewer.window;

import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Vec3;

/**
 * An eye on a sphere around a point, upright.
 *
 * @param target the point in the middle, m
 * @param distance of the eye from it, m, above 0
 * @param azimuth where the eye is around the vertical, radians from x towards y
 * @param elevation how high it is above the horizon, radians
 */
record Orbit(Vec3 target, double distance, double azimuth, double elevation) {

  private static final double STEEPEST = Math.toRadians(89);
  private static final double NEAREST = 0.05; // m
  private static final double FARTHEST = 60; // m

  /** Keeps the eye off the poles and within reach. */
  Orbit {
    elevation = Math.max(-STEEPEST, Math.min(STEEPEST, elevation));
    distance = Math.max(NEAREST, Math.min(FARTHEST, distance));
  }

  /**
   * Returns the orbit on which an eye is now.
   *
   * @param view where it is and looks
   * @param distance of the point that it shall turn around, on the line that it looks along, m
   */
  static Orbit of(Camera.View view, double distance) {
    Vec3 gaze = view.target().minus(view.position());
    double length = gaze.length();
    Vec3 target = view.position().plus(times(gaze, distance / length));
    return new Orbit(
        target,
        distance,
        Math.atan2(-gaze.y(), -gaze.x()),
        Math.asin(Math.max(-1, Math.min(1, -gaze.z() / length))));
  }

  /** Returns where the eye is and looks. */
  Camera.View view() {
    return new Camera.View(target.plus(times(outwards(), distance)), target, Vec3.UP);
  }

  /** Returns this orbit with the eye moved around the target by some radians. */
  Orbit turned(double around, double upwards) {
    return new Orbit(target, distance, azimuth + around, elevation + upwards);
  }

  /** Returns this orbit with the eye's distance multiplied. */
  Orbit zoomed(double factor) {
    return new Orbit(target, distance * factor, azimuth, elevation);
  }

  /** Returns this orbit with eye and target moved across the view by some metres. */
  Orbit shifted(double right, double up) {
    Vec3 toRight = new Vec3(-Math.sin(azimuth), Math.cos(azimuth), 0);
    Vec3 upwards = outwards().cross(toRight);
    return around(target.plus(times(toRight, right)).plus(times(upwards, up)));
  }

  /** Returns this orbit around another point. */
  Orbit around(Vec3 other) {
    return new Orbit(other, distance, azimuth, elevation);
  }

  private Vec3 outwards() {
    double flat = Math.cos(elevation);
    return new Vec3(flat * Math.cos(azimuth), flat * Math.sin(azimuth), Math.sin(elevation));
  }

  private static Vec3 times(Vec3 v, double factor) {
    return new Vec3(v.x() * factor, v.y() * factor, v.z() * factor);
  }
}
