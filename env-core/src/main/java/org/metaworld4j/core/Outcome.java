package org.metaworld4j.core;

/**
 * What one step brought beside the observation; written over by every in-place step.
 *
 * <p>A plain carrier with public fields, so that a hot loop creates nothing.
 */
public final class Outcome {

  /** Reward of the step. */
  public double reward;

  /** Whether the task itself ended. */
  public boolean terminated;

  /** Whether a limit from outside ended the episode. */
  public boolean truncated;

  /** Further figures, named by {@link InPlaceEnv#infoKeys()}. */
  public final double[] info;

  /**
   * Creates an empty outcome.
   *
   * @param infoSize length of {@link #info}, at least 0
   */
  public Outcome(int infoSize) {
    info = new double[infoSize];
  }

  /** Returns whether the episode is over, for either reason. */
  public boolean done() {
    return terminated || truncated;
  }
}
