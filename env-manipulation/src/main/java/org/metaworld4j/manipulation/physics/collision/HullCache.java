package org.metaworld4j.manipulation.physics.collision;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** The polytopes of hulls in use, so that equal hulls are built once. */
final class HullCache {

  private static final Map<HullShape, Polytope> POLYTOPES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private HullCache() {}

  /** Returns the polytope of a hull. */
  static Polytope polytope(HullShape hull) {
    return POLYTOPES.computeIfAbsent(hull, key -> QuickHull.of(key.vertices()));
  }
}
