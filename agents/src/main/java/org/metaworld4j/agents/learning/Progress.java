package org.metaworld4j.agents.learning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one improvement did.
 *
 * @param iteration number of the improvement, from 1
 * @param environmentSteps environment steps taken so far
 * @param metrics figures by name, always the same names in the same order for one algorithm; NaN
 *     where the environment does not tell
 */
public record Progress(long iteration, long environmentSteps, Map<String, Double> metrics) {

  /** Copies the metrics and keeps their order. */
  public Progress {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }
}
