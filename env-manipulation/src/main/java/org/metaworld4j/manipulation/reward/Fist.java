package org.metaworld4j.manipulation.reward;

/** How far an effort closes the gripper. */
public final class Fist {

  private Fist() {}

  /**
   * Returns 0 for an effort of -1 or less, up to 1 for one of 1 or more; in float arithmetic, as in
   * the original, whose actions are floats.
   */
  public static double closing(double effort) {
    return (Math.max(-1, Math.min(1, (float) effort)) + 1) / 2;
  }
}
