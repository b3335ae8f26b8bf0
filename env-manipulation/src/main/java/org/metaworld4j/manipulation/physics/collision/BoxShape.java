package org.metaworld4j.manipulation.physics.collision;

import org.metaworld4j.core.scene.Shape;

/**
 * A box with edges along the axes.
 *
 * @param halfX half length along x, metres
 * @param halfY half length along y, metres
 * @param halfZ half length along z, metres
 */
public record BoxShape(double halfX, double halfY, double halfZ) implements CollisionShape {

  @Override
  public double boundingRadius() {
    return Math.sqrt(halfX * halfX + halfY * halfY + halfZ * halfZ);
  }

  @Override
  public double reach(double x, double y, double z) {
    return halfX * Math.abs(x) + halfY * Math.abs(y) + halfZ * Math.abs(z);
  }

  @Override
  public Shape outline() {
    return new Shape.Box(halfX, halfY, halfZ);
  }
}
