package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metaworld4j.agents.run.Comparison;
import org.metaworld4j.agents.run.RunConfig;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunGroup;
import org.metaworld4j.agents.run.RunListener;
import org.metaworld4j.agents.run.RunReport;
import org.metaworld4j.agents.run.TrainingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a learner and shows how it does. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Train a learner, then judge it.",
      "On held-out tasks, before and after adaptation, or on the training tasks where none are held",
      "out.",
      "Without arguments: MAML on the reach goals of ML1, which takes a few minutes."
    })
final class TrainCommand implements Runnable {

  private static final String SEEDS = "--seeds";

  @Spec private CommandSpec spec;
  @Mixin private RunArguments arguments;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides tasks and training; same seed, same result (default: 42).")
  private Optional<Long> seed;

  @Option(
      names = SEEDS,
      split = ",",
      paramLabel = "N",
      description = "Several runs, one after the other, each with its own seed: --seeds 1,2,3.")
  private List<Long> seeds = List.of();

  @Mixin private ThreadsOption threads;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the run or of the runs (default: a new one under runs).")
  private Optional<Path> out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Go on with the run, or with the runs, in this folder.")
  private Optional<Path> resume;

  @Option(names = "--quiet", description = "Show progress as plain lines.")
  private boolean quiet;

  @Override
  public void run() {
    checkSeeds();
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressReport progress = new ProgressReport(err, quiet)) {
      if (isGroup()) {
        trainAll(group(), progress);
      } else {
        try (TrainingRun run = open(new TrainingProgress(progress))) {
          new GainTable(train(run, progress)).print(spec.commandLine().getOut());
        }
      }
    }
  }

  private void checkSeeds() {
    boolean given = spec.commandLine().getParseResult().hasMatchedOption(SEEDS);
    if (given && (seeds.isEmpty() || Set.copyOf(seeds).size() < seeds.size())) {
      throw new ParameterException(
          spec.commandLine(), SEEDS + ": expected different numbers, got " + seeds);
    }
  }

  private boolean isGroup() {
    return !seeds.isEmpty() || resume.filter(dir -> !isRun(dir)).isPresent();
  }

  private static boolean isRun(Path folder) {
    return !Files.isDirectory(folder) || Files.exists(folder.resolve("config.json"));
  }

  private RunReport train(TrainingRun run, ProgressReport progress) {
    PrintWriter err = spec.commandLine().getErr();
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
    err.printf("written to %s%n", run.path());
    return report;
  }

  /** Trains the runs of a group that have not been judged yet, then shows all of them. */
  private void trainAll(RunGroup group, ProgressReport progress) {
    for (Path folder : group.runs()) {
      if (!TrainingRun.isDone(folder)) {
        RunListener listener = new TrainingProgress(progress);
        try (TrainingRun run = TrainingRun.resume(folder, threads.count(), listener)) {
          train(run, progress);
        }
      }
    }
    Comparison seedBySeed = Comparison.ofRuns(group);
    new OutputFile("--out", group.path().resolve("seeds.png").toString())
        .write(new Comparison(List.of(group)).png());
    ComparisonTable.of(seedBySeed.with(group)).print(spec.commandLine().getOut());
  }

  private RunGroup group() {
    try {
      if (resume.isPresent()) {
        refuseBesideResume();
        return RunGroup.of(resume.get());
      }
      if (seed.isPresent()) {
        throw new IllegalArgumentException(SEEDS + ": expected no --seed beside it");
      }
      RunConfig first = arguments.config(Optional.of(seeds.get(0)));
      return RunGroup.create(
          out.orElseGet(() -> freeFolder(first, "")),
          seeds,
          number -> arguments.config(Optional.of(number)));
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private TrainingRun open(RunListener listener) {
    try {
      if (resume.isPresent()) {
        refuseBesideResume();
        return TrainingRun.resume(resume.get(), threads.count(), listener);
      }
      RunConfig config = arguments.config(seed);
      Path folder = out.orElseGet(() -> freeFolder(config, "seed" + config.seed()));
      return TrainingRun.start(folder, config, threads.count());
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void refuseBesideResume() {
    boolean more = seed.isPresent() || !seeds.isEmpty() || out.isPresent() || arguments.given();
    if (more) {
      throw new IllegalArgumentException(
          "--resume: expected only --threads and --quiet beside it, as the run keeps its configuration");
    }
  }

  /** Returns the first folder under runs that is free, named after what is trained. */
  private static Path freeFolder(RunConfig config, String seed) {
    String name =
        Stream.of(config.algorithm(), config.benchmark(), config.env(), seed)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> Path.of("runs", i == 1 ? name : name + "-" + i))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
  }
}
