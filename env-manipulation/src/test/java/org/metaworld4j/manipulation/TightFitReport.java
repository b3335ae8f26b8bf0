package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Writes the table of tight fits into docs/physics.md. Not part of the usual tests; CONTRIBUTING.md
 * says how to run it.
 */
class TightFitReport {

  private static final Path FILE = Path.of("..", "docs", "physics.md");
  private static final String BEGIN = "<!-- begin tight-fits -->";
  private static final String END = "<!-- end tight-fits -->";

  @Test
  void writeTable() throws IOException {
    String page = Files.readString(FILE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(end).as("place of the table").isGreaterThanOrEqualTo(begin);
    Files.writeString(
        FILE, page.substring(0, begin) + "\n\n" + table() + "\n" + page.substring(end));
  }

  /** Returns the table, each figure ours / the original's. */
  static String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "| task | off by | success | end x, y, z | peak force | mean force | depth | speed"
            + " | jitter |\n|---|---|---|---|---|---|---|---|---|\n");
    for (TightFit fit : TightFit.all()) {
      table.append(row(fit, fit.play(), fit.original()));
    }
    return table.toString();
  }

  private static String row(TightFit fit, FitFigures ours, FitFigures theirs) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s / %s | %s / %s | %.0f / %.0f | %.0f / %.0f | %.1f / %.1f | %.2f / %.2f |"
            + " %.2f / %.2f |%n",
        fit.task(),
        fit.offset(),
        success(ours),
        success(theirs),
        end(ours),
        end(theirs),
        ours.peakForce(),
        theirs.peakForce(),
        ours.meanForce(),
        theirs.meanForce(),
        1000 * ours.depth(),
        1000 * theirs.depth(),
        ours.speed(),
        theirs.speed(),
        1000 * ours.jitter(),
        1000 * theirs.jitter());
  }

  private static String success(FitFigures figures) {
    return figures.firstSuccess() + (figures.successAtEnd() ? "" : " (not in the end)");
  }

  private static String end(FitFigures figures) {
    double[] end = figures.end();
    return String.format(
        Locale.ROOT, "%.0f, %.0f, %.0f", 1000 * end[0], 1000 * end[1], 1000 * end[2]);
  }
}
