package org.metaworld4j.agents.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.metaworld4j.agents.evaluation.Aggregate;
import org.metaworld4j.agents.evaluation.Bootstrap;
import org.metaworld4j.agents.evaluation.Bootstrap.Estimate;
import org.metaworld4j.agents.evaluation.Scores;
import org.metaworld4j.agents.plot.Line;
import org.metaworld4j.agents.plot.Line.Style;
import org.metaworld4j.agents.plot.LineChart;
import org.metaworld4j.agents.plot.Picture;

/**
 * Groups of runs side by side: figures with intervals over the seeds, and one plot.
 *
 * @param groups at least one
 */
public record Comparison(List<RunGroup> groups) {

  private static final int POINTS = 100; // of a mean curve
  private static final long BOOTSTRAP_SEED = 42;

  /** Copies the list. */
  public Comparison {
    groups = List.copyOf(groups);
  }

  /** Returns the runs of a group one by one. */
  public static Comparison ofRuns(RunGroup group) {
    return new Comparison(group.runs().stream().map(RunGroup::of).toList());
  }

  /** Returns these groups and one more. */
  public Comparison with(RunGroup more) {
    List<RunGroup> all = new ArrayList<>(groups);
    all.add(more);
    return new Comparison(all);
  }

  /**
   * A group in numbers, of the runs that have been judged.
   *
   * @param name of the group
   * @param config of its first run
   * @param runs what is known of each run; at least one
   */
  public record Row(String name, RunConfig config, List<RunSummary> runs) {

    /** Estimates the mean of a figure and its interval over the runs. */
    public Estimate estimate(ToDoubleFunction<RunSummary> figure) {
      double[] scores = runs.stream().mapToDouble(figure).toArray();
      return Bootstrap.seeded(BOOTSTRAP_SEED).estimate(new Scores(List.of(scores)), Aggregate.MEAN);
    }
  }

  /** Returns the groups of which at least one run has been judged. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (RunGroup group : groups) {
      List<RunSummary> judged =
          group.runs().stream().map(RunSummary::read).flatMap(Optional::stream).toList();
      if (!judged.isEmpty()) {
        rows.add(new Row(group.name(), RunFolder.config(group.runs().get(0)), judged));
      }
    }
    return rows;
  }

  /**
   * Draws the curves of all groups as PNG: a broad line for the mean of a group, a faint one for
   * each of its runs. Shows what early evaluations found after adaptation or, where there were too
   * few of them, what the training met.
   *
   * @throws RunException if no group has a curve
   */
  public byte[] png() {
    List<LineChart> charts = new ArrayList<>();
    for (String figure : LearningCurve.FIGURES) {
      LineChart chart = new LineChart(figure, lines(figure));
      if (!chart.lines().isEmpty()) {
        charts.add(chart);
      }
    }
    if (charts.isEmpty()) {
      throw new RunException("no run has a curve yet; train them for longer");
    }
    return Picture.png(charts);
  }

  private List<Line> lines(String figure) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Line> runs = new ArrayList<>();
      for (RunCurve curve : curves(groups.get(i), figure)) {
        runs.add(new Line("", curve.steps(), curve.values(), i, Style.FAINT));
      }
      runs.removeIf(Line::isEmpty);
      lines.addAll(runs);
      if (!runs.isEmpty()) {
        lines.add(mean(groups.get(i).name(), runs, i));
      }
    }
    return lines;
  }

  private static List<RunCurve> curves(RunGroup group, String figure) {
    boolean judged = group.runs().stream().allMatch(run -> RunCurve.judged(run, figure).isLong());
    return group.runs().stream()
        .map(run -> judged ? RunCurve.judged(run, figure) : RunCurve.trained(run, figure))
        .toList();
  }

  /** Returns the mean over the steps that all curves have. */
  private static Line mean(String name, List<Line> runs, int colour) {
    double first = runs.stream().mapToDouble(line -> line.x()[0]).max().orElseThrow();
    double last =
        runs.stream().mapToDouble(line -> line.x()[line.x().length - 1]).min().orElseThrow();
    double[] x =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> first + (last - first) * i / (POINTS - 1))
            .toArray();
    double[] y =
        Arrays.stream(x)
            .map(at -> runs.stream().mapToDouble(line -> value(line, at)).average().orElseThrow())
            .toArray();
    return new Line(name, x, y, colour, Style.BROAD);
  }

  /** Returns the value of a line between its points. */
  private static double value(Line line, double at) {
    int i = 1;
    while (i < line.x().length - 1 && line.x()[i] < at) {
      i++;
    }
    if (i >= line.x().length) {
      return line.y()[0];
    }
    double x0 = line.x()[i - 1];
    double share = Math.max(0, Math.min(1, (at - x0) / (line.x()[i] - x0)));
    return line.y()[i - 1] + share * (line.y()[i] - line.y()[i - 1]);
  }
}
