package org.metaworld4j.viewer.window;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.metaworld4j.core.scene.Layer;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.viewer.panel.Fingers;

/**
 * Whose trails are worth seeing: the point between an arm's fingers, and every other thing, a node
 * for each. Goes by names, which is all that a scene tells: further nodes of a thing are numbered,
 * links and grippers only carry the fingers.
 */
final class Trailed {

  private static final Pattern CARRIES =
      Pattern.compile("\\b(link|gripper|hand|finger|pedestal)\\b");
  private static final Pattern FURTHER = Pattern.compile(" \\d+$");

  private final List<Integer> fingers;
  private final List<Integer> things;

  Trailed(Scene scene) {
    fingers = Fingers.of(scene).nodes();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < scene.nodes().size(); i++) {
      Node node = scene.nodes().get(i);
      boolean further = FURTHER.matcher(node.name()).find();
      boolean carries = CARRIES.matcher(node.name()).find();
      if (node.layer() == Layer.THINGS && !further && !carries) {
        found.add(i);
      }
    }
    things = List.copyOf(found);
  }

  /** Returns the nodes of fingers; the point between them is the hand's. */
  List<Integer> fingers() {
    return fingers;
  }

  /** Returns a node of each thing that is not part of an arm. */
  List<Integer> things() {
    return things;
  }
}
