package org.metaworld4j.core.vector;

import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Space;

/** Writes random actions for all environments of a vector; for tests, warm-up and measurements. */
public final class RandomActions {

  private final VectorBuffers buffers;
  private final Space<?> actions; // of all
  private final double[] drawn;

  /** Prepares for a vector. */
  public RandomActions(VectorEnv env) {
    buffers = env.buffers();
    actions = env.actionSpace();
    drawn = new double[actions.packedSize()];
  }

  /** Draws as Gymnasium's batched action space does; creates nothing. */
  public void write(Generator random) {
    actions.sample(random, drawn, 0);
    for (int i = 0; i < drawn.length; i++) {
      buffers.actions.put(i, (float) drawn[i]);
    }
  }
}
