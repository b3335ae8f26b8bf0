package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.core.file.Json;

class TrainingRunTest {

  private static final RunListener SILENT = new StopAfter(Long.MAX_VALUE);

  @TempDir private Path temp;

  @Test
  void numberOfThreadsChangesNothing() throws IOException {
    Path one = train("one", 1);
    Path two = train("two", 2);

    assertThat(metrics(two)).isEqualTo(metrics(one));
    assertThat(newest(two).learner().vectors().get("theta"))
        .isEqualTo(newest(one).learner().vectors().get("theta"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void stoppedRunEndsAsIfItHadNotStopped(long iterations) throws IOException {
    Path whole = train("whole", 2);
    Path stopped = stop("stopped", iterations);

    resume(stopped, SILENT);

    assertThat(metrics(stopped)).isEqualTo(metrics(whole));
    evaluate(whole);
    evaluate(stopped);
    assertThat(evaluation(stopped)).isEqualTo(evaluation(whole));
  }

  @Test
  void rowsAfterTheLastCheckpointAreWrittenAgain() throws IOException {
    Path whole = train("whole", 1);
    Path stopped = stop("stopped", 2);
    Path metrics = stopped.resolve("metrics.csv");
    Files.writeString(metrics, Files.readString(metrics) + "3,4,5\n6,");

    resume(stopped, SILENT);

    assertThat(metrics(stopped)).isEqualTo(metrics(whole));
  }

  @Test
  void damagedCheckpointIsNamedAndTheOneBeforeUsed() throws IOException {
    Path whole = train("whole", 1);
    Path stopped = stop("stopped", 3);
    Files.write(stopped.resolve("checkpoints/00000003.checkpoint"), new byte[100]);
    StopAfter listener = new StopAfter(Long.MAX_VALUE);

    resume(stopped, listener);

    assertThat(listener.warnings).singleElement().asString().contains("00000003.checkpoint");
    assertThat(metrics(stopped)).isEqualTo(metrics(whole));
  }

  @Test
  void runThatHasNoCheckpointYetBeginsAnew() throws IOException {
    Path whole = train("whole", 1);
    Path path = temp.resolve("early");
    RunFolder.create(path, TinyRun.config(1)).close();
    Files.writeString(path.resolve("metrics.csv"), "itera");

    resume(path, SILENT);

    assertThat(metrics(path)).isEqualTo(metrics(whole));
  }

  @Test
  void reptileGoesOnLikeMaml() throws IOException {
    ObjectNode json = TinyRun.json(Algorithm.REPTILE);
    RunConfig config = Json.read(json, RunConfig.class, "tiny run");
    Path path = temp.resolve("reptile");
    try (TrainingRun run = TrainingRun.start(path, config, 2)) {
      run.train(SILENT);
    }

    assertThat(newest(path).learner().algorithm()).isEqualTo("reptile");
    assertThat(newest(path).learner().environmentSteps()).isGreaterThanOrEqualTo(4000);
  }

  @Test
  void evaluationIsWrittenWithItsPicture() throws IOException {
    Path path = train("run", 2);
    RunReport report = evaluate(path);

    assertThat(report.tasks()).hasSize(50);
    assertThat(report.before().meanReturn()).isBetween(1.0, 50.0);
    assertThat(report.after().meanReturn()).isBetween(1.0, 50.0);
    assertThat(report.steps()).isGreaterThanOrEqualTo(4000);
    assertThat(Files.readString(path.resolve("evaluation.json")))
        .contains("\"algorithm\" : \"maml\"", "\"return\" : ", "\"success\" : null");
    assertThat(Files.readAllBytes(path.resolve("learning-curve.png")))
        .startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void wrongSettingsMakeNoFolder() {
    RunConfig bad = TinyRun.config(1);
    ((ObjectNode) bad.settings().get("adaptation")).put("innerRate", -1);
    Path path = temp.resolve("bad");

    assertThatThrownBy(() -> TrainingRun.start(path, bad, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("innerRate: expected above 0");
    assertThat(path).doesNotExist();
  }

  private Path train(String name, int threads) {
    Path path = temp.resolve(name);
    try (TrainingRun run = TrainingRun.start(path, TinyRun.config(1), threads)) {
      run.train(SILENT);
    }
    return path;
  }

  private Path stop(String name, long iterations) {
    Path path = temp.resolve(name);
    try (TrainingRun run = TrainingRun.start(path, TinyRun.config(1), 2)) {
      run.pace(CheckpointPace.everyTime());
      assertThatThrownBy(() -> run.train(new StopAfter(iterations))).isInstanceOf(Stop.class);
    }
    return path;
  }

  private static void resume(Path path, RunListener listener) {
    try (TrainingRun run = TrainingRun.resume(path, 1, listener)) {
      run.train(listener);
    }
  }

  private static RunReport evaluate(Path path) {
    try (TrainingRun run = TrainingRun.resume(path, 2, SILENT)) {
      return run.evaluate();
    }
  }

  private static List<String> evaluation(Path path) throws IOException {
    return Files.readAllLines(path.resolve("evaluation.json")).stream()
        .filter(line -> !line.contains("wallSeconds"))
        .toList();
  }

  private static String metrics(Path path) throws IOException {
    return Files.readString(path.resolve("metrics.csv"));
  }

  private static Checkpoint newest(Path path) {
    return RunFolder.newestCheckpoint(path, sentence -> {}).orElseThrow();
  }

  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class StopAfter implements RunListener {
    private final long iterations;
    private final List<String> warnings = new ArrayList<>();

    StopAfter(long iterations) {
      this.iterations = iterations;
    }

    @Override
    public void improved(Progress progress) {
      if (progress.iteration() >= iterations) {
        throw new Stop();
      }
    }

    @Override
    public void warned(String sentence) {
      warnings.add(sentence);
    }
  }
}
