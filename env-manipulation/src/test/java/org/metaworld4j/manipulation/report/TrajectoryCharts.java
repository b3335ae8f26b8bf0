package org.metaworld4j.manipulation.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.metaworld4j.manipulation.GoldenReplay;

/** How the hand leaves the way that was recorded from the original. */
final class TrajectoryCharts {

  private TrajectoryCharts() {}

  /** Draws the hand's error over time for the three tasks with the largest mean error. */
  static Chart worst(Map<String, GoldenReplay> replays) {
    Chart chart =
        new Chart(
            "The three recorded expert episodes that are followed worst",
            "control steps of 12.5 ms",
            "distance of the hand (mm)");
    List<String> ids =
        replays.keySet().stream()
            .sorted(Comparator.comparingDouble(id -> -replays.get(id).meanHandError()))
            .limit(3)
            .toList();
    for (int i = 0; i < ids.size(); i++) {
      double[] errors = replays.get(ids.get(i)).handErrors();
      double[] millimetres = Arrays.stream(errors).map(x -> 1000 * x).toArray();
      chart.ours(i, ids.get(i), Chart.steps(errors.length), millimetres);
    }
    return chart;
  }
}
