package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.metaworld4j.agents.run.RunReport;
import org.metaworld4j.agents.run.RunReport.Figures;
import org.metaworld4j.agents.run.RunReport.Row;

/** Shows what adaptation gained on held-out tasks, task by task and in the mean. */
final class GainTable {

  private GainTable() {}

  static void print(RunReport report, PrintWriter out) {
    var table =
        new Table(
            1,
            "held-out task",
            "success before",
            "after",
            "return before",
            "after",
            "distance before",
            "after");
    for (Row row : report.tasks()) {
      add(table, row.env() + " " + parameters(row.parameters()), row.before(), row.after());
    }
    add(table, "mean", report.before(), report.after());
    table.print(out);
    List<Row> rows = report.tasks();
    long gained =
        rows.stream().filter(r -> r.after().meanReturn() > r.before().meanReturn()).count();
    out.printf("adaptation raised the return on %d of %d held-out tasks%n", gained, rows.size());
    out.flush();
  }

  private static void add(Table table, String name, Figures before, Figures after) {
    table.add(
        name,
        Table.number(before.success(), 2),
        Table.number(after.success(), 2),
        Table.number(before.meanReturn(), 1),
        Table.number(after.meanReturn(), 1),
        Table.number(before.finalDistance(), 3),
        Table.number(after.finalDistance(), 3));
  }

  private static String parameters(double[] values) {
    return Arrays.stream(values)
        .mapToObj(value -> Table.number(value, 3))
        .collect(Collectors.joining(" "));
  }
}
