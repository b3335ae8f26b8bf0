package org.metaworld4j.core.scene;

import java.util.Objects;

/**
 * One thing to be seen. Nodes have no parents: each has a pose in the world.
 *
 * @param name one of its own in the scene
 * @param shape its form, in its own frame
 * @param material its surface
 */
public record Node(String name, Shape shape, Material material) {

  /** Refuses missing parts and a blank name. */
  public Node {
    Check.name("node", name);
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(material, "material");
  }
}
