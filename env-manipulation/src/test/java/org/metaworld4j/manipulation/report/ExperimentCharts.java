package org.metaworld4j.manipulation.report;

import java.nio.file.Path;
import java.util.Map;
import org.metaworld4j.manipulation.bench.Experiment;
import org.metaworld4j.manipulation.bench.Figure;
import org.metaworld4j.manipulation.bench.Findings;
import org.metaworld4j.manipulation.bench.OriginalResults;
import org.metaworld4j.manipulation.bench.Trace;

/**
 * The figures of all experiments.
 *
 * @param findings ours and theory
 * @param original the original's
 */
record ExperimentCharts(Map<Experiment, Findings> findings, OriginalResults original) {

  /** Writes each figure as a picture. */
  void save(Path folder) {
    findings.forEach(
        (experiment, found) ->
            found
                .figures()
                .forEach(figure -> chart(experiment, figure).save(folder, figure.file())));
  }

  private Chart chart(Experiment experiment, Figure figure) {
    Chart chart = new Chart(figure.title(), figure.xAxis(), figure.yAxis());
    boolean single = figure.traces().size() == 1;
    for (Trace trace : figure.traces()) {
      chart.theory(trace.x(), trace.theory());
    }
    for (int i = 0; i < figure.traces().size(); i++) {
      Trace trace = figure.traces().get(i);
      String suffix = single ? "" : ", " + trace.name();
      chart.ours(i, "ours" + suffix, trace.x(), trace.ours());
      chart.original(
          i, "original" + suffix, original.x(experiment, trace), original.y(experiment, trace));
    }
    return chart;
  }
}
