package org.metaworld4j.manipulation.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metaworld4j.manipulation.FirstObservations;

/**
 * How far first observations are from the original's, for the tasks in which they are farthest.
 *
 * @param observations by task
 */
record FirstObservationTable(Map<String, FirstObservations> observations) {

  private static final int ROWS = 8;
  private static final double POSITION = 0.002; // m
  private static final double OTHER = 0.01;

  /** Returns the table as Markdown, with a summary above it. */
  String text() {
    StringBuilder text = new StringBuilder(summary());
    text.append("| task | coordinates, mm | openings, quaternions |\n|---|---|---|\n");
    observations.keySet().stream()
        .sorted(Comparator.comparingDouble(id -> -observations.get(id).position()))
        .limit(ROWS)
        .forEach(id -> text.append(row(id)));
    return text.toString();
  }

  private String summary() {
    List<String> far =
        observations.keySet().stream()
            .filter(id -> observations.get(id).position() > POSITION)
            .toList();
    List<String> turned =
        observations.keySet().stream().filter(id -> observations.get(id).other() > OTHER).toList();
    return String.format(
        "%d goals. A coordinate more than 2 mm off: %s. An opening or an entry of a quaternion more"
            + " than 0.01 off: %s. The tasks farthest off:%n%n",
        observations.values().stream().mapToInt(FirstObservations::goals).sum(),
        far.isEmpty() ? "none" : String.join(", ", far),
        turned.isEmpty() ? "none" : String.join(", ", turned));
  }

  private String row(String id) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.5f |%n",
        id.substring(0, id.length() - "-v3".length()),
        1000 * observations.get(id).position(),
        observations.get(id).other());
  }
}
