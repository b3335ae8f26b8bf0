package org.metaworld4j.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The beginning of an episode.
 *
 * @param observation the first observation, owned by the caller
 * @param info further figures by name; never null, often empty
 * @param <O> type of the observations
 */
public record Reset<O>(O observation, Map<String, Double> info) {

  /** Copies {@code info}; neither part may be null. */
  public Reset {
    Objects.requireNonNull(observation, "observation");
    info = Collections.unmodifiableMap(new LinkedHashMap<>(info)); // keeps the order
  }
}
