package org.metaworld4j.core.scene;

/**
 * Something that can be shown: an environment that says what it looks like and where everything is.
 *
 * <p>Called by the thread that steps the environment, between its calls.
 */
public interface Viewable {

  /**
   * Returns what there is to see. The scene stays the same within an episode; a reset may change
   * it, as another task may have other things.
   */
  Scene scene();

  /**
   * Writes where everything is now, as {@link Poses} says; creates nothing. Before the first reset
   * the poses are those of some state of the environment, and valid.
   *
   * @param out receives {@link Scene#poseSize()} numbers
   * @param offset index of the first of them
   */
  void poses(double[] out, int offset);

  /**
   * Returns how many seconds of the world's time a step takes, above 0, so that it can be shown in
   * real time.
   */
  default double stepSeconds() {
    return 1.0 / 30;
  }
}
