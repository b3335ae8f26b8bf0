package org.metaworld4j.core;

import java.util.Map;
import java.util.Objects;

/**
 * The beginning of an episode.
 *
 * @param observation the first observation, owned by the caller
 * @param info further figures by name; never null, often empty
 */
public record Reset<O>(O observation, Map<String, Double> info) {

  /** Copies {@code info}; neither part may be null. */
  public Reset {
    Objects.requireNonNull(observation, "observation");
    info = Map.copyOf(info);
  }
}
