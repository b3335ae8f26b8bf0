package org.metaworld4j.viewer.render;

import java.util.List;
import org.metaworld4j.core.scene.Camera;
import org.metaworld4j.core.scene.Colour;
import org.metaworld4j.core.scene.Material;
import org.metaworld4j.core.scene.Mount;
import org.metaworld4j.core.scene.Node;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.scene.Scene;
import org.metaworld4j.core.scene.Shape;
import org.metaworld4j.core.scene.Vec3;
import org.metaworld4j.core.scene.Viewable;

/** Somebody's own environment with a node of each shape in a row, 0.3 m apart, on a floor. */
final class AllShapes implements Viewable {

  static final double GAP = 0.3; // m
  static final double HEIGHT = 0.1; // of the middles, m

  private static final double[] MUG = {
    0, 0, 0.05, 0, 0.05, 0, 0.06, 0.01, 0.07, 0.12, 0.07, 0.15, 0.066, 0.155, 0.062, 0.15, 0.06,
    0.12, 0.05, 0.02, 0, 0.015
  };

  static final Scene SCENE =
      Scene.of(
          List.of(
              new Node("floor", new Shape.Plane(1.5, 1), material(0.75, 0.74, 0.72, 0.8)),
              new Node("box", new Shape.Box(0.1, 0.08, 0.1), material(0.85, 0.2, 0.15, 0.4)),
              new Node("ball", new Shape.Sphere(0.1), material(0.15, 0.4, 0.85, 0.2)),
              new Node("cylinder", new Shape.Cylinder(0.08, 0.1), material(0.2, 0.65, 0.3, 0.5)),
              new Node("capsule", new Shape.Capsule(0.05, 0.05), material(0.95, 0.7, 0.1, 0.3)),
              new Node("hull", hull(), material(0.55, 0.25, 0.7, 0.5)),
              new Node("mug", new Shape.Lathe(MUG), material(0.1, 0.6, 0.65, 0.25)),
              new Node("wedge", wedge(), Material.metal(Colour.of(0.9, 0.75, 0.45))),
              Node.mark(
                  "goal", new Shape.Sphere(0.04), Material.of(new Colour(0.1, 0.9, 0.2, 0.5)))),
          List.of(
              Camera.fixed("front", new Vec3(0, -2.2, 1.1), new Vec3(0, 0, 0.05), 40),
              Camera.fixed("top", new Vec3(0, -0.001, 3), new Vec3(0, 0, 0), 40),
              Camera.fixed("at box", new Vec3(0, -0.6, 0.3), Vec3.ZERO, 40)
                  .on(new Mount.Following("box"))));

  private final double[] positions = new double[SCENE.nodes().size()];

  AllShapes() {
    for (int i = 1; i < positions.length; i++) {
      positions[i] = (i - (positions.length - 1) / 2.0 - 0.5) * GAP;
    }
  }

  @Override
  public Scene scene() {
    return SCENE;
  }

  @Override
  public void poses(double[] out, int offset) {
    Poses.place(out, offset, 0, 0, 0, 0);
    for (int i = 1; i < positions.length; i++) {
      Poses.turn(out, offset, i, positions[i], 0, z(i), 0, 0, 1, 0.4);
    }
  }

  private static double z(int node) {
    Shape shape = SCENE.nodes().get(node).shape();
    return shape instanceof Shape.Lathe || shape instanceof Shape.Mesh ? 0 : HEIGHT;
  }

  private static Material material(double red, double green, double blue, double roughness) {
    return new Material(Colour.of(red, green, blue), roughness, 0);
  }

  private static Shape hull() {
    return new Shape.ConvexMesh(
        new double[] {
          -0.1, -0.1, -0.1, 0.1, -0.1, -0.1, 0.1, 0.1, -0.1, -0.1, 0.1, -0.1, -0.05, -0.05, 0.1,
          0.05, -0.05, 0.1, 0.05, 0.05, 0.1, -0.05, 0.05, 0.1, 0, 0, 0
        });
  }

  private static Shape wedge() {
    return new Shape.Mesh(
        new double[] {
          -0.1, -0.08, 0, 0.1, -0.08, 0, 0.1, 0.08, 0, -0.1, 0.08, 0, -0.1, -0.08, 0.2, -0.1, 0.08,
          0.2
        },
        new int[] {0, 2, 1, 0, 3, 2, 0, 1, 4, 2, 3, 5, 0, 4, 5, 0, 5, 3, 1, 2, 5, 1, 5, 4},
        false);
  }
}
