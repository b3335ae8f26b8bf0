package org.metaworld4j.viewer.window;

import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Vec3;

/**
 * What an eye sees: where it is, where it looks, how wide.
 *
 * @param view eye, target and up
 * @param fovy vertical field of view, degrees
 */
record Glimpse(Camera.View view, double fovy) {

  /** Returns a glimpse on the way to another, 0 here and 1 there. */
  Glimpse towards(Glimpse other, double share) {
    Camera.View to = other.view;
    return new Glimpse(
        new Camera.View(
            mix(view.position(), to.position(), share),
            mix(view.target(), to.target(), share),
            mix(view.up(), to.up(), share)),
        fovy + share * (other.fovy - fovy));
  }

  private static Vec3 mix(Vec3 from, Vec3 to, double share) {
    return new Vec3(
        from.x() + share * (to.x() - from.x()),
        from.y() + share * (to.y() - from.y()),
        from.z() + share * (to.z() - from.z()));
  }
}
