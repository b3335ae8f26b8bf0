package org.metaworld4j.agents.evaluation;

/** Hears how an evaluation goes on. */
@FunctionalInterface
public interface EvaluationListener {

  /** Listener that does nothing. */
  EvaluationListener NONE = result -> {};

  /**
   * Hears of a trial that has ended; called by one thread at a time, in the order in which trials
   * end, which differs from run to run.
   *
   * @param result the trial's episodes; of a learner, those after adaptation
   */
  void finished(TaskResult result);
}
