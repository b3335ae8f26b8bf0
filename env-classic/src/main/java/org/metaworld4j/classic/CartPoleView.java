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

/** A cart on a track with a pole; x is the cart's position, z up. */
final class CartPoleView {

  private static final double HINGE = 0.15; // height, m
  private static final double POLE_RADIUS = 0.04; // m

  private CartPoleView() {}

  static Scene scene(double halfLength) {
    return Scene.of(
        List.of(
            new Node(
                "track",
                new Shape.Box(CartPoleDynamics.POSITION_LIMIT, 0.02, 0.02),
                Material.metal(Colour.GREY)),
            new Node("cart", new Shape.Box(0.25, 0.12, 0.12), Material.of(Colour.BLACK)),
            new Node(
                "pole", new Shape.Capsule(POLE_RADIUS, halfLength), Material.of(Colour.ORANGE))),
        List.of(Camera.fixed("front", new Vec3(0, -5, 0.8), new Vec3(0, 0, 0.5), 50)));
  }

  static void poses(double position, double angle, double halfLength, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    Poses.place(out, offset, 1, position, 0, HINGE - 0.1);
    double x = position + halfLength * SinCos.sin(angle);
    double z = HINGE + halfLength * SinCos.cos(angle);
    Poses.turn(out, offset, 2, x, 0, z, 0, 1, 0, angle);
  }
}
