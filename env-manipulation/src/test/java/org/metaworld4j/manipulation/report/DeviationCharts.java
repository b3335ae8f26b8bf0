package org.metaworld4j.manipulation.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.metaworld4j.manipulation.GoldenReplay;

/** How hand and object leave the way of the original where they leave it farthest. */
final class DeviationCharts {

  private static final int TASKS = 3;

  private DeviationCharts() {}

  /** Draws the three hands that come farthest off. */
  static Chart hands(Map<String, GoldenReplay> replays) {
    return worst("hand", replays, GoldenReplay::handErrors);
  }

  /** Draws the three objects that come farthest off. */
  static Chart objects(Map<String, GoldenReplay> replays) {
    return worst("object", replays, GoldenReplay::objectErrors);
  }

  private static Chart worst(
      String what, Map<String, GoldenReplay> replays, Function<GoldenReplay, double[]> errors) {
    Chart chart =
        new Chart(
            "Recorded expert episodes: the " + what + " farthest off",
            "control steps of 12.5 ms",
            "distance of the " + what + " (mm)");
    List<String> ids =
        replays.keySet().stream()
            .sorted(Comparator.comparingDouble(id -> -largest(errors.apply(replays.get(id)))))
            .limit(TASKS)
            .toList();
    for (int i = 0; i < ids.size(); i++) {
      double[] metres = errors.apply(replays.get(ids.get(i)));
      double[] millimetres = Arrays.stream(metres).map(x -> 1000 * x).toArray();
      chart.ours(i, ids.get(i), Chart.steps(metres.length), millimetres);
    }
    return chart;
  }

  private static double largest(double[] errors) {
    return Arrays.stream(errors).max().orElseThrow();
  }
}
