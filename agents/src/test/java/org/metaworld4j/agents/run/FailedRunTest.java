package org.metaworld4j.agents.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.agents.learning.Progress;
import org.metaworld4j.agents.run.FailingLearner.Fault;
import org.metaworld4j.core.file.Json;

/** Runs in which learning fails: they stop, say why, and keep what was good. */
class FailedRunTest {

  private static final RunListener SILENT =
      new RunListener() {
        @Override
        public void improved(Progress progress) {}

        @Override
        public void warned(String sentence) {}
      };

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"NOTICED, got NaN", "UNNOTICED, 'theta[5]: expected a finite number, got -Infinity'"})
  void failureIsToldAndTheStateBeforeItKept(Fault fault, String reason) throws IOException {
    Path path = temp.resolve("run");
    RunConfig config = TinyRun.config(1);
    try (TrainingRun run =
        TrainingRun.start(path, config, new FailingLearner(config.newLearner(1), 4, fault), 1)) {
      assertThatThrownBy(() -> run.train(SILENT))
          .isInstanceOf(RunException.class)
          .hasMessageContaining("training stopped after iteration 3")
          .hasMessageContaining(reason)
          .hasMessageContaining(path.toString());
    }
    Checkpoint kept = RunFolder.newestCheckpoint(path, sentence -> {}).orElseThrow();

    assertThat(kept.learner().iteration()).isEqualTo(3);
    assertThat(CsvTable.read(path.resolve("metrics.csv")).rows()).hasSize(3);
  }

  @Test
  void runThatFailedGoesOnOnceTheFaultIsGone() throws IOException {
    RunConfig config = TinyRun.config(1);
    Path whole = temp.resolve("whole");
    try (TrainingRun run = TrainingRun.start(whole, config, 2)) {
      run.train(SILENT);
    }
    Path failed = temp.resolve("failed");
    try (TrainingRun run =
        TrainingRun.start(
            failed, config, new FailingLearner(config.newLearner(2), 3, Fault.NOTICED), 2)) {
      assertThatThrownBy(() -> run.train(SILENT)).isInstanceOf(RunException.class);
    }
    try (TrainingRun run = TrainingRun.resume(failed, 1, SILENT)) {
      run.train(SILENT);
    }

    for (String file : new String[] {"metrics.csv", "evaluations.csv"}) {
      assertThat(failed.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
    }
  }

  @Test
  void stepsThatExplodeAreToldInOneSentence() {
    ObjectNode json = TinyRun.json(Algorithm.MAML);
    ((ObjectNode) json.at("/settings/adaptation")).put("innerRate", 1e30);
    RunConfig config = Json.read(json, RunConfig.class, "exploding run");
    Path path = temp.resolve("run");
    try (TrainingRun run = TrainingRun.start(path, config, 2)) {
      assertThatThrownBy(() -> run.train(SILENT))
          .isInstanceOf(RunException.class)
          .hasMessageContaining("training stopped after iteration")
          .hasMessageContaining("expected");
    }
  }

  @Test
  void checkpointOfAnotherNetworkIsRefused() throws IOException {
    Path path = temp.resolve("run");
    try (TrainingRun run = TrainingRun.start(path, TinyRun.config(1), 1)) {
      run.train(SILENT);
    }
    Path config = path.resolve("config.json");
    Files.writeString(
        config, Files.readString(config).replaceAll("\"hidden\" : \\[ 8 ]", "\"hidden\" : [ 9 ]"));

    assertThatThrownBy(() -> TrainingRun.resume(path, 1, SILENT))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("does not fit config.json")
        .hasMessageContaining("theta");
    assertThat(RunFolder.newestCheckpoint(path, sentence -> {})).isPresent();
  }
}
