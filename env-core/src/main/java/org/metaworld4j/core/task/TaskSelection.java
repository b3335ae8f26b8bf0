package org.metaworld4j.core.task;

import java.util.List;
import java.util.Optional;

/**
 * Decides which of several tasks comes next, by a generator of its own.
 *
 * <p>Same seed, same order; for the same seed it is the order of Meta-World's task selection.
 */
public sealed interface TaskSelection permits RandomSelection, PseudoRandomSelection {

  /**
   * Returns a selection in which every pick is independent of the others, each task as likely as
   * the next.
   *
   * @param tasks at least one; copied
   * @param seed at least 0
   * @throws IllegalArgumentException if there is no task, or the seed is negative
   */
  static TaskSelection random(List<Task> tasks, long seed) {
    return new RandomSelection(tasks, seed);
  }

  /**
   * Returns a selection that goes through all tasks before one comes again, in a new random order
   * every round.
   *
   * @param tasks at least one; copied
   * @param seed at least 0
   * @throws IllegalArgumentException if there is no task, or the seed is negative
   */
  static TaskSelection pseudoRandom(List<Task> tasks, long seed) {
    return new PseudoRandomSelection(tasks, seed);
  }

  /** Returns the tasks to select from, in the order they were given in. */
  List<Task> tasks();

  /** Picks the next task. */
  Task next();

  /** Returns the task picked last; empty before the first. */
  Optional<Task> last();

  /**
   * Begins anew, as if made with this seed.
   *
   * @param seed at least 0
   */
  void restart(long seed);

  /** Returns what decides all further picks. */
  SelectionState state();

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException if it is one of another kind of selection, or of other tasks
   */
  void resume(SelectionState state);
}
