package org.metaworld4j.agents.speed;

import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.VectorEnv;
import org.metaworld4j.core.vector.VectorEnvs;

/**
 * Many environments stepped together under random actions, drawn beforehand so that drawing takes
 * no time; those that end begin anew by themselves. Not thread-safe.
 */
public final class RandomBatch implements AutoCloseable {

  private static final int ROWS = 64; // of actions, repeated

  private final VectorEnv env;
  private final float[][] actions;
  private int next;

  /**
   * Makes the environments and begins their first episodes.
   *
   * @param id such as {@code CartPole-v1}
   * @param count number of environments
   * @param threads that share the work
   * @param seed decides start states and actions
   */
  public RandomBatch(String id, int count, int threads, long seed) {
    env = VectorEnvs.make(id, count, AutoresetMode.NEXT_STEP, threads);
    Generator random = Generator.seeded(seed);
    int size = env.singleActionSpace().packedSize();
    double[] action = new double[size];
    actions = new float[ROWS][count * size];
    for (float[] row : actions) {
      for (int i = 0; i < row.length; i++) {
        if (i % size == 0) {
          env.singleActionSpace().sample(random, action, 0);
        }
        row[i] = (float) action[i % size];
      }
    }
    env.reset(ResetOptions.seed(seed));
  }

  /** Does the next random action in every environment. */
  public void step() {
    env.buffers().actions.put(0, actions[next]);
    env.step();
    next = (next + 1) % ROWS;
  }

  /** Begins an episode in every environment. */
  public void begin() {
    env.reset(ResetOptions.none());
  }

  /** Closes the environments. */
  @Override
  public void close() {
    env.close();
  }
}
