package org.metaworld4j.viewer.render;

import com.jme3.scene.Mesh;
import org.metaworld4j.core.scene.Shape;

/** The engine's mesh for each of the scene's shapes. */
final class Forms {

  private static final double CREASE = Math.toRadians(32);

  private Forms() {}

  static Mesh mesh(Shape shape) {
    if (shape instanceof Shape.Box box) {
      return PulledBall.box(box.halfX(), box.halfY(), box.halfZ());
    } else if (shape instanceof Shape.Sphere ball) {
      return PulledBall.ball(ball.radius());
    } else if (shape instanceof Shape.Capsule capsule) {
      return PulledBall.capsule(capsule.radius(), capsule.halfLength());
    } else if (shape instanceof Shape.Cylinder cylinder) {
      return Turned.cylinder(cylinder.radius(), cylinder.halfLength());
    } else if (shape instanceof Shape.Plane plane) {
      return plane(plane.halfX(), plane.halfY());
    } else if (shape instanceof Shape.Lathe lathe) {
      return Turned.mesh(lathe.profile());
    } else if (shape instanceof Shape.ConvexMesh hull) {
      return Facets.creased(hull.vertices(), Hull.triangles(hull.vertices()), CREASE);
    } else if (shape instanceof Shape.Mesh mesh) {
      return mesh.smooth()
          ? Facets.smooth(mesh.vertices(), mesh.triangles())
          : Facets.flat(mesh.vertices(), mesh.triangles());
    }
    throw new IllegalArgumentException("shape: expected one that can be drawn, got " + shape);
  }

  private static Mesh plane(double halfX, double halfY) {
    MeshBuilder builder = new MeshBuilder();
    int first = builder.point(-halfX, -halfY, 0, 0, 0, 1);
    builder.point(halfX, -halfY, 0, 0, 0, 1);
    builder.point(halfX, halfY, 0, 0, 0, 1);
    builder.point(-halfX, halfY, 0, 0, 0, 1);
    builder.quad(first, first + 1, first + 2, first + 3);
    return builder.mesh();
  }
}
