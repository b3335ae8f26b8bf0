package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.metaworld4j.agents.cli.EvaluationReport.Pooled;
import org.metaworld4j.agents.cli.EvaluationReport.Row;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;

/** An evaluation as text for people: on a console, or as Markdown. */
final class EvaluationText {

  private final EvaluationReport report;

  EvaluationText(EvaluationReport report) {
    this.report = report;
  }

  /** Prints it for a console. */
  void print(PrintWriter out) {
    table().print(out);
    out.println();
    summary().forEach(out::println);
    out.flush();
  }

  /** Returns it as a page of Markdown. */
  String markdown() {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    out.printf("# %s (%s), policy %s%n%n", report.benchmark(), report.split(), report.policy());
    summary().forEach(line -> out.println("- " + line));
    out.println();
    table().printMarkdown(out);
    return text.toString();
  }

  private List<String> summary() {
    var statistics = report.statistics();
    return List.of(
        "success %s, interquartile mean %s: every goal counts the same"
            .formatted(
                estimate(statistics.success(), 3),
                estimate(statistics.successInterquartileMean(), 3)),
        "return %s, interquartile mean %s"
            .formatted(
                estimate(statistics.meanReturn(), 1),
                estimate(statistics.returnInterquartileMean(), 1)),
        pooled(report.pooled()),
        "intervals: %s %% of %d resamples of the %s of each environment"
            .formatted(
                Table.number(100 * statistics.confidence(), 0),
                statistics.resamples(),
                statistics.resampled()),
        "seed %d, tasks %s".formatted(report.seed(), report.taskSetSha256().substring(0, 12)),
        "metaworld4j %s, Java %s, %s on %s, %d threads"
            .formatted(
                report.version(),
                report.machine().java(),
                report.machine().system(),
                report.machine().architecture(),
                report.threads()));
  }

  private static String pooled(Pooled pooled) {
    String count =
        pooled.copies() == 1
            ? "one goal at a time, so that nothing is pooled"
            : "of %d goals side by side the first %d episodes that end, each at its first success"
                .formatted(pooled.copies(), pooled.episodes());
    return "pooled success %s, as the original counts: %s"
        .formatted(Table.number(pooled.success(), 3), count);
  }

  private Table table() {
    var table =
        new Table(
            1,
            "environment",
            "episodes",
            "success",
            "interval",
            "pooled",
            "return",
            "steps to success",
            "distance");
    for (Row row : report.tasks()) {
      table.add(
          row.env(),
          String.valueOf(row.episodes()),
          Table.number(row.success(), 2),
          interval(row.successInterval(), 2),
          Table.number(row.pooledSuccess(), 2),
          Table.number(row.meanReturn(), 1),
          Table.number(row.stepsToSuccess(), 1),
          Table.number(row.finalDistance(), 3));
    }
    table.add(
        "all",
        String.valueOf(report.tasks().stream().mapToInt(Row::episodes).sum()),
        Table.number(report.success(), 2),
        interval(report.statistics().success(), 2),
        Table.number(report.pooled().success(), 2),
        Table.number(report.meanReturn(), 1),
        Table.number(report.stepsToSuccess(), 1),
        Table.number(report.finalDistance(), 3));
    return table;
  }

  private static String estimate(Estimate estimate, int digits) {
    return Table.number(estimate.value(), digits) + " (" + interval(estimate, digits) + ")";
  }

  private static String interval(Estimate estimate, int digits) {
    return Table.number(estimate.low(), digits) + " to " + Table.number(estimate.high(), digits);
  }
}
