package org.metaworld4j.agents.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.agents.run.TinyRun;

/** Kills training processes without warning and goes on with their runs. */
class KilledRunTest {

  private static final int KILLS = 3;

  @TempDir private Path temp;

  @Test
  void killedRunEndsWithTheSameMetrics() throws Exception {
    Path config =
        Files.writeString(temp.resolve("tiny.json"), TinyRun.OVERRIDES.replace("4000", "40000"));
    Path whole = temp.resolve("whole");
    Path killed = temp.resolve("killed");
    finish(start("train", "--config", config.toString(), "--out", whole.toString()));

    Process process = start("train", "--config", config.toString(), "--out", killed.toString());
    for (int i = 1; i <= KILLS; i++) {
      awaitRows(killed, 8 * i, process);
      process.destroyForcibly().waitFor();
      process = start("train", "--resume", killed.toString());
    }
    finish(process);

    assertThat(killed.resolve("metrics.csv")).hasSameBinaryContentAs(whole.resolve("metrics.csv"));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    File output = temp.resolve("output.txt").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
  }

  private void finish(Process process) throws InterruptedException, IOException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    assertThat(process.exitValue()).as(Files.readString(temp.resolve("output.txt"))).isZero();
  }

  /** Waits until a run has written some rows, wherever in an iteration it then is. */
  private static void awaitRows(Path run, int rows, Process process)
      throws IOException, InterruptedException {
    Path metrics = run.resolve("metrics.csv");
    while (process.isAlive()
        && (!Files.exists(metrics) || Files.readAllLines(metrics).size() <= rows)) {
      Thread.sleep(5);
    }
  }
}
