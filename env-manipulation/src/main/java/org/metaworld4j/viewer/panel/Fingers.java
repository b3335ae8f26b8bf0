package org.metaworld4j.viewer.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;

/**
 * The fingers of a scene's gripper, found by name: of each thing that is called a finger, the node
 * that is not numbered.
 *
 * @param nodes their indices
 */
public record Fingers(List<Integer> nodes) {

  /** Copies the list. */
  public Fingers {
    nodes = List.copyOf(nodes);
  }

  /** Finds the fingers of a scene; none if it has no gripper. */
  public static Fingers of(Scene scene) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < scene.nodes().size(); i++) {
      Node node = scene.nodes().get(i);
      if (node.layer() == Layer.THINGS && node.name().endsWith("finger")) {
        found.add(i);
      }
    }
    return new Fingers(found);
  }

  /** Returns how far two fingers are apart, m; empty if there are not two. */
  public OptionalDouble gap(double[] poses) {
    if (nodes.size() != 2) {
      return OptionalDouble.empty();
    }
    int a = nodes.get(0) * Poses.SIZE;
    int b = nodes.get(1) * Poses.SIZE;
    double square = 0;
    for (int i = 0; i < 3; i++) {
      double way = poses[a + i] - poses[b + i];
      square += way * way;
    }
    return OptionalDouble.of(Math.sqrt(square));
  }
}
