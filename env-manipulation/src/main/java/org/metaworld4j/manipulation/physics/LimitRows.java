package org.metaworld4j.manipulation.physics;

/** Where a {@link Mechanism} asks for the soft limits of its joints. */
public interface LimitRows {

  /**
   * Adds a limit that pushes one velocity.
   *
   * @param dof index of the velocity, counted from the mechanism's own offset
   * @param sign +1 if the limit pushes towards larger positions, -1 towards smaller ones
   * @param violation distance to the limit, negative beyond it
   * @param inverseWeight inverse inertia of the joint that scales the softness
   */
  void add(int dof, int sign, double violation, double inverseWeight);
}
