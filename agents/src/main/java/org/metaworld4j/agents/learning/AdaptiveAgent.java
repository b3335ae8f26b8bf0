package org.metaworld4j.agents.learning;

import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Rollouts;

/**
 * One thread's copy of a meta-trained agent, which can adapt to a task.
 *
 * <p>Whoever uses it lets its {@link #explorer} act in the task, hands the episodes to {@link
 * #adapt}, and repeats that or goes on with the {@link #policy}. The agent learns of a task from
 * these episodes alone. Not thread-safe.
 */
public interface AdaptiveAgent extends AutoCloseable {

  /** Forgets what it learned of earlier tasks. */
  void begin();

  /** Returns who collects episodes to learn from; valid until the next call here. */
  Policy explorer();

  /**
   * Learns from episodes of its explorer.
   *
   * @param support the episodes; unchanged until {@link #begin}
   */
  void adapt(Rollouts support);

  /** Returns the present policy with its most likely actions; valid until the next call here. */
  Policy policy();

  /** Returns the most steps that an episode of the explorer is to have; by default no limit. */
  default int horizon() {
    return Integer.MAX_VALUE;
  }

  /** Frees what it holds, which by default is nothing. */
  @Override
  default void close() {}
}
