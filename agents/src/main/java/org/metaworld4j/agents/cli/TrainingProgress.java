package org.metaworld4j.agents.cli;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.run.RunListener;

/** Shows how training goes on: what it met last and what the newest evaluation found. */
final class TrainingProgress implements RunListener {

  private final ProgressReport report;
  private String judged = "";

  /**
   * Creates it.
   *
   * @param report where it is shown
   */
  TrainingProgress(ProgressReport report) {
    this.report = report;
  }

  @Override
  public void improved(Progress progress) {
    report.show(progress.environmentSteps(), figures(progress.metrics()) + judged);
  }

  @Override
  public void evaluated(long steps, Map<String, Double> figures) {
    judged = "; judged: " + figures(figures);
  }

  @Override
  public void warned(String sentence) {
    report.warn(sentence + "; the one before it is used");
  }

  /** Picks what a user wants to see: the state after adaptation where there is one. */
  private static String figures(Map<String, Double> metrics) {
    return Stream.of("success", "return")
        .filter(name -> !figure(metrics, name).isNaN())
        .map(name -> name + " " + Table.number(figure(metrics, name), 2))
        .collect(Collectors.joining(", "));
  }

  private static Double figure(Map<String, Double> metrics, String name) {
    return metrics.getOrDefault(name + "After", metrics.getOrDefault(name, Double.NaN));
  }
}
