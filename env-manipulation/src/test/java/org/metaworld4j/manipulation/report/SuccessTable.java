package org.metaworld4j.manipulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.metaworld4j.manipulation.OriginalSuccesses;
import org.metaworld4j.manipulation.Successes;

/**
 * How often and how soon a policy succeeds, ours beside the original.
 *
 * @param policy as for {@link OriginalSuccesses#find}
 * @param seed of the goals
 * @param ours by task
 */
record SuccessTable(String policy, long seed, Map<String, Successes> ours) {

  private static final OriginalSuccesses ORIGINAL = new OriginalSuccesses();
  private static final double POINTS = 0.05; // apart, which is told
  private static final double SHARE = 0.25; // of the original's median, which is told
  private static final int ENOUGH = 10; // successes whose median tells something

  /** Returns the table as Markdown, with a summary above it. */
  String text() {
    StringBuilder text = new StringBuilder(summary());
    text.append("| task | success | original | mean step | original | median step | original |");
    text.append(" return | original |\n|---|---|---|---|---|---|---|---|---|\n");
    ours.forEach((id, figures) -> text.append(row(id, figures, original(id))));
    return text.toString();
  }

  private Successes original(String id) {
    return ORIGINAL.find(policy, seed, id).orElseThrow();
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "Seed %d: success %.3f in the mean, in the original %.3f. More than 5 points apart: %s. Median"
            + " steps more than 25 %% apart: %s.%n%n",
        seed,
        ours.values().stream().mapToDouble(Successes::rate).average().orElseThrow(),
        ours.keySet().stream().mapToDouble(id -> original(id).rate()).average().orElseThrow(),
        tasks(SuccessTable::ratesDiffer),
        tasks(SuccessTable::mediansDiffer));
  }

  private String tasks(BiPredicate<Successes, Successes> differ) {
    List<String> found = new ArrayList<>();
    ours.forEach(
        (id, figures) -> {
          if (differ.test(figures, original(id))) {
            found.add(id);
          }
        });
    return found.isEmpty() ? "none" : String.join(", ", found);
  }

  private static boolean ratesDiffer(Successes ours, Successes original) {
    return Math.abs(ours.rate() - original.rate()) > POINTS + 1e-9;
  }

  private static boolean mediansDiffer(Successes ours, Successes original) {
    double median = original.medianFirst();
    return Math.min(ours.goals().length, original.goals().length) >= ENOUGH
        && Math.abs(ours.medianFirst() - median) > SHARE * median;
  }

  private static String row(String id, Successes ours, Successes original) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.2f | %s | %s | %s | %s | %s | %s |%n",
        id.substring(0, id.length() - "-v3".length()),
        marked(String.format(Locale.ROOT, "%.2f", ours.rate()), ratesDiffer(ours, original)),
        original.rate(),
        number("%.1f", ours.meanFirst()),
        number("%.1f", original.meanFirst()),
        marked(number("%.1f", ours.medianFirst()), mediansDiffer(ours, original)),
        number("%.1f", original.medianFirst()),
        number("%.0f", ours.meanReturn()),
        number("%.0f", original.meanReturn()));
  }

  private static String marked(String text, boolean mark) {
    return mark ? "**" + text + "**" : text;
  }

  private static String number(String format, double number) {
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, format, number);
  }
}
