package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.file.Json;

/**
 * Settings that are known to work, as JSON files beside this class.
 *
 * <p>Each file replaces and adds fields. {@code defaults.json} holds what is the same for all,
 * {@code maml.json} what an algorithm needs, {@code benchmark-ML10.json}, where there is one, what
 * a benchmark needs, {@code maml-ML10.json}, where there is one, what both together need, and
 * {@code maml-ML1-push-v3.json}, where there is one, what they need with one environment.
 *
 * <p>A file that is {@code like} another adds to that one. An algorithm is like its kind in every
 * respect: E-MAML is like MAML, which is like {@code adaptation}, so on ML10 all that {@code
 * adaptation-ML10.json}, {@code maml-ML10.json} and {@code e-maml-ML10.json} say holds for it.
 */
public final class Presets {

  private static final String DEFAULTS = "defaults";
  private static final String LIKE = "like";

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
    List<String> kinds = lineage(algorithm.toString());
    ObjectNode json = Json.object();
    lay(DEFAULTS, json);
    kinds.forEach(kind -> lay(kind, json));
    layIfThere("benchmark-" + benchmark, json);
    for (String kind : kinds) {
      layIfThere(kind + "-" + benchmark, json);
      layIfThere(kind + "-" + benchmark + "-" + env, json);
    }
    return json.put("algorithm", algorithm.toString()).put("benchmark", benchmark).put("env", env);
  }

  /** Returns what makes a learner with the settings of an algorithm for a benchmark. */
  public static Algorithm.Maker maker(Algorithm algorithm, String benchmark) {
    return algorithm.maker((ObjectNode) of(algorithm, benchmark).get("settings"));
  }

  /** Returns the names of the files that one is like, from the first on, and at last its own. */
  private static List<String> lineage(String name) {
    List<String> names = new ArrayList<>();
    for (String next = name; !next.isEmpty(); next = required(next).path(LIKE).asText()) {
      names.add(0, next);
    }
    return names;
  }

  private static void layIfThere(String name, ObjectNode onto) {
    if (read(name).isPresent()) {
      lineage(name).forEach(each -> lay(each, onto));
    }
  }

  private static void lay(String name, ObjectNode onto) {
    ObjectNode fields = required(name);
    fields.remove(LIKE);
    Json.merge(onto, fields);
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
