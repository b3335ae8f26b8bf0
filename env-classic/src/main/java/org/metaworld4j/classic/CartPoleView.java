package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/**
 * A cart on a rail with a pole; x is the cart's position, z up; the hinge is in the plane y = 0.
 */
final class CartPoleView {

  private static final double HINGE = 0.15; // height, m
  private static final double POLE_RADIUS = 0.035; // m
  private static final double WHEEL = 0.055; // radius, m
  private static final double WHEEL_X = 0.15; // of the wheels from the cart's middle, m
  private static final double WHEEL_Y = 0.11;
  private static final double LIMIT = CartPoleDynamics.POSITION_LIMIT;
  private static final double FLOOR = -0.45; // height that the posts stand on, m

  private static final int POSTS = 1;
  private static final int CART = 5;
  private static final int WHEELS = 6;
  private static final int PIN = 10;
  private static final int POLE = 11;
  private static final int TIP = 12;

  private CartPoleView() {}

  static Scene scene(double halfLength) {
    Shape post = new Shape.Box(0.04, 0.1, -FLOOR / 2);
    Shape stop = new Shape.Box(0.03, 0.08, 0.07);
    Shape wheel = new Shape.Cylinder(WHEEL, 0.02);
    return Scene.of(
        List.of(
            new Node("rail", new Shape.Box(LIMIT + 0.1, 0.06, 0.02), Paint.STEEL),
            new Node("left post", post, Paint.WOOD),
            new Node("right post", post, Paint.WOOD),
            new Node("left stop", stop, Paint.INK),
            new Node("right stop", stop, Paint.INK),
            new Node("cart", new Shape.Box(0.24, 0.09, 0.06), Paint.BLUE),
            new Node("front left wheel", wheel, Paint.INK),
            new Node("front right wheel", wheel, Paint.INK),
            new Node("back left wheel", wheel, Paint.INK),
            new Node("back right wheel", wheel, Paint.INK),
            new Node("pin", new Shape.Cylinder(0.045, 0.12), Paint.STEEL),
            new Node("pole", new Shape.Capsule(POLE_RADIUS, halfLength), Paint.AMBER),
            new Node("tip", new Shape.Sphere(2 * POLE_RADIUS), Paint.AMBER)),
        List.of(Camera.fixed("front", new Vec3(0, -4.6, 1.1), new Vec3(0, 0, 0.35), 50)));
  }

  static void poses(double position, double angle, double halfLength, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, WHEEL - 0.11);
    for (int side = 0; side < 2; side++) {
      double x = side == 0 ? -LIMIT : LIMIT;
      Poses.place(out, offset, POSTS + side, x, 0, FLOOR / 2 - 0.07);
      Poses.place(out, offset, POSTS + 2 + side, 1.04 * x, 0, 0.02);
    }
    Poses.place(out, offset, CART, position, 0, HINGE - 0.05);
    for (int i = 0; i < 4; i++) {
      double x = position + (i % 2 == 0 ? -WHEEL_X : WHEEL_X);
      acrossY(out, offset, WHEELS + i, x, i < 2 ? -WHEEL_Y : WHEEL_Y, WHEEL - 0.025);
    }
    acrossY(out, offset, PIN, position, 0, HINGE);
    double x = SinCos.sin(angle);
    double z = SinCos.cos(angle);
    Poses.turn(
        out, offset, POLE, position + halfLength * x, 0, HINGE + halfLength * z, 0, 1, 0, angle);
    Poses.place(out, offset, TIP, position + 2 * halfLength * x, 0, HINGE + 2 * halfLength * z);
  }

  /** Places what is long in z so that it is long in y. */
  private static void acrossY(double[] out, int offset, int node, double x, double y, double z) {
    Poses.turn(out, offset, node, x, y, z, 1, 0, 0, Math.PI / 2);
  }
}
