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

/** Two links on an axle and the line to reach; they turn in the plane of x and z, z up. */
final class AcrobotView {

  private AcrobotView() {}

  static Scene scene(double length1, double length2) {
    return Scene.of(
        List.of(
            new Node("axle", new Shape.Sphere(0.08), Material.metal(Colour.BLACK)),
            new Node("line", new Shape.Box(2, 0.01, 0.01), Material.of(Colour.GREY)),
            new Node("upper link", link(length1), Material.of(Colour.ORANGE)),
            new Node("lower link", link(length2), Material.of(Colour.BLACK))),
        List.of(Camera.fixed("front", new Vec3(0, -6, 0.3), Vec3.ZERO, 50)));
  }

  private static Shape link(double length) {
    return new Shape.Capsule(0.06, length / 2);
  }

  static void poses(double[] state, double length1, double length2, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    Poses.place(out, offset, 1, 0, 0, length1);
    double upper = state[0];
    double lower = state[0] + state[1];
    double x = length1 * SinCos.sin(upper); // of the joint
    double z = -length1 * SinCos.cos(upper);
    Poses.turn(out, offset, 2, x / 2, 0, z / 2, 0, 1, 0, -upper);
    double lowerX = x + length2 / 2 * SinCos.sin(lower);
    double lowerZ = z - length2 / 2 * SinCos.cos(lower);
    Poses.turn(out, offset, 3, lowerX, 0, lowerZ, 0, 1, 0, -lower);
  }
}
