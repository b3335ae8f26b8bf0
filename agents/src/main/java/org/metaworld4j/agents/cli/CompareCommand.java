package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.agents.run.Comparison;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.agents.run.RunGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows runs side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compare runs, or groups of runs that differ in the seed alone.",
      "Gives means with 95 %% intervals over the seeds, and all learning curves in one plot."
    })
final class CompareCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders of runs, or folders of which each holds runs.")
  private List<Path> folders = List.of();

  @Option(
      names = "--plot",
      paramLabel = "FILE.png",
      description = "Draw the learning curves, a colour for each DIR.")
  private Optional<String> plot;

  @Option(names = "--markdown", description = "Write the table in Markdown.")
  private boolean markdown;

  @Override
  public void run() {
    Comparison comparison = comparison();
    PrintWriter out = spec.commandLine().getOut();
    Table table = ComparisonTable.of(comparison);
    if (markdown) {
      table.printMarkdown(out);
    } else {
      table.print(out);
    }
    plot.ifPresent(file -> new OutputFile("--plot", file).write(comparison.png()));
  }

  private Comparison comparison() {
    try {
      plot.ifPresent(file -> new OutputFile("--plot", file).check());
      return new Comparison(folders.stream().map(RunGroup::of).toList());
    } catch (IllegalArgumentException | RunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
