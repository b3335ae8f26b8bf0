package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;

/** Two links on a gantry and the line to reach; they turn in the plane of x and z, z up. */
final class AcrobotView {

  private static final double LINK = 0.06; // radius, m
  private static final double BEHIND = 0.3; // of the mast, y, m

  private static final int AXLE = 0;
  private static final int LINE = 1;
  private static final int UPPER = 2;
  private static final int ELBOW = 3;
  private static final int LOWER = 4;
  private static final int TIP = 5;
  private static final int MAST = 6;
  private static final int FOOT = 7;

  private AcrobotView() {}

  static Scene scene(double length1, double length2) {
    double reach = length1 + length2;
    return Scene.of(
        List.of(
            new Node("axle", new Shape.Cylinder(0.09, BEHIND / 2 + 0.08), Paint.STEEL),
            Node.mark("line", new Shape.Box(0.7 * reach, 0.01, 0.012), Paint.GOAL),
            new Node("upper link", new Shape.Capsule(LINK, length1 / 2), Paint.BLUE),
            new Node("elbow", new Shape.Cylinder(1.5 * LINK, 1.3 * LINK), Paint.INK),
            new Node("lower link", new Shape.Capsule(LINK, length2 / 2), Paint.AMBER),
            new Node("tip", new Shape.Sphere(1.5 * LINK), Paint.AMBER),
            new Node("mast", new Shape.Box(0.06, 0.06, mast(reach) / 2), Paint.WOOD),
            new Node("foot", new Shape.Box(0.6, 0.35, 0.04), Paint.WOOD)),
        List.of(
            Camera.fixed(
                "front", new Vec3(0.7, -2.5 * reach, 0.5), new Vec3(0, 0, -0.25 * reach), 45)));
  }

  /** Returns how high the mast is, m: the links swing free of the floor. */
  private static double mast(double reach) {
    return 1.15 * reach;
  }

  static void poses(double[] state, double length1, double length2, double[] out, int offset) {
    double upper = state[0];
    double lower = state[0] + state[1];
    double mast = mast(length1 + length2);
    Poses.turn(out, offset, AXLE, 0, BEHIND / 2, 0, 1, 0, 0, Math.PI / 2);
    Poses.place(out, offset, LINE, 0, 0, length1);
    double x = length1 * SinCos.sin(upper); // of the elbow
    double z = -length1 * SinCos.cos(upper);
    Poses.turn(out, offset, UPPER, x / 2, 0, z / 2, 0, 1, 0, -upper);
    Poses.turn(out, offset, ELBOW, x, 0, z, 1, 0, 0, Math.PI / 2);
    double sin = length2 * SinCos.sin(lower);
    double cos = length2 * SinCos.cos(lower);
    Poses.turn(out, offset, LOWER, x + sin / 2, 0, z - cos / 2, 0, 1, 0, -lower);
    Poses.place(out, offset, TIP, x + sin, 0, z - cos);
    Poses.place(out, offset, MAST, 0, BEHIND, -mast / 2);
    Poses.place(out, offset, FOOT, 0, BEHIND, -mast);
  }
}
