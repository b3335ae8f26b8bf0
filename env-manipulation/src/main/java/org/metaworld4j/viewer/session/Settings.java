package org.metaworld4j.viewer.session;

import java.util.Objects;

/**
 * How a simulation runs.
 *
 * @param seed of the first episode, at least 0; each episode after it has the next
 * @param snapshotEvery steps between two snapshots of the environment, at least 1; the fewer, the
 *     faster one goes back
 * @param memory bytes of frames that are kept, at least a million; the oldest are forgotten.
 *     Snapshots come on top. A step of the arm takes 6 to 9 thousand bytes
 * @param afterEpisode what comes after an episode
 */
public record Settings(long seed, int snapshotEvery, long memory, AfterEpisode afterEpisode) {

  /**
   * Seed 0, a snapshot every 10 steps, 256 MB (some six minutes of the arm), one episode after the
   * other.
   */
  public static final Settings USUAL = new Settings(0, 10, 256_000_000, AfterEpisode.REPEAT);

  private static final long LEAST_MEMORY = 1_000_000;

  /** Refuses what is out of range. */
  public Settings {
    Objects.requireNonNull(afterEpisode, "afterEpisode");
    require("seed", seed, 0);
    require("snapshotEvery", snapshotEvery, 1);
    require("memory", memory, LEAST_MEMORY);
  }

  private static void require(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + ": expected at least " + least + ", got " + value);
    }
  }

  /** Returns these settings with another seed. */
  public Settings withSeed(long newSeed) {
    return new Settings(newSeed, snapshotEvery, memory, afterEpisode);
  }

  /** Returns these settings with another bound of memory, bytes. */
  public Settings withMemory(long bytes) {
    return new Settings(seed, snapshotEvery, bytes, afterEpisode);
  }

  /** Returns these settings with another distance of snapshots. */
  public Settings withSnapshotEvery(int steps) {
    return new Settings(seed, steps, memory, afterEpisode);
  }

  /** Returns these settings with another end of episodes. */
  public Settings withAfterEpisode(AfterEpisode next) {
    return new Settings(seed, snapshotEvery, memory, next);
  }
}
