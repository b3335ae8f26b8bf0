package org.metaworld4j.manipulation.physics.collision;

/** Builds polytopes from points. */
final class QuickHull {

  private QuickHull() {}

  static Polytope of(double[] points) {
    throw new UnsupportedOperationException("hulls are not built yet");
  }
}
