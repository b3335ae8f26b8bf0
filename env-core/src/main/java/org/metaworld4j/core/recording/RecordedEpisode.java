package org.metaworld4j.core.recording;

import java.util.Optional;

/**
 * One episode of T steps: the observations before and after them, the actions, and what they
 * brought. Immutable; it may end before the episode did, where recording was broken off.
 */
public final class RecordedEpisode {

  private final EpisodeStart start;
  private final EpisodeTables tables;

  RecordedEpisode(EpisodeStart start, EpisodeTables tables) {
    this.start = start;
    this.tables = tables;
  }

  /** Returns how it began. */
  public EpisodeStart start() {
    return start;
  }

  /** Returns T, how many steps it has. */
  public int steps() {
    return tables.actions().rows();
  }

  /** Writes the observation after {@code t} steps, 0 to T. */
  public void observation(int t, double[] out, int offset) {
    tables.observations().copyRow(t, out, offset);
  }

  /** Writes the packed action of a step, 0 to T - 1. */
  public void action(int t, double[] out, int offset) {
    tables.actions().copyRow(t, out, offset);
  }

  /** Returns the reward of a step, 0 to T - 1. */
  public double reward(int t) {
    return tables.rewards().value(t, 0);
  }

  /** Returns whether the task itself ended with a step, 0 to T - 1. */
  public boolean terminated(int t) {
    return tables.flags().value(t, 0) != 0;
  }

  /** Returns whether a limit from outside ended the episode with a step, 0 to T - 1. */
  public boolean truncated(int t) {
    return tables.flags().value(t, 1) != 0;
  }

  /** Writes the further figures of a step, 0 to T - 1. */
  public void info(int t, double[] out, int offset) {
    tables.infos().copyRow(t, out, offset);
  }

  /** Returns the sum of all rewards. */
  public double totalReward() {
    double sum = 0;
    for (int t = 0; t < steps(); t++) {
      sum += reward(t);
    }
    return sum;
  }

  /**
   * Writes where everything was after {@code t} steps, 0 to T, as {@link
   * org.metaworld4j.core.scene.Poses} says.
   *
   * @throws IllegalStateException if there is no scene
   */
  public void poses(int t, double[] out, int offset) {
    Optional<Table> poses = tables.poses();
    poses
        .orElseThrow(() -> new IllegalStateException("poses: expected an episode with a scene"))
        .copyRow(t, out, offset);
  }
}
