package org.metaworld4j.core.guard;

import org.metaworld4j.core.EnvSpec;

/**
 * Watches over the calls of one environment: one thread at a time, steps only within an episode,
 * nothing after close; and counts steps to the limit of the environment's {@link EnvSpec}.
 *
 * <p>An environment enters before it touches its state and leaves at the end:
 *
 * <pre>{@code
 * guard.enterStep();
 * try {
 *   space.checkAction(action, offset);
 *   // integrate, observe, reward
 *   outcome.terminated = fallen();
 *   outcome.truncated = guard.stepped(outcome.terminated);
 * } finally {
 *   guard.leave();
 * }
 * }</pre>
 *
 * <p>A call that ends in an exception before {@link #stepped} or {@link #began} leaves the episode
 * where it was. Creates nothing after construction.
 */
public final class EpisodeGuard {

  private enum Phase {
    NEW,
    RUNNING,
    OVER,
    CLOSED
  }

  /**
   * How far an episode has come: part of what decides the future of an environment.
   *
   * @param begun whether there was a reset
   * @param over whether the episode has ended
   * @param steps how many steps it has, at least 0
   */
  public record Progress(boolean begun, boolean over, int steps) {}

  private final String id;
  private final int maxSteps;
  private final SingleThreadGuard thread;
  private Phase phase = Phase.NEW;
  private int steps;

  /** Creates the guard of a fresh environment; takes name and step limit from its spec. */
  public EpisodeGuard(EnvSpec spec) {
    id = spec.id();
    maxSteps = spec.maxEpisodeSteps().orElse(Integer.MAX_VALUE);
    thread = new SingleThreadGuard(id);
  }

  /**
   * Enters any call but {@code step} and {@code close}.
   *
   * @throws java.util.ConcurrentModificationException if another call is going on
   * @throws IllegalStateException if the environment is closed
   */
  public void enter() {
    thread.enter();
    if (phase == Phase.CLOSED) {
      throw refusal("the environment is closed; make a new one");
    }
  }

  /**
   * Enters {@code step}.
   *
   * @throws java.util.ConcurrentModificationException if another call is going on
   * @throws IllegalStateException if no episode is running
   */
  public void enterStep() {
    enter();
    if (phase == Phase.NEW) {
      throw refusal("step before the first reset; call reset first");
    }
    if (phase == Phase.OVER) {
      throw refusal("step after the end of the episode; call reset first");
    }
  }

  /** Notes that an episode has begun. */
  public void began() {
    phase = Phase.RUNNING;
    steps = 0;
  }

  /**
   * Notes that a step was made.
   *
   * @param terminated whether the task itself ended with it
   * @return whether the step limit is reached, that is whether the episode is truncated
   */
  public boolean stepped(boolean terminated) {
    steps++;
    boolean truncated = steps >= maxSteps;
    if (terminated || truncated) {
      phase = Phase.OVER;
    }
    return truncated;
  }

  /** Notes that the episode cannot go on; only a reset can follow. */
  public void broke() {
    phase = Phase.OVER;
  }

  /** Returns how far the present episode has come. */
  public Progress progress() {
    return new Progress(phase != Phase.NEW, phase == Phase.OVER, steps);
  }

  /** Goes on from where another guard, of an environment of the same kind, has come to. */
  public void resume(Progress progress) {
    phase = progress.over() ? Phase.OVER : progress.begun() ? Phase.RUNNING : Phase.NEW;
    steps = progress.steps();
  }

  /** Returns how many steps the present episode has. */
  public int steps() {
    return steps;
  }

  /** Leaves the call that was entered. */
  public void leave() {
    thread.leave();
  }

  /**
   * Closes.
   *
   * @return whether this was the first time, so that there is something to free
   * @throws java.util.ConcurrentModificationException if another call is going on
   */
  public boolean close() {
    thread.enter();
    boolean first = phase != Phase.CLOSED;
    phase = Phase.CLOSED;
    thread.leave();
    return first;
  }

  /** Leaves, because the call that is refused will not. */
  private IllegalStateException refusal(String reason) {
    thread.leave();
    return new IllegalStateException(id + ": " + reason);
  }
}
