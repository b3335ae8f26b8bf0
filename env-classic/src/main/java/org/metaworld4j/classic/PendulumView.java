package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** A rod on a stand; it turns in the plane of x and z, z up, in front of the mast. */
final class PendulumView {

  private static final double ROD = 0.05; // radius, m
  private static final double BEHIND = 0.2; // of the mast, y, m

  private PendulumView() {}

  static Scene scene(double length) {
    double mast = mast(length);
    return Scene.of(
        List.of(
            new Node("axle", new Shape.Cylinder(0.07, BEHIND / 2 + 0.05), Paint.STEEL),
            new Node("rod", new Shape.Capsule(ROD, length / 2), Paint.AMBER),
            new Node("bob", new Shape.Sphere(2.2 * ROD), Paint.BLUE),
            new Node("mast", new Shape.Box(0.05, 0.05, mast / 2), Paint.WOOD),
            new Node("foot", new Shape.Box(0.45, 0.3, 0.03), Paint.WOOD)),
        List.of(
            Camera.fixed(
                "front", new Vec3(0.5, -3.1 * mast, 0.5), new Vec3(0, 0, -0.05 * mast), 45)));
  }

  /** Returns how high the mast is, m: the rod swings free of the floor. */
  private static double mast(double length) {
    return 1.3 * length;
  }

  static void poses(double angle, double length, double[] out, int offset) {
    double mast = mast(length);
    double x = SinCos.sin(angle);
    double z = SinCos.cos(angle);
    Poses.turn(out, offset, 0, 0, BEHIND / 2, 0, 1, 0, 0, Math.PI / 2);
    Poses.turn(out, offset, 1, length / 2 * x, 0, length / 2 * z, 0, 1, 0, angle);
    Poses.place(out, offset, 2, length * x, 0, length * z);
    Poses.place(out, offset, 3, 0, BEHIND, -mast / 2);
    Poses.place(out, offset, 4, 0, BEHIND, -mast);
  }
}
