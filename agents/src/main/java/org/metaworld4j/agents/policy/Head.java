package org.metaworld4j.agents.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.metaworld4j.agents.nn.Categorical;
import org.metaworld4j.agents.nn.DiagonalGaussian;
import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.SquashedGaussian;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.names.UnknownNameException;

/**
 * What a network's outputs mean, as a file tells it.
 *
 * @param kind name of a family of distributions
 * @param settings those of the family
 */
record Head(String kind, ObjectNode settings) {

  private static final Map<String, Class<? extends Distribution>> KINDS =
      new TreeMap<>(
          Map.of(
              "normal", DiagonalGaussian.class,
              "squashed", SquashedGaussian.class,
              "categorical", Categorical.class));

  static Head of(Distribution distribution) {
    String kind =
        KINDS.entrySet().stream()
            .filter(entry -> entry.getValue() == distribution.getClass())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return new Head(kind, Json.object(Json.bytes(distribution), kind));
  }

  /**
   * Returns the distribution.
   *
   * @throws IllegalArgumentException if there is no such family or it refuses the settings
   */
  Distribution distribution() {
    Class<? extends Distribution> type = KINDS.get(kind);
    if (type == null) {
      throw new UnknownNameException("head", kind, KINDS.keySet());
    }
    return Json.read(settings, type, "head");
  }
}
