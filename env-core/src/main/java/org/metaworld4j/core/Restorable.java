package org.metaworld4j.core;

/**
 * An environment whose state can be taken down, and brought back later or elsewhere: for planning,
 * for branching episodes, for resuming work.
 *
 * <p>A snapshot holds everything that decides the future: the world, the episode's step count, task
 * and random generator. What follows a restore equals, to the last bit, what followed the snapshot;
 * in the same environment, in another one of the same kind, on any thread.
 *
 * @param <S> type of the snapshots; immutable
 */
public interface Restorable<S> {

  /**
   * Returns the state of now. Nothing that happens to the environment afterwards changes it.
   *
   * @throws IllegalStateException if the environment is closed
   */
  S snapshot();

  /**
   * Brings back a state.
   *
   * @param snapshot of this environment or of one of the same kind
   * @throws IllegalArgumentException if the snapshot is of an environment of another kind
   * @throws IllegalStateException if the environment is closed
   */
  void restore(S snapshot);
}
