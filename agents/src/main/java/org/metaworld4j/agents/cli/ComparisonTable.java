package org.metaworld4j.agents.cli;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;
import org.metaworld4j.agents.run.Comparison;
import org.metaworld4j.agents.run.Comparison.Row;
import org.metaworld4j.agents.run.RunSummary;

/** Shows groups of runs as a table: means and, for several seeds, intervals. */
final class ComparisonTable {

  private ComparisonTable() {}

  static Table of(Comparison comparison) {
    var table =
        new Table(
            3,
            "runs",
            "algorithm",
            "benchmark",
            "seeds",
            "steps",
            "success before",
            "success after",
            "return before",
            "return after",
            "distance before",
            "distance after",
            "minutes");
    for (Row row : comparison.rows()) {
      add(table, row);
    }
    return table;
  }

  private static void add(Table table, Row row) {
    List<RunSummary> runs = row.runs();
    table.add(
        row.name(),
        row.config().algorithm(),
        (row.config().benchmark() + " " + row.config().env()).strip(),
        String.valueOf(runs.size()),
        Table.number(runs.stream().mapToDouble(RunSummary::steps).max().orElseThrow(), 0),
        before(row, r -> r.before().success(), 2),
        text(row, r -> r.after().success(), 2),
        before(row, r -> r.before().meanReturn(), 0),
        text(row, r -> r.after().meanReturn(), 0),
        before(row, r -> r.before().finalDistance(), 3),
        text(row, r -> r.after().finalDistance(), 3),
        text(row, r -> r.wallSeconds() / 60, 1));
  }

  /** Where nothing adapts, what is known stands under after. */
  private static String before(Row row, ToDoubleFunction<RunSummary> figure, int digits) {
    return row.runs().get(0).adapted() ? text(row, figure, digits) : "-";
  }

  private static String text(Row row, ToDoubleFunction<RunSummary> figure, int digits) {
    Estimate estimate = row.estimate(figure);
    String mean = Table.number(estimate.value(), digits);
    return row.runs().size() == 1 || Double.isNaN(estimate.value())
        ? mean
        : "%s (%s to %s)"
            .formatted(
                mean, Table.number(estimate.low(), digits), Table.number(estimate.high(), digits));
  }
}
