package org.metaworld4j.agents.run;

/**
 * Decides when the next checkpoint is worth its cost: saving takes at most a given share of the
 * time, so that much is saved often where it is cheap and little is lost where it is not.
 */
final class CheckpointPace {

  private static final double USUAL_SHARE = 0.02;

  private final double share;
  private long end;
  private long cost;

  private CheckpointPace(double share) {
    this.share = share;
  }

  /** Returns the pace of all runs: one part in fifty of the time. */
  static CheckpointPace usual() {
    return new CheckpointPace(USUAL_SHARE);
  }

  /** Returns the pace that saves after every improvement. */
  static CheckpointPace everyTime() {
    return new CheckpointPace(Double.POSITIVE_INFINITY);
  }

  /**
   * Returns whether to save.
   *
   * @param now in nanoseconds, as {@link System#nanoTime} counts
   */
  boolean due(long now) {
    return now - end >= cost / share;
  }

  /** Takes note of a checkpoint and of how long it took, in nanoseconds. */
  void saved(long begin, long end) {
    this.end = end;
    cost = end - begin;
  }
}
