package org.metaworld4j.agents.cli;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.run.RunListener;

/**
 * Shows how training goes on.
 *
 * @param report where it is shown
 */
record TrainingProgress(ProgressReport report) implements RunListener {

  @Override
  public void improved(Progress progress) {
    report.show(progress.environmentSteps(), figures(progress.metrics()));
  }

  @Override
  public void warned(String sentence) {
    report.warn(sentence + "; the one before it is used");
  }

  /** Picks what a user wants to see of the metrics: the state after adaptation. */
  private static String figures(Map<String, Double> metrics) {
    return Stream.of("success", "return")
        .filter(name -> !metrics.getOrDefault(name + "After", Double.NaN).isNaN())
        .map(name -> name + " " + Table.number(metrics.get(name + "After"), 2))
        .collect(Collectors.joining(", "));
  }
}
