package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.metaworld4j.agents.cli.EvaluationReport.Row;
import org.metaworld4j.agents.plot.BarChart;
import org.metaworld4j.agents.plot.BarChart.Bars;
import org.metaworld4j.agents.plot.Picture;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the result of an evaluation goes. */
final class EvaluationOutput {

  @Mixin private JsonOption json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Also write the result as Markdown; - writes it to standard output instead.")
  private Optional<String> markdown;

  @Option(
      names = "--plot",
      paramLabel = "FILE.png",
      description = "Also draw a bar for each environment.")
  private Optional<String> plot;

  /**
   * Refuses files that cannot be written.
   *
   * @throws IllegalArgumentException that says what to do
   */
  void check() {
    if (plot.isPresent() && !plot.get().endsWith(".png")) {
      throw new IllegalArgumentException(
          "--plot: expected a file ending in .png, got " + plot.get());
    }
    List<OutputFile> files =
        Stream.of(json.file(), markdownFile(), plotFile()).flatMap(Optional::stream).toList();
    if (files.stream().map(OutputFile::name).distinct().count() < files.size()) {
      throw new IllegalArgumentException(
          "--json, --markdown, --plot: expected a file each, got the same one twice");
    }
    files.stream().filter(file -> !file.isStandardOutput()).forEach(OutputFile::check);
  }

  /** Writes everything that was asked for. */
  void write(EvaluationReport report, PrintWriter out) {
    var text = new EvaluationText(report);
    if (markdownFile().filter(OutputFile::isStandardOutput).isPresent()) {
      out.print(text.markdown());
      out.flush();
    } else if (!json.replacesText()) {
      text.print(out);
    }
    json.write(report, out);
    markdownFile()
        .filter(file -> !file.isStandardOutput())
        .ifPresent(file -> file.write(text.markdown().getBytes(StandardCharsets.UTF_8)));
    plotFile().ifPresent(file -> file.write(Picture.png(bars(report))));
  }

  /** Draws success, or the return where no environment tells of success. */
  private static BarChart bars(EvaluationReport report) {
    boolean success = !Double.isNaN(report.success());
    return new BarChart(
        "%s (%s), policy %s".formatted(report.benchmark(), report.split(), report.policy()),
        success ? "success" : "return",
        report.tasks().stream().map(Row::env).toList(),
        List.of(
            new Bars(
                report.policy(),
                report.tasks().stream()
                    .map(row -> success ? row.success() : row.meanReturn())
                    .toList())),
        success ? OptionalDouble.of(1) : OptionalDouble.empty());
  }

  private Optional<OutputFile> markdownFile() {
    return markdown.map(name -> new OutputFile("--markdown", name));
  }

  private Optional<OutputFile> plotFile() {
    return plot.map(name -> new OutputFile("--plot", name));
  }
}
