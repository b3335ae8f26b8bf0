package org.metaworld4j.viewer.session;

import org.metaworld4j.core.InPlaceEnv;

/**
 * Chooses the actions in one environment. Used by one thread at a time.
 *
 * <p>So that a run can be gone back in and goes on the same again, a controller depends on nothing
 * but the frame and a memory that it can hand out and take back. (A hand on the keyboard is the
 * exception.)
 */
@FunctionalInterface
public interface Controller {

  /** Makes controllers: a fresh one for each environment that is shown. */
  @FunctionalInterface
  interface Source {

    /**
     * Returns a controller for an environment.
     *
     * @param env what it will act in; not to be stepped or closed
     * @throws IllegalArgumentException if there is none for it
     */
    Controller controller(InPlaceEnv<?, ?> env);

    /** Returns what to call it, such as {@code expert}. */
    default String name() {
      return "policy";
    }
  }

  /**
   * Chooses what to do.
   *
   * @param now the moment to act at
   * @param action receives the packed action, from index 0; zeros before
   */
  void act(Frame now, double[] action);

  /**
   * Begins: at a reset, and wherever it takes over from another controller.
   *
   * @param now the moment that it will act at first
   */
  default void begin(Frame now) {}

  /** Returns all that decides further actions beside the frames; immutable. */
  default Object memory() {
    return "";
  }

  /** Goes on from a memory that this controller gave. */
  default void recall(Object memory) {}
}
