package org.metaworld4j.manipulation.physics.collision;

import org.metaworld4j.core.scene.Shape;

/**
 * A ball.
 *
 * @param radius metres
 */
public record SphereShape(double radius) implements CollisionShape {

  @Override
  public double boundingRadius() {
    return radius;
  }

  @Override
  public double reach(double x, double y, double z) {
    return radius * Math.sqrt(x * x + y * y + z * z);
  }

  @Override
  public Shape outline() {
    return new Shape.Sphere(radius);
  }
}
