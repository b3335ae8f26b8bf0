package org.metaworld4j.manipulation.physics;

import java.util.Objects;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Shape;

/**
 * A form fixed to a body that is seen and touches nothing; the counterpart of a {@link Geom}.
 *
 * @param shape the form, in the visual's own frame
 * @param pose the visual's frame in the body
 * @param material its surface
 */
public record Visual(Shape shape, Pose pose, Material material) {

  /** Refuses missing parts. */
  public Visual {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(pose, "pose");
    Objects.requireNonNull(material, "material");
  }
}
