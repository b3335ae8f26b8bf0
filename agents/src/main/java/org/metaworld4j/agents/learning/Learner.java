package org.metaworld4j.agents.learning;

/**
 * Learns from tasks: a policy that solves them, or one that quickly adapts to new ones.
 *
 * <p>A learner is made with its settings, its training tasks, a seed and a number of threads; same
 * settings, tasks and seed give the same results to the last bit for any number of threads. Used by
 * one thread at a time; it runs worker threads of its own.
 */
public interface Learner extends AutoCloseable {

  /** Returns the name of the algorithm in lower case, such as {@code maml}. */
  String algorithm();

  /** Returns how many improvements were made so far. */
  long iteration();

  /** Returns how many environment steps training took so far. */
  long environmentSteps();

  /** Makes one improvement: samples tasks, collects episodes, changes the parameters. */
  Progress improve();

  /** Returns a fresh agent that starts from the present parameters (a copy) on every task. */
  AdaptiveAgent agent();

  /** Returns a copy of everything that decides what further improvements do. */
  LearnerState state();

  /**
   * Goes on from a saved state; then everything is as if the learner had never stopped.
   *
   * @throws IllegalArgumentException if the state is of another algorithm or of other sizes
   */
  void restore(LearnerState state);

  /** Ends the worker threads and closes their environments. */
  @Override
  void close();
}
