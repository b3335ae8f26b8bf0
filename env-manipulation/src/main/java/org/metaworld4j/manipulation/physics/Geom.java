package org.metaworld4j.manipulation.physics;

import java.util.Objects;
import org.metaworld4j.manipulation.physics.collision.CollisionShape;

/**
 * A shape fixed to a body, which touches other bodies.
 *
 * @param shape the shape, in the geom's own frame
 * @param pose the geom's frame in the body
 * @param surface how it acts in contacts
 */
public record Geom(CollisionShape shape, Pose pose, Surface surface) {

  /** Refuses missing parts. */
  public Geom {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(pose, "pose");
    Objects.requireNonNull(surface, "surface");
  }
}
