package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;

/**
 * One thread's copy of a meta-trained agent, which can adapt to a task.
 *
 * <p>Not thread-safe; it owns environments, which {@link #close} closes.
 */
public interface AdaptiveAgent extends AutoCloseable {

  /** Forgets what it learned of earlier tasks. */
  void begin();

  /**
   * Collects episodes of a task with its present policy and learns from them.
   *
   * @param episodes how many, at least 1
   * @param streams seeds of the episodes
   */
  void adapt(Task task, int episodes, Streams streams);

  /** Returns the present policy with its most likely actions; valid until the next call here. */
  Policy policy();

  @Override
  void close();
}
