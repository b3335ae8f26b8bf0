package org.metaworld4j.core.vector;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;

/**
 * Which environments may stand side by side: those with the same actions and info, and with
 * observations that are the same or differ only in the bounds of their box.
 */
final class Mix {

  private Mix() {}

  /**
   * Returns the space that holds the observations of all.
   *
   * @throws IllegalArgumentException if there are none, or they do not go together
   */
  static Space<?> observations(List<? extends InPlaceEnv<?, ?>> envs) {
    if (envs.isEmpty()) {
      throw new IllegalArgumentException("envs: expected at least 1 environment, got 0");
    }
    InPlaceEnv<?, ?> first = envs.get(0);
    Space<?> all = first.observationSpace();
    for (int i = 1; i < envs.size(); i++) {
      InPlaceEnv<?, ?> env = envs.get(i);
      requireSame(i, "action space", first.actionSpace(), env.actionSpace());
      requireSame(i, "info", first.infoKeys(), env.infoKeys());
      all = union(i, all, env.observationSpace());
    }
    return all;
  }

  private static void requireSame(int index, String what, Object first, Object other) {
    if (!first.equals(other)) {
      throw new IllegalArgumentException(
          String.format(
              "environment %d: expected the %s of environment 0, %s, got %s",
              index, what, first, other));
    }
  }

  private static Space<?> union(int index, Space<?> all, Space<?> next) {
    if (all.equals(next)) {
      return all;
    }
    boolean alike =
        all instanceof Box a
            && next instanceof Box b
            && Arrays.equals(a.shape(), b.shape())
            && a.precision() == b.precision();
    if (!alike) {
      requireSame(index, "observation space", all, next);
    }
    return union((Box) all, (Box) next);
  }

  private static Box union(Box a, Box b) {
    double[] low = new double[a.size()];
    double[] high = new double[a.size()];
    Arrays.setAll(low, i -> Math.min(a.low(i), b.low(i)));
    Arrays.setAll(high, i -> Math.max(a.high(i), b.high(i)));
    return new Box(low, high, a.precision(), a.shape());
  }
}
