package org.metaworld4j.manipulation.physics.collision;

import org.metaworld4j.core.scene.Shape;

/**
 * A cylinder about z with round caps.
 *
 * @param radius metres
 * @param halfLength half length of the straight part along z, without the caps, metres
 */
public record CapsuleShape(double radius, double halfLength) implements CollisionShape {

  @Override
  public double boundingRadius() {
    return radius + halfLength;
  }

  @Override
  public double reach(double x, double y, double z) {
    return radius * Math.sqrt(x * x + y * y + z * z) + halfLength * Math.abs(z);
  }

  @Override
  public Shape outline() {
    return new Shape.Capsule(radius, halfLength);
  }
}
