package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunListener;
import org.metaworld4j.agents.run.RunReport;
import org.metaworld4j.agents.run.TrainingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Spec private CommandSpec spec;
  @Mixin private RunArguments arguments;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides tasks and training; same seed, same result (default: 42).")
  private Optional<Long> seed;

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
      RunConfig config = arguments.config(seed);
      return TrainingRun.start(out.orElseGet(() -> freeFolder(config)), config, threads);
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void refuseBesideResume() {
    if (arguments.given() || Stream.of(seed, out).anyMatch(Optional::isPresent)) {
      throw new IllegalArgumentException(
          "--resume: expected only --threads and --quiet beside it, as the run keeps its configuration");
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
