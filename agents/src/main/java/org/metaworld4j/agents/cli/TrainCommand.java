package org.metaworld4j.agents.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metaworld4j.agents.run.Algorithm;
import org.metaworld4j.agents.run.Presets;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunListener;
import org.metaworld4j.agents.run.RunReport;
import org.metaworld4j.agents.run.TrainingRun;
import org.metaworld4j.core.file.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a learner and shows what adaptation gains on held-out tasks. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Train a learner, then compare it on held-out tasks before and after adaptation.",
      "Without arguments: MAML on the reach goals of ML1, which takes a few minutes."
    })
final class TrainCommand implements Runnable {

  private static final String DEFAULT_BENCHMARK = "ML1";
  private static final String DEFAULT_ENV = "reach-v3";
  private static final long DEFAULT_SEED = 42;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ALGORITHM",
      description = "maml (default) or reptile.")
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
      names = "--seed",
      paramLabel = "N",
      description = "Decides tasks and training; same seed, same result (default: 42).")
  private Optional<Long> seed;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Environment steps to train for (default: the algorithm's preset).")
  private Optional<Long> steps;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads (default: one a core); results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the run (default: a new one under runs).")
  private Optional<Path> out;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "JSON whose fields replace those of the preset, as in a run's config.json.")
  private Optional<Path> configFile;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Go on with the run in this folder.")
  private Optional<Path> resume;

  @Option(names = "--quiet", description = "Show progress as plain lines.")
  private boolean quiet;

  @Override
  public void run() {
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressReport progress = new ProgressReport(err, quiet);
        TrainingRun run = open(new TrainingProgress(progress))) {
      RunConfig config = run.config();
      err.printf(
          "%s on %s, seed %d; goes on after a break by: metaworld4j train --resume %s%n",
          config.algorithm(),
          (config.benchmark() + " " + config.env()).strip(),
          config.seed(),
          run.path());
      progress.begin("training", "steps", run.steps(), config.steps());
      run.train(new TrainingProgress(progress));
      progress.end();
      err.println("evaluating");
      RunReport report = run.evaluate();
      new GainTable(report).print(spec.commandLine().getOut());
      err.printf("written to %s%n", run.path());
    }
  }

  private TrainingRun open(RunListener listener) {
    try {
      if (resume.isPresent()) {
        refuseBesideResume();
        return TrainingRun.resume(resume.get(), threads, listener);
      }
      RunConfig config = config();
      return TrainingRun.start(out.orElseGet(() -> freeFolder(config)), config, threads);
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void refuseBesideResume() {
    boolean more =
        Stream.of(algorithm, benchmark, env, seed, steps, out, configFile)
            .anyMatch(Optional::isPresent);
    if (more) {
      throw new IllegalArgumentException(
          "--resume: expected only --threads and --quiet beside it, as the run keeps its configuration");
    }
  }

  /** Lays the command line over the file, the file over the preset. */
  private RunConfig config() {
    ObjectNode file = configFile.map(TrainCommand::read).orElseGet(Json::object);
    String name =
        algorithm.orElseGet(() -> file.path("algorithm").asText(Algorithm.MAML.toString()));
    boolean named = benchmark.isPresent() || file.has("benchmark");
    String set = benchmark.orElseGet(() -> file.path("benchmark").asText(DEFAULT_BENCHMARK));
    ObjectNode json = Presets.of(Algorithm.of(name), set);
    json.put("env", named ? "" : DEFAULT_ENV);
    json.put("seed", DEFAULT_SEED);
    Json.merge(json, file);
    json.put("algorithm", name);
    json.put("benchmark", set);
    env.ifPresent(value -> json.put("env", value));
    seed.ifPresent(value -> json.put("seed", value));
    steps.ifPresent(value -> json.put("steps", value));
    return Json.read(json, RunConfig.class, "configuration");
  }

  private static ObjectNode read(Path file) {
    try {
      return Json.object(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": expected a JSON file that can be read", e);
    }
  }

  /** Returns the first folder under runs that is free, named after what is trained. */
  private static Path freeFolder(RunConfig config) {
    String name =
        Stream.of(config.algorithm(), config.benchmark(), config.env(), "seed" + config.seed())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> Path.of("runs", i == 1 ? name : name + "-" + i))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
  }
}
