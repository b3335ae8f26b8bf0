package org.metaworld4j.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What one action brought.
 *
 * @param observation the observation after the step, owned by the caller
 * @param reward reward of the step
 * @param terminated whether the task itself ended
 * @param truncated whether a limit from outside ended the episode
 * @param info further figures by name; never null, often empty
 * @param <O> type of the observations
 */
public record Step<O>(
    O observation, double reward, boolean terminated, boolean truncated, Map<String, Double> info) {

  /** Copies {@code info}; observation and info may not be null. */
  public Step {
    Objects.requireNonNull(observation, "observation");
    info = Collections.unmodifiableMap(new LinkedHashMap<>(info)); // keeps the order
  }

  /** Returns whether the episode is over, for either reason. */
  public boolean done() {
    return terminated || truncated;
  }
}
