package org.metaworld4j.agents.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.metaworld4j.agents.plot.BarChart;
import org.metaworld4j.agents.plot.BarChart.Bars;
import org.metaworld4j.agents.plot.Picture;
import org.metaworld4j.agents.run.RunReport.EnvRow;
import org.metaworld4j.agents.run.RunReport.Figures;
import org.metaworld4j.agents.run.RunReport.Row;

/**
 * How a trained learner does on each environment or, where there is only one, on each task, as
 * bars: before and after adaptation where it adapts; success, or the return where no environment
 * tells of success.
 *
 * @param report what is shown
 */
record TaskPicture(RunReport report) {

  byte[] png() {
    boolean several = report.environments().size() > 1;
    List<EnvRow> envs = report.environments();
    List<Row> tasks = report.tasks();
    List<String> names =
        several
            ? envs.stream().map(EnvRow::env).toList()
            : IntStream.rangeClosed(1, tasks.size()).mapToObj(String::valueOf).toList();
    List<Figures> before =
        several
            ? envs.stream().map(EnvRow::before).toList()
            : tasks.stream().map(Row::before).toList();
    List<Figures> after =
        several
            ? envs.stream().map(EnvRow::after).toList()
            : tasks.stream().map(Row::after).toList();
    return Picture.png(chart(names, before, after));
  }

  private BarChart chart(List<String> names, List<Figures> before, List<Figures> after) {
    boolean success = !Double.isNaN(report.before().success());
    Function<Figures, Double> figure = success ? Figures::success : Figures::meanReturn;
    List<Bars> bars = new ArrayList<>();
    bars.add(
        new Bars(
            report.adapted() ? "before adaptation" : "as trained",
            before.stream().map(figure).toList()));
    if (report.adapted()) {
      bars.add(new Bars("after adaptation", after.stream().map(figure).toList()));
    }
    return new BarChart(
        "%s on %s, %s tasks"
            .formatted(
                report.algorithm(),
                (report.benchmark() + " " + report.env()).strip(),
                report.split().equals("test") ? "held-out" : "training"),
        success ? "success" : "return",
        names,
        bars,
        success ? OptionalDouble.of(1) : OptionalDouble.empty());
  }
}
