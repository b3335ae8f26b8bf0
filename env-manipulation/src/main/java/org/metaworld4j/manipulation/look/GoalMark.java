package org.metaworld4j.manipulation.look;

import java.util.List;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Shape;

/**
 * The mark at the goal: a ball in the colour that the original gives to the task's goal, and a veil
 * around it that shows where the ball itself is hidden in a thing.
 */
public final class GoalMark {

  private static final double BALL = 0.012; // m; radius
  private static final double VEIL = 0.03;
  private static final Colour RED = Colour.of(0.9, 0.08, 0.06);
  private static final Colour GREEN = Colour.of(0.05, 0.8, 0.12);
  private static final Colour BLUE = Colour.of(0.1, 0.25, 0.95);

  private GoalMark() {}

  /**
   * Returns the nodes of the mark, all of which stand at the goal.
   *
   * @param task id of the task; those that are not of the fifty have a green mark
   */
  public static List<Node> nodes(String task) {
    Colour colour = colour(task);
    return List.of(
        Node.mark("goal", new Shape.Sphere(BALL), new Material(colour, 0.3, 0)),
        Node.mark("goal veil", new Shape.Sphere(VEIL), new Material(colour.alpha(0.25), 0.5, 0)));
  }

  private static Colour colour(String task) {
    return switch (task) {
      case "basketball-v3",
          "dial-turn-v3",
          "lever-pull-v3",
          "peg-unplug-side-v3",
          "plate-slide-back-side-v3",
          "plate-slide-back-v3",
          "plate-slide-side-v3",
          "plate-slide-v3",
          "reach-v3",
          "reach-wall-v3" ->
          RED;
      case "door-unlock-v3",
          "faucet-close-v3",
          "hand-insert-v3",
          "pick-out-of-hole-v3",
          "pick-place-v3",
          "pick-place-wall-v3",
          "sweep-into-v3",
          "sweep-v3" ->
          BLUE;
      default -> GREEN;
    };
  }
}
