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
import org.metaworld4j.core.signal.Limit;
import org.metaworld4j.core.signal.Signal;

/** A car on a hill of planks, with a flag at the goal; x is the car's position, z up. */
final class MountainCarView {

  private static final int PLANKS = 36;
  private static final double PLANK = // length of a plank's ground
      (MountainCarDynamics.RIGHT - MountainCarDynamics.LEFT) / PLANKS;
  private static final int CAR = PLANKS;
  private static final int FLAG = PLANKS + 1;
  private static final double CAR_HEIGHT = 0.04; // of its centre over the ground
  private static final double FLAG_HALF = 0.1; // half of the pole's height

  private static final Scene SCENE = scene();
  private static final double[] HILL = hill();

  private MountainCarView() {}

  static Scene view() {
    return SCENE;
  }

  private static Scene scene() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < PLANKS; i++) {
      double half = 0.55 * PLANK / Math.cos(slope(middle(i)));
      nodes.add(new Node("hill " + i, new Shape.Box(half, 0.1, 0.005), Material.of(Colour.GREY)));
    }
    nodes.add(new Node("car", new Shape.Box(0.05, 0.03, 0.02), Material.of(Colour.BLACK)));
    nodes.add(new Node("flag", new Shape.Cylinder(0.008, FLAG_HALF), Material.of(Colour.ORANGE)));
    return Scene.of(
        nodes,
        List.of(Camera.fixed("front", new Vec3(-0.3, -2.4, 0.9), new Vec3(-0.3, 0, 0.5), 50)));
  }

  private static double[] hill() {
    double[] poses = new double[PLANKS * Poses.SIZE];
    for (int i = 0; i < PLANKS; i++) {
      tilted(middle(i), 0, poses, 0, i);
    }
    return poses;
  }

  private static double middle(int plank) {
    return MountainCarDynamics.LEFT + (plank + 0.5) * PLANK;
  }

  private static double height(double position) {
    return 0.45 * SinCos.sin(3 * position) + 0.55;
  }

  /** Returns the angle of the ground, rad. */
  private static double slope(double position) {
    return StrictMath.atan(3 * 0.45 * SinCos.cos(3 * position));
  }

  private static void tilted(double position, double above, double[] out, int offset, int node) {
    double slope = slope(position);
    double x = position - above * SinCos.sin(slope);
    double z = height(position) + above * SinCos.cos(slope);
    Poses.turn(out, offset, node, x, 0, z, 0, 1, 0, -slope);
  }

  /** Returns what decides that the car has arrived. */
  static List<Signal> signals(double goal, double goalVelocity) {
    return List.of(
        Signal.of("position", "", Signal.Purpose.SUCCESS, Limit.atLeast(goal)),
        Signal.of("velocity", "a step", Signal.Purpose.SUCCESS, Limit.atLeast(goalVelocity)));
  }

  static void poses(double position, double goal, double[] out, int offset) {
    System.arraycopy(HILL, 0, out, offset, HILL.length);
    tilted(position, CAR_HEIGHT, out, offset, CAR);
    Poses.place(out, offset, FLAG, goal, 0, height(goal) + FLAG_HALF);
  }
}
