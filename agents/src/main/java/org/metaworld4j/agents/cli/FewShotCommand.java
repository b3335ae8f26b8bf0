package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metaworld4j.agents.evaluation.Bootstrap;
import org.metaworld4j.agents.fewshot.ErrorPicture;
import org.metaworld4j.agents.fewshot.FewShotAlgorithm;
import org.metaworld4j.agents.fewshot.FewShotComparison;
import org.metaworld4j.agents.fewshot.FewShotResult;
import org.metaworld4j.agents.fewshot.RegressionFamily;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.file.Json;
import org.metaworld4j.core.file.WholeFile;
import org.metaworld4j.core.names.UnknownNameException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares meta-learners of regression. */
@Command(
    name = "fewshot",
    mixinStandardHelpOptions = true,
    description = {
      "Meta-train networks to fit functions from 10 examples, and compare how well they do.",
      "Writes config.json, metrics.csv, results.json and errors.png into a folder."
    })
final class FewShotCommand implements Runnable {

  private static final List<Integer> SHOWN_STEPS = List.of(0, 1, 2, 5, 10, 32);

  private record Config(String family, List<String> algorithms, int improvements, long seed) {}

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FAMILY",
      defaultValue = "sinusoid",
      description = "sinusoid (default), linear or quadratic.")
  private String family;

  @Parameters(
      index = "1..*",
      paramLabel = "ALGORITHM",
      description = "maml, fomaml, meta-sgd, reptile (default: all).")
  private List<String> algorithms = List.of();

  @Option(
      names = "--improvements",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Meta-updates of each learner (default: ${DEFAULT-VALUE}).")
  private int improvements;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "Decides tasks and training (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private ThreadsOption threads;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the results (default: runs/fewshot-FAMILY-seedN).")
  private Optional<Path> out;

  @Override
  public void run() {
    FewShotComparison comparison = comparison();
    List<String> rows = new ArrayList<>();
    rows.add("algorithm,improvements," + head());
    List<FewShotResult> results =
        train(
            comparison,
            result -> {
              rows.add(row(result));
              show(result);
            });
    print(results);
    write(comparison, rows, results);
  }

  private List<FewShotResult> train(
      FewShotComparison comparison, FewShotComparison.Listener listener) {
    try {
      return comparison.run(threads.count(), listener);
    } catch (IllegalStateException e) {
      throw new RunException("training stopped: " + e.getMessage(), e);
    }
  }

  private FewShotComparison comparison() {
    try {
      return new FewShotComparison(
          named("family", family, RegressionFamily.values()),
          algorithms.isEmpty()
              ? List.of(FewShotAlgorithm.values())
              : algorithms.stream()
                  .map(name -> named("algorithm", name, FewShotAlgorithm.values()))
                  .toList(),
          improvements,
          seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static <E> E named(String kind, String name, E[] all) {
    List<String> names =
        Arrays.stream(all).map(one -> one.toString().toLowerCase(Locale.ROOT)).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      throw new UnknownNameException(kind, name, names);
    }
    return all[index];
  }

  private static String head() {
    return String.join(",", SHOWN_STEPS.stream().map(k -> "error" + k).toList());
  }

  private static String row(FewShotResult result) {
    List<String> cells = new ArrayList<>();
    cells.add(result.algorithm());
    cells.add(Integer.toString(result.improvements()));
    for (int k : SHOWN_STEPS) {
      cells.add(String.format(Locale.ROOT, "%.4f", result.errors().get(k).value()));
    }
    return String.join(",", cells);
  }

  private void show(FewShotResult result) {
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%s: %,d of %,d improvements, %.0f s, error after 1 step %s, after 10 %s%n",
            result.algorithm(),
            result.improvements(),
            improvements,
            result.seconds(),
            mean(result.errors().get(1)),
            mean(result.errors().get(10)));
  }

  private void print(List<FewShotResult> results) {
    List<String> titles = new ArrayList<>(List.of("algorithm", "training, s", "not adapted"));
    SHOWN_STEPS.stream().skip(1).forEach(k -> titles.add("step " + k));
    Table table = new Table(1, titles.toArray(String[]::new));
    for (FewShotResult result : results) {
      List<String> cells = new ArrayList<>();
      cells.add(result.algorithm());
      cells.add(Table.number(result.seconds(), 0));
      SHOWN_STEPS.forEach(k -> cells.add(text(result.errors().get(k))));
      table.add(cells.toArray(String[]::new));
    }
    PrintWriter text = spec.commandLine().getOut();
    text.printf(
        "mean squared error over %d fresh tasks, with 95 %% intervals%n", FewShotComparison.TASKS);
    table.print(text);
  }

  private static String text(Bootstrap.Estimate e) {
    return Double.isFinite(e.value())
        ? mean(e) + " (" + Table.number(e.low(), 3) + "-" + Table.number(e.high(), 3) + ")"
        : mean(e);
  }

  private static String mean(Bootstrap.Estimate e) {
    return Double.isFinite(e.value()) ? Table.number(e.value(), 3) : "diverges";
  }

  private void write(FewShotComparison comparison, List<String> rows, List<FewShotResult> results) {
    Path folder = out.orElse(Path.of("runs", "fewshot-" + family + "-seed" + seed));
    List<String> names = comparison.algorithms().stream().map(FewShotAlgorithm::toString).toList();
    String title = "Few-shot regression: " + family;
    try {
      Files.createDirectories(folder);
      write(folder, "config.json", Json.bytes(new Config(family, names, improvements, seed)));
      String table = String.join("\n", rows) + "\n";
      write(folder, "metrics.csv", table.getBytes(StandardCharsets.US_ASCII));
      write(folder, "results.json", Json.bytes(results));
      write(folder, "errors.png", new ErrorPicture(title, results).png());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    spec.commandLine().getErr().printf("written to %s%n", folder);
  }

  private static void write(Path folder, String name, byte[] content) throws IOException {
    WholeFile.write(folder.resolve(name), content);
  }
}
