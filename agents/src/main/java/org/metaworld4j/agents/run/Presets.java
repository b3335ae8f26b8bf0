package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.file.Json;

/**
 * Settings that are known to work, as JSON files beside this class.
 *
 * <p>Each file replaces and adds fields: {@code defaults.json} holds what is the same for all,
 * {@code maml.json} what an algorithm needs, {@code benchmark-ML10.json}, where there is one, what
 * a benchmark needs, {@code maml-ML10.json}, where there is one, what both together need, and
 * {@code maml-ML1-push-v3.json}, where there is one, what they need with one environment.
 */
public final class Presets {

  private static final String DEFAULTS = "defaults";

  private Presets() {}

  /**
   * Returns the configuration of an algorithm on a benchmark, without seed.
   *
   * @param benchmark such as {@code ML10}; need not have settings of its own
   */
  public static ObjectNode of(Algorithm algorithm, String benchmark) {
    return of(algorithm, benchmark, "");
  }

  /**
   * Returns the configuration of an algorithm on a benchmark of one environment, without seed.
   *
   * @param benchmark such as {@code ML1}; need not have settings of its own
   * @param env such as {@code push-v3}; need not have settings of its own; empty if the benchmark
   *     has its own environments
   */
  public static ObjectNode of(Algorithm algorithm, String benchmark, String env) {
    ObjectNode json = required(DEFAULTS);
    Json.merge(json, required(algorithm.toString()));
    String both = algorithm + "-" + benchmark;
    for (String special : List.of("benchmark-" + benchmark, both, both + "-" + env)) {
      read(special).ifPresent(fields -> Json.merge(json, fields));
    }
    return json.put("algorithm", algorithm.toString()).put("benchmark", benchmark).put("env", env);
  }

  /** Returns what makes a learner with the settings of an algorithm for a benchmark. */
  public static Algorithm.Maker maker(Algorithm algorithm, String benchmark) {
    return algorithm.maker((ObjectNode) of(algorithm, benchmark).get("settings"));
  }

  private static ObjectNode required(String name) {
    return read(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no preset was built in for " + name + "; expected another algorithm"));
  }

  private static Optional<ObjectNode> read(String name) {
    try (InputStream in = Presets.class.getResourceAsStream(name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(Json.object(in.readAllBytes(), name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
