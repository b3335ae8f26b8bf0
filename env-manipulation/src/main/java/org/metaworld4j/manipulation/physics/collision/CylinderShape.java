package org.metaworld4j.manipulation.physics.collision;

import org.metaworld4j.core.scene.Shape;

/**
 * A cylinder about z.
 *
 * @param radius metres
 * @param halfLength half length along z, metres
 */
public record CylinderShape(double radius, double halfLength) implements CollisionShape {

  @Override
  public double boundingRadius() {
    return Math.sqrt(radius * radius + halfLength * halfLength);
  }

  @Override
  public double reach(double x, double y, double z) {
    return radius * Math.sqrt(x * x + y * y) + halfLength * Math.abs(z);
  }

  @Override
  public Shape outline() {
    return new Shape.Cylinder(radius, halfLength);
  }
}
