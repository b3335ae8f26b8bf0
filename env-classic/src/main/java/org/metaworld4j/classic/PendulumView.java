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

/** A rod on an axle; it turns in the plane of x and z, z up. */
final class PendulumView {

  private PendulumView() {}

  static Scene scene(double length) {
    return Scene.of(
        List.of(
            new Node("axle", new Shape.Sphere(0.07), Material.metal(Colour.BLACK)),
            new Node("rod", new Shape.Capsule(0.05, length / 2), Material.of(Colour.ORANGE))),
        List.of(Camera.fixed("front", new Vec3(0, -4, 0.3), Vec3.ZERO, 50)));
  }

  static void poses(double angle, double length, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    double x = length / 2 * SinCos.sin(angle);
    double z = length / 2 * SinCos.cos(angle);
    Poses.turn(out, offset, 1, x, 0, z, 0, 1, 0, angle);
  }
}
