package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** A board, the point and the goal; x and y as observed, z up. The edge of the goals is inlaid. */
final class PointNavigationView {

  private static final double GOALS = 0.5; // half of the side that goals come from
  private static final double POINT = 0.03; // radius

  private static final int INLAYS = 1;
  private static final int POINT_NODE = 5;
  private static final int DISC = 6;
  private static final int PIN = 7;

  private static final Shape LONG = new Shape.Box(GOALS, 0.006, 0.002);

  private static final Scene SCENE =
      Scene.of(
          List.of(
              new Node("board", new Shape.Box(0.8, 0.8, 0.03), Paint.CREAM),
              new Node("south", LONG, Paint.WOOD),
              new Node("north", LONG, Paint.WOOD),
              new Node("west", LONG, Paint.WOOD),
              new Node("east", LONG, Paint.WOOD),
              new Node("point", new Shape.Sphere(POINT), Paint.BLUE),
              Node.mark("goal", new Shape.Cylinder(0.045, 0.003), Paint.GOAL),
              Node.mark("goal pin", new Shape.Capsule(0.006, 0.07), Paint.GOAL)),
          List.of(Camera.fixed("above", new Vec3(0, -1.25, 1.55), new Vec3(0, -0.08, 0), 50)));

  private PointNavigationView() {}

  static Scene scene() {
    return SCENE;
  }

  static void poses(double x, double y, PointNavigation.Goal goal, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, -0.03);
    for (int side = 0; side < 2; side++) {
      double at = side == 0 ? -GOALS : GOALS;
      Poses.place(out, offset, INLAYS + side, 0, at, 0);
      Poses.turn(out, offset, INLAYS + 2 + side, at, 0, 0, 0, 0, 1, Math.PI / 2);
    }
    Poses.place(out, offset, POINT_NODE, x, y, POINT);
    Poses.place(out, offset, DISC, goal.x(), goal.y(), 0.003);
    Poses.place(out, offset, PIN, goal.x(), goal.y(), 0.08);
  }
}
