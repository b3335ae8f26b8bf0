package org.metaworld4j.manipulation.physics;

/** Something that is somewhere in the world, such as a body or a link of the arm. */
@FunctionalInterface
public interface Placed {

  /** Writes the thing's frame in the world (12 numbers, see {@link Frames}); allocates nothing. */
  void frame(double[] out);
}
