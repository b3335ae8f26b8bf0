package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** The plane, the point and the goal; x and y as observed, z up. */
final class PointNavigationView {

  private static final Scene SCENE =
      Scene.of(
          List.of(
              new Node("plane", new Shape.Plane(1, 1), Material.of(Colour.GREY)),
              new Node("point", new Shape.Sphere(0.03), Material.of(Colour.BLACK)),
              new Node("goal", new Shape.Sphere(0.03), Material.of(Colour.ORANGE))),
          List.of(Camera.fixed("above", new Vec3(0, -0.6, 2.2), Vec3.ZERO, 50)));

  private PointNavigationView() {}

  static Scene scene() {
    return SCENE;
  }

  static void poses(double x, double y, PointNavigation.Goal goal, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    Poses.place(out, offset, 1, x, y, 0.03);
    Poses.place(out, offset, 2, goal.x(), goal.y(), 0.03);
  }
}
