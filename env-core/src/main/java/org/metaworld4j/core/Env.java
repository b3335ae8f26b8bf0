package org.metaworld4j.core;

import java.util.Optional;
import org.metaworld4j.core.space.Space;

/**
 * A world that an agent observes and acts on in episodes, with the semantics of Gymnasium's {@code
 * Env}.
 *
 * <p>An episode begins with {@link #reset} and goes on with {@link #step} until a step reports
 * {@code terminated} (the task's own end) or {@code truncated} (a limit from outside); after either
 * call {@code reset} again. What the methods return belongs to the caller and is not changed later.
 *
 * <p>One environment is used by one thread at a time. It may be handed from one thread to another
 * between calls; two threads inside one environment at once are refused with {@link
 * java.util.ConcurrentModificationException}.
 *
 * <p>Same seed and same actions give the same results, to the last bit.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public interface Env<O, A> extends AutoCloseable {

  /** Returns the identity and the limits of this environment. */
  EnvSpec spec();

  /** Returns the space that holds every observation. */
  Space<O> observationSpace();

  /** Returns the space of valid actions. */
  Space<A> actionSpace();

  /**
   * Begins an episode.
   *
   * @param options seed and start options; a seed replaces the environment's random generator,
   *     without one the generator goes on (a fresh environment's has an unpredictable seed)
   * @return the first observation
   * @throws IllegalArgumentException if an option is unknown or its value impossible
   * @throws IllegalStateException if the environment is closed
   */
  Reset<O> reset(ResetOptions options);

  /** Begins an episode with the random generator as it stands. */
  default Reset<O> reset() {
    return reset(ResetOptions.none());
  }

  /** Begins an episode with a fresh random generator of this seed (at least 0). */
  default Reset<O> reset(long seed) {
    return reset(ResetOptions.seed(seed));
  }

  /**
   * Applies one action for one control step.
   *
   * @param action a member of {@link #actionSpace()}
   * @throws IllegalArgumentException if the action has the wrong size, is no finite number, or is
   *     no index of a discrete space; the episode then stands where it was
   * @throws IllegalStateException before the first reset, after the end of an episode, or when
   *     closed
   */
  Step<O> step(A action);

  /**
   * Returns this environment in another role that it can play, such as {@link
   * org.metaworld4j.core.scene.Viewable}. A wrapper that lacks the role asks the environment
   * within, so prefer this to {@code instanceof}.
   *
   * @param role the interface looked for
   * @return what plays it; empty if nothing does
   */
  default <R> Optional<R> as(Class<R> role) {
    return role.isInstance(this) ? Optional.of(role.cast(this)) : Optional.empty();
  }

  /** Frees what the environment holds; further calls of {@code close} do nothing. */
  @Override
  void close();
}
