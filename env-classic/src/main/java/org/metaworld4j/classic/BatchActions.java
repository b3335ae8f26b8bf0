package org.metaworld4j.classic;

import java.nio.FloatBuffer;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Space;

/** The actions of a step, one number for each environment of a batch. */
final class BatchActions {

  /** What to do, length n; 0 where the action is impossible. */
  final double[] values;

  private final Space<?> space;
  private final int choices; // 0 if actions are no indices
  private final float[] given;

  BatchActions(Space<?> space, int count) {
    this.space = space;
    choices = space instanceof Discrete discrete ? discrete.n() : 0;
    values = new double[count];
    given = new float[count];
  }

  /** Reads a range; returns whether all are possible. */
  boolean read(FloatBuffer actions, int from, int to) {
    actions.get(from, given, from, to - from);
    boolean all = true;
    for (int i = from; i < to; i++) {
      boolean possible = possible(i);
      values[i] = possible ? given[i] : 0;
      all &= possible;
    }
    return all;
  }

  /** Returns whether an action that was read is possible. */
  boolean possible(int index) {
    float value = given[index];
    return choices == 0
        ? Float.isFinite(value)
        : value >= 0 && value < choices && value == (int) value;
  }

  /** Returns the complaint about an impossible action. */
  IllegalArgumentException refusal(int index) {
    try {
      space.checkAction(new double[] {given[index]}, 0);
    } catch (IllegalArgumentException refusal) {
      return refusal;
    }
    throw new IllegalStateException(given[index] + ": expected an impossible action of " + space);
  }
}
