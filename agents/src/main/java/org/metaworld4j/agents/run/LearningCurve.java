package org.metaworld4j.agents.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.plot.Line;
import org.metaworld4j.agents.plot.Line.Style;
import org.metaworld4j.agents.plot.LineChart;
import org.metaworld4j.agents.plot.Picture;

/**
 * How a run learns, as a picture: one chart for each of the figures that all learners know, with
 * what the training met and what early evaluations found, before and after adaptation where there
 * is one.
 *
 * @param metrics a row for each improvement
 * @param evaluations a row for each early evaluation
 */
record LearningCurve(CsvTable metrics, CsvTable evaluations) {

  static final List<String> FIGURES = List.of("success", "return", "distance");
  private static final int SMOOTHED = 40; // part of the curve that a running mean takes each way
  private static final List<String> STAGES = List.of("Before", "After", "");
  private static final List<String> STAGE_NAMES =
      List.of(" before adaptation", " after adaptation", "");

  /** Reads the tables of a run. */
  static LearningCurve of(Path folder) {
    return new LearningCurve(
        CsvTable.read(folder.resolve(RunLog.METRICS)),
        CsvTable.read(folder.resolve(RunLog.EVALUATIONS)));
  }

  /** Draws the picture as PNG; without rows there is nothing to draw. */
  byte[] png() {
    List<LineChart> charts = new ArrayList<>();
    for (String figure : FIGURES) {
      LineChart chart = new LineChart(figure, lines(figure));
      if (!chart.lines().isEmpty()) {
        charts.add(chart);
      }
    }
    return Picture.png(charts);
  }

  private List<Line> lines(String figure) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < STAGES.size(); i++) {
      String column = figure + STAGES.get(i);
      int colour = STAGES.get(i).equals("After") ? 1 : 0;
      Line training = line("", metrics, column, colour, Style.FAINT);
      int neighbours = training.x().length / SMOOTHED;
      lines.add(training);
      lines.add(training.smoothed(neighbours, "training" + STAGE_NAMES.get(i), Style.PLAIN));
      lines.add(line("judged" + STAGE_NAMES.get(i), evaluations, column, colour, Style.DOTTED));
    }
    return lines;
  }

  private static Line line(String name, CsvTable table, String column, int colour, Style style) {
    double[] y = table.column(column);
    double[] x = y.length == 0 ? y : table.column(RunLog.STEPS);
    return new Line(name, x, y, colour, style);
  }
}
