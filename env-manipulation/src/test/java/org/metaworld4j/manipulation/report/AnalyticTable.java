package org.metaworld4j.manipulation.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import org.metaworld4j.manipulation.bench.Experiment;
import org.metaworld4j.manipulation.bench.Findings;
import org.metaworld4j.manipulation.bench.OriginalResults;
import org.metaworld4j.manipulation.bench.Quantity;

/**
 * The quantities of all experiments, by theory, ours and the original.
 *
 * @param findings ours and theory
 * @param original the original's
 */
record AnalyticTable(Map<Experiment, Findings> findings, OriginalResults original) {

  private static final MathContext DIGITS = new MathContext(5);
  private static final double TINY = 1e-4;

  /** Returns the table as Markdown. */
  String text() {
    StringBuilder table = new StringBuilder();
    table.append("| experiment | quantity | unit | theory | ours | original | allowed |\n");
    table.append("|---|---|---|---|---|---|---|\n");
    findings.forEach(
        (experiment, found) -> {
          String name = experiment.name();
          for (Quantity quantity : found.quantities()) {
            table.append(row(name, quantity, original.value(experiment, quantity)));
            name = "";
          }
        });
    return table.toString();
  }

  private static String row(String experiment, Quantity quantity, double original) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s | ± %s |%n",
        experiment,
        quantity.name(),
        quantity.unit(),
        number(quantity.theory()),
        number(quantity.ours()),
        number(original),
        number(new BigDecimal(quantity.allowed()).round(new MathContext(2)).doubleValue()));
  }

  private static String number(double x) {
    if (Math.abs(x) < TINY) {
      return x == 0 ? "0" : String.format(Locale.ROOT, "%.0e", x);
    }
    return new BigDecimal(x).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
