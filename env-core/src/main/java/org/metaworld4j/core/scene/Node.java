package org.metaworld4j.core.scene;

import java.util.Objects;

/**
 * One thing to be seen. Nodes have no parents: each has a pose in the world.
 *
 * @param name one of its own in the scene
 * @param shape its form, in its own frame
 * @param material its surface
 * @param layer what it is there for
 */
public record Node(String name, Shape shape, Material material, Layer layer) {

  /** Refuses missing parts and a blank name. */
  public Node {
    Check.name("node", name);
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(material, "material");
    Objects.requireNonNull(layer, "layer");
  }

  /** Makes one of the {@link Layer#THINGS}. */
  public Node(String name, Shape shape, Material material) {
    this(name, shape, material, Layer.THINGS);
  }

  /** Returns a mark, such as a goal, that a viewer can hide. */
  public static Node mark(String name, Shape shape, Material material) {
    return new Node(name, shape, material, Layer.MARKS);
  }
}
