package org.metaworld4j.agents.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.metaworld4j.agents.run.RunReport;
import org.metaworld4j.agents.run.RunReport.EnvRow;
import org.metaworld4j.agents.run.RunReport.Figures;
import org.metaworld4j.agents.run.RunReport.Row;

/**
 * Shows how a trained learner does, environment by environment or, where there is only one, task by
 * task, and in the mean; before and after adaptation where it adapts.
 *
 * @param report what is shown
 */
record GainTable(RunReport report) {

  void print(PrintWriter out) {
    var table = new Table(1, head());
    if (report.environments().size() > 1) {
      for (EnvRow row : report.environments()) {
        add(table, row.env(), row.before(), row.after());
      }
    } else {
      for (Row row : report.tasks()) {
        add(table, row.env() + " " + parameters(row.parameters()), row.before(), row.after());
      }
    }
    add(table, "mean", report.before(), report.after());
    table.print(out);
    if (report.adapted()) {
      printGain(out);
    }
    out.flush();
  }

  private String[] head() {
    String tasks = (report.split().equals("test") ? "held-out " : "") + "task";
    return report.adapted()
        ? new String[] {
          tasks, "success before", "after", "return before", "after", "distance before", "after"
        }
        : new String[] {tasks, "success", "return", "distance"};
  }

  private void add(Table table, String name, Figures before, Figures after) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    add(cells, before.success(), after.success(), 2);
    add(cells, before.meanReturn(), after.meanReturn(), 1);
    add(cells, before.finalDistance(), after.finalDistance(), 3);
    table.add(cells.toArray(String[]::new));
  }

  private void add(List<String> cells, double before, double after, int digits) {
    cells.add(Table.number(before, digits));
    if (report.adapted()) {
      cells.add(Table.number(after, digits));
    }
  }

  private void printGain(PrintWriter out) {
    List<Row> rows = report.tasks();
    long gained =
        rows.stream().filter(r -> r.after().meanReturn() > r.before().meanReturn()).count();
    out.printf(
        "adaptation raised the return on %d of %d %stasks%n",
        gained, rows.size(), report.split().equals("test") ? "held-out " : "");
  }

  private static String parameters(double[] values) {
    return Arrays.stream(values)
        .mapToObj(value -> Table.number(value, 3))
        .collect(Collectors.joining(" "));
  }
}
