package org.metaworld4j.agents.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.metaworld4j.core.file.Json;

/** A run of about a second, on carts with poles of unknown physics. */
public final class TinyRun {

  /** Fields to lay over a preset. */
  public static final String OVERRIDES =
      """
      {
        "benchmark": "ML1-CartPole",
        "env": "",
        "steps": 4000,
        "settings": {
          "adaptation": {
            "policy": {"hidden": [8]},
            "tasks": 4,
            "episodes": 3,
            "horizon": 50
          }
        },
        "early": {"every": 2000, "tasks": 2},
        "evaluation": {"adaptationEpisodes": 2, "evaluation": {"episodes": 1, "horizon": 50}}
      }
      """;

  private TinyRun() {}

  /** Returns the configuration with a seed, for MAML. */
  public static RunConfig config(long seed) {
    return Json.read(json(Algorithm.MAML).put("seed", seed), RunConfig.class, "tiny run");
  }

  /** Returns the configuration of an algorithm with seed 1. */
  static ObjectNode json(Algorithm algorithm) {
    ObjectNode json = Presets.of(algorithm, "ML1-CartPole");
    Json.merge(json, Json.object(OVERRIDES.getBytes(UTF_8), "overrides"));
    return json.put("algorithm", algorithm.toString()).put("seed", 1);
  }
}
