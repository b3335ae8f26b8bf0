package org.metaworld4j.classic;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** The states as plates in a circle, and a ball on the present one. */
final class TabularMdpView {

  private TabularMdpView() {}

  static Scene scene(int states) {
    List<Node> nodes = new ArrayList<>();
    for (int state = 0; state < states; state++) {
      nodes.add(
          new Node("state " + state, new Shape.Cylinder(0.15, 0.02), Material.of(Colour.GREY)));
    }
    nodes.add(new Node("present", new Shape.Sphere(0.1), Material.of(Colour.ORANGE)));
    return Scene.of(nodes, List.of(Camera.fixed("front", new Vec3(0, -2.6, 2.2), Vec3.ZERO, 50)));
  }

  static void poses(int states, int present, double[] out, int offset) {
    for (int state = 0; state < states; state++) {
      Poses.place(out, offset, state, x(state, states), y(state, states), 0);
    }
    Poses.place(out, offset, states, x(present, states), y(present, states), 0.12);
  }

  private static double x(int state, int states) {
    return SinCos.cos(2 * Math.PI * state / states);
  }

  private static double y(int state, int states) {
    return SinCos.sin(2 * Math.PI * state / states);
  }
}
