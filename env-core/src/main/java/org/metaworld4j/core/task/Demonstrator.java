package org.metaworld4j.core.task;

/**
 * An environment that comes with a scripted expert, which shows how its task is done.
 *
 * <p>The expert has no memory: it decides from the observation alone, so the task's goal must be
 * visible in it.
 */
public interface Demonstrator {

  /**
   * Decides what the expert does.
   *
   * @param observation what the last reset or in-place step wrote, from index 0; not changed
   * @param action receives the action, from index 0
   */
  void demonstrate(double[] observation, double[] action);
}
