package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;

/** A car on a slice of a hill, with a flag at the goal; x is the car's position, z up. */
final class MountainCarView {

  private static final double WHEEL = 0.026; // radius, m
  private static final double WHEEL_X = 0.05; // of the wheels from the car's middle, m
  private static final double WHEEL_Y = 0.045;
  private static final double MAST = 0.12; // half of the flag's height, m
  private static final double CLOTH = 0.045; // half of the cloth's height, m

  private static final int BODY = 2;
  private static final int CABIN = 3;
  private static final int WHEELS = 4;
  private static final int FLAG = 8;

  private static final Scene SCENE = scene();

  private MountainCarView() {}

  static Scene view() {
    return SCENE;
  }

  private static Scene scene() {
    Shape wheel = new Shape.Cylinder(WHEEL, 0.012);
    return Scene.of(
        List.of(
            new Node("earth", Hill.earth(), Paint.EARTH),
            new Node("grass", Hill.grass(), Paint.GRASS),
            new Node("car", new Shape.Box(0.085, 0.042, 0.02), Paint.BLUE),
            new Node("cabin", new Shape.Box(0.042, 0.036, 0.018), Paint.CREAM),
            new Node("front left wheel", wheel, Paint.INK),
            new Node("front right wheel", wheel, Paint.INK),
            new Node("back left wheel", wheel, Paint.INK),
            new Node("back right wheel", wheel, Paint.INK),
            Node.mark("flag pole", new Shape.Cylinder(0.006, MAST), Paint.STEEL),
            Node.mark("flag", new Shape.Box(0.07, 0.003, CLOTH), Paint.AMBER)),
        List.of(Camera.fixed("front", new Vec3(-0.3, -2.35, 1.15), new Vec3(-0.3, 0, 0.5), 45)));
  }

  /** Returns what decides that the car has arrived. */
  static List<Signal> signals(double goal, double goalVelocity) {
    return List.of(
        Signal.of("position", "", Signal.Purpose.SUCCESS, Limit.atLeast(goal)),
        Signal.of("velocity", "a step", Signal.Purpose.SUCCESS, Limit.atLeast(goalVelocity)));
  }

  static void poses(double position, double goal, double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    Poses.place(out, offset, 1, 0, 0, 0);
    onGround(position, 0, 0, 1.6 * WHEEL, out, offset, BODY);
    onGround(position, -0.012, 0, 1.6 * WHEEL + 0.034, out, offset, CABIN);
    for (int i = 0; i < 4; i++) {
      double along = i % 2 == 0 ? -WHEEL_X : WHEEL_X;
      wheel(position, along, i < 2 ? -WHEEL_Y : WHEEL_Y, out, offset, WHEELS + i);
    }
    double ground = Hill.height(goal);
    Poses.place(out, offset, FLAG, goal, 0, ground + MAST);
    Poses.place(out, offset, FLAG + 1, goal + 0.07, 0, ground + 2 * MAST - CLOTH);
  }

  /** Places a part of the car, which tilts with the ground below its middle. */
  private static void onGround(
      double position, double along, double y, double above, double[] out, int offset, int node) {
    double slope = Hill.slope(position);
    double sin = SinCos.sin(slope);
    double cos = SinCos.cos(slope);
    double x = position + along * cos - above * sin;
    double z = Hill.height(position) + along * sin + above * cos;
    Poses.turn(out, offset, node, x, y, z, 0, 1, 0, -slope);
  }

  /** Places a wheel, which looks the same however far it has rolled. */
  private static void wheel(
      double position, double along, double y, double[] out, int offset, int node) {
    onGround(position, along, y, WHEEL, out, offset, node);
    int at = offset + node * Poses.SIZE;
    Poses.turn(out, offset, node, out[at], out[at + 1], out[at + 2], 1, 0, 0, Math.PI / 2);
  }
}
