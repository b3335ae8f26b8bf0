package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.metaworld4j.manipulation.task.ManipulationTasks;

/**
 * Writes the table of docs/physics.md: how closely our physics follows the original's expert
 * episodes. Not part of the usual tests; CONTRIBUTING.md says how to run it.
 */
class TrajectoryReport {

  private static final Path FILE = Path.of("target", "trajectories.md");

  @Test
  void writeTable() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("| task | hand | object | success | original | return | original |\n");
    table.append("|---|---|---|---|---|---|---|\n");
    for (String id : ManipulationTasks.ids()) {
      GoldenReplay replay = new GoldenReplay(id, "expert");
      replay.runToTheEnd();
      table.append(row(id, replay));
    }
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, table);
    assertThat(FILE).isNotEmptyFile();
  }

  private static String row(String id, GoldenReplay replay) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f / %.1f | %.1f / %.1f | %d | %d | %.0f | %.0f |%n",
        id,
        1000 * replay.meanHandError(),
        1000 * replay.largestHandError(),
        1000 * replay.meanObjectError(),
        1000 * replay.largestObjectError(),
        replay.firstSuccess(),
        replay.originalFirstSuccess(),
        replay.sum(),
        replay.originalSum());
  }
}
