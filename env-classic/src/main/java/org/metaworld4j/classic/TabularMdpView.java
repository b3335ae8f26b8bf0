package org.metaworld4j.classic;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** The states as plates in a circle on a round table, and a ball on the present one. */
final class TabularMdpView {

  private static final double PLATE = 0.02; // half of a plate's height, m
  private static final double BALL = 0.11; // radius, m

  private TabularMdpView() {}

  static Scene scene(int states) {
    List<Node> nodes = new ArrayList<>();
    double radius = Math.min(0.2, 2.4 / states);
    for (int state = 0; state < states; state++) {
      nodes.add(
          new Node(
              "state " + state,
              new Shape.Cylinder(radius, PLATE),
              state == 0 ? Paint.GOAL : Paint.CREAM));
    }
    nodes.add(new Node("present", new Shape.Sphere(BALL), Paint.AMBER));
    nodes.add(new Node("table", new Shape.Cylinder(1.35, 0.03), Paint.WOOD));
    return Scene.of(
        nodes, List.of(Camera.fixed("front", new Vec3(0, -2.9, 2.3), new Vec3(0, -0.1, 0), 45)));
  }

  static void poses(int states, int present, double[] out, int offset) {
    for (int state = 0; state < states; state++) {
      Poses.place(out, offset, state, x(state, states), y(state, states), PLATE);
    }
    Poses.place(out, offset, states, x(present, states), y(present, states), 2 * PLATE + BALL);
    Poses.place(out, offset, states + 1, 0, 0, -0.03);
  }

  private static double x(int state, int states) {
    return SinCos.cos(2 * Math.PI * state / states);
  }

  private static double y(int state, int states) {
    return SinCos.sin(2 * Math.PI * state / states);
  }
}
