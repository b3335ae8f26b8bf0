package org.metaworld4j.viewer.session;

import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Space;

/**
 * The action that comes nearest to doing nothing: zeros of a box, the middle of an odd choice
 * (left, nothing, right), the first of an even one.
 */
final class Idle {

  private Idle() {}

  static double[] of(Space<?> actions) {
    return packed(actions);
  }

  private static <T> double[] packed(Space<T> actions) {
    double[] out = new double[actions.packedSize()];
    actions.pack(actions.zero(), out, 0);
    if (actions instanceof Discrete choice && choice.n() % 2 == 1) {
      out[0] = choice.start() + choice.n() / 2;
    }
    return out;
  }
}
