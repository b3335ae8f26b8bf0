package org.metaworld4j.agents.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.metaworld4j.agents.run.Algorithm;
import org.metaworld4j.agents.run.Presets;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.registry.Envs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be trained and how, as the user tells it. */
final class RunArguments {

  private static final String DEFAULT_BENCHMARK = "ML1";
  private static final String DEFAULT_ENV = "reach-v3";
  private static final long DEFAULT_SEED = 42;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ALGORITHM",
      description = "One of ${COMPLETION-CANDIDATES} (default: maml).",
      completionCandidates = AlgorithmNames.class)
  private Optional<String> algorithm;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BENCHMARK",
      description = "Where the tasks come from (default: ML1).")
  private Optional<String> benchmark;

  @Option(
      names = "--env",
      paramLabel = "TASK",
      description = "Environment of a one-task benchmark (default: reach-v3).")
  private Optional<String> env;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Environment steps to train for (default: the algorithm's preset).")
  private Optional<Long> steps;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "JSON whose fields replace those of the preset, as in a run's config.json.")
  private Optional<Path> file;

  /** Names for the help. */
  static final class AlgorithmNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Algorithm.values()).map(Algorithm::toString).iterator();
    }
  }

  /** Returns whether the user said anything of this. */
  boolean given() {
    return Stream.of(algorithm, benchmark, env, steps, file).anyMatch(Optional::isPresent);
  }

  /**
   * Lays the command line over the file, the file over the preset.
   *
   * @throws IllegalArgumentException if the configuration is not one
   */
  RunConfig config(Optional<Long> seed) {
    ObjectNode fields = file.map(RunArguments::read).orElseGet(Json::object);
    String name =
        algorithm.orElseGet(() -> fields.path("algorithm").asText(Algorithm.MAML.toString()));
    String set = benchmark.orElseGet(() -> fields.path("benchmark").asText(DEFAULT_BENCHMARK));
    String single = env.orElseGet(() -> fields.path("env").asText(defaultEnv(set)));
    ObjectNode json = Presets.of(Algorithm.of(name), set, single);
    json.put("seed", DEFAULT_SEED);
    Json.merge(json, fields);
    json.put("algorithm", name).put("benchmark", set).put("env", single);
    seed.ifPresent(value -> json.put("seed", value));
    steps.ifPresent(value -> json.put("steps", value));
    return Json.read(json, RunConfig.class, "configuration");
  }

  /**
   * Returns the environment to take where nobody names one; none if the benchmark leaves no choice.
   */
  private static String defaultEnv(String benchmark) {
    return Envs.benchmarks().stream()
        .filter(spec -> spec.name().equals(benchmark) && spec.choices().contains(DEFAULT_ENV))
        .map(spec -> DEFAULT_ENV)
        .findFirst()
        .orElse("");
  }

  private static ObjectNode read(Path file) {
    try {
      return Json.object(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": expected a JSON file that can be read", e);
    }
  }
}
