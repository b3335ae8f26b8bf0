package org.metaworld4j.manipulation.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.manipulation.GoldenReplay;
import org.metaworld4j.manipulation.HandContacts;

/**
 * How far hand and object leave the way of the original in its recorded expert episodes.
 *
 * @param replays an episode of each task, played to its end
 */
record DeviationTable(Map<String, GoldenReplay> replays) {

  private static final double HAND_BEFORE = 0.003; // m
  private static final double HAND = 0.015; // m
  private static final double OBJECT_BEFORE = 0.005; // m

  /** Returns the table as Markdown, with a summary above it. */
  String text() {
    StringBuilder text = new StringBuilder(summary());
    text.append("| task | first contact at step | hand until then | object until then |");
    text.append(" hand throughout | object throughout |\n|---|---|---|---|---|---|\n");
    replays.forEach((id, replay) -> text.append(row(id, replay)));
    return text.toString();
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "Hand until the first contact: at most 3 mm in %s. Object until then: at most 5 mm in %s."
            + " Hand throughout: at most 15 mm in %s.%n%n",
        within(id -> before(id, replays.get(id).handErrors()), HAND_BEFORE),
        within(id -> before(id, replays.get(id).objectErrors()), OBJECT_BEFORE),
        within(id -> replays.get(id).largestHandError(), HAND));
  }

  private String within(ToDoubleFunction<String> error, double bound) {
    List<String> beyond =
        replays.keySet().stream().filter(id -> error.applyAsDouble(id) > bound).toList();
    String count = (replays.size() - beyond.size()) + " of " + replays.size() + " tasks";
    return beyond.isEmpty() ? count : count + " (not in " + String.join(", ", beyond) + ")";
  }

  /** Returns the largest error from the reset to the last step before the first contact. */
  private static double before(String id, double[] errors) {
    int end = Math.min(HandContacts.original(id).firstStep().orElse(errors.length), errors.length);
    return Arrays.stream(errors, 0, end).max().orElseThrow();
  }

  private static String row(String id, GoldenReplay replay) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %.1f | %.1f |%n",
        id.substring(0, id.length() - "-v3".length()),
        HandContacts.original(id).firstStep().stream()
            .mapToObj(Integer::toString)
            .findAny()
            .orElse(""),
        1000 * before(id, replay.handErrors()),
        1000 * before(id, replay.objectErrors()),
        1000 * replay.largestHandError(),
        1000 * replay.largestObjectError());
  }
}
