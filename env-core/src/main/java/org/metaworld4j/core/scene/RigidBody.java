package org.metaworld4j.core.scene;

import java.util.List;

/**
 * A body of the world behind a scene.
 *
 * @param name one of its own among the bodies
 * @param nodes names of the scene's nodes that show it; may be empty
 */
public record RigidBody(String name, List<String> nodes) {

  /** Copies the nodes; refuses a blank name. */
  public RigidBody {
    Check.name("body", name);
    nodes = List.copyOf(nodes);
  }
}
