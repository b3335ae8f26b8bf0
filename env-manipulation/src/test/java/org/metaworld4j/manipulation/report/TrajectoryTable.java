package org.metaworld4j.manipulation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.metaworld4j.manipulation.GoldenReplay;

/**
 * How closely our physics follows the original's expert episodes.
 *
 * @param replays an episode of each task, played to its end
 */
record TrajectoryTable(Map<String, GoldenReplay> replays) {

  private static final double NEAR = 0.01; // m, of the hand
  private static final double SAME_GRIP = 0.02; // of the opening

  /** Returns the table as Markdown, with a summary above it. */
  String text() {
    StringBuilder text = new StringBuilder(summary());
    text.append(
        "| task | hand | object | opening held | success | original | return | original |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    replays.forEach((id, replay) -> text.append(row(id, replay)));
    return text.toString();
  }

  private String summary() {
    double[] means =
        replays.values().stream().mapToDouble(GoldenReplay::meanHandError).sorted().toArray();
    double median = (means[(means.length - 1) / 2] + means[means.length / 2]) / 2;
    List<String> far = tasks(replay -> replay.meanHandError() > NEAR);
    List<String> held = tasks(GoldenReplay::hasHeld);
    List<String> loose = tasks(replay -> replay.hasHeld() && replay.meanGripError() > SAME_GRIP);
    return String.format(
        Locale.ROOT,
        "Hand: the mean error is at most 10 mm in %d of %d tasks%s; the median of the means is"
            + " %.2f mm.%nOpening: of %d tasks that hold something, the mean difference is at most"
            + " 0.02 in %d%s.%n%n",
        replays.size() - far.size(),
        replays.size(),
        but(far),
        1000 * median,
        held.size(),
        held.size() - loose.size(),
        but(loose));
  }

  private static String but(List<String> tasks) {
    return tasks.isEmpty() ? "" : " (not in " + String.join(", ", tasks) + ")";
  }

  private List<String> tasks(Predicate<GoldenReplay> which) {
    return replays.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String row(String id, GoldenReplay replay) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f / %.1f | %.1f / %.1f | %s | %d | %d | %.0f | %.0f |%n",
        id,
        1000 * replay.meanHandError(),
        1000 * replay.largestHandError(),
        1000 * replay.meanObjectError(),
        1000 * replay.largestObjectError(),
        grip(replay),
        replay.firstSuccess(),
        replay.originalFirstSuccess(),
        replay.sum(),
        replay.originalSum());
  }

  private static String grip(GoldenReplay replay) {
    return replay.hasHeld()
        ? String.format(
            Locale.ROOT, "%.3f / %.3f", replay.meanGripError(), replay.largestGripError())
        : "";
  }
}
