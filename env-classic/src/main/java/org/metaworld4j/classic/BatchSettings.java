package org.metaworld4j.classic;

import java.util.Objects;
import java.util.OptionalInt;
import org.metaworld4j.core.vector.AutoresetMode;

/**
 * How a batch of environments runs.
 *
 * @param count number of environments, at least 1
 * @param autoreset what happens at the end of an episode
 * @param threads that share the work of a step, the caller's included, at least 1; results do not
 *     depend on it
 * @param maxEpisodeSteps steps after which an episode is truncated, at least 1; empty for the
 *     environment's own limit
 */
public record BatchSettings(
    int count, AutoresetMode autoreset, int threads, OptionalInt maxEpisodeSteps) {

  /** Refuses figures that are too small. */
  public BatchSettings {
    Check.atLeast("count", count, 1);
    Check.atLeast("threads", threads, 1);
    Objects.requireNonNull(autoreset, "autoreset");
    maxEpisodeSteps.ifPresent(steps -> Check.atLeast("maxEpisodeSteps", steps, 1));
  }

  /** Returns Gymnasium's way for so many environments: reset by the next step, on one thread. */
  public static BatchSettings of(int count) {
    return new BatchSettings(count, AutoresetMode.NEXT_STEP, 1, OptionalInt.empty());
  }

  /** Returns the same with another mode. */
  public BatchSettings autoreset(AutoresetMode mode) {
    return new BatchSettings(count, mode, threads, maxEpisodeSteps);
  }

  /** Returns the same with another number of threads. */
  public BatchSettings threads(int number) {
    return new BatchSettings(count, autoreset, number, maxEpisodeSteps);
  }

  /** Returns the same with another step limit. */
  public BatchSettings maxEpisodeSteps(int steps) {
    return new BatchSettings(count, autoreset, threads, OptionalInt.of(steps));
  }
}
