package org.metaworld4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.EnvContract;
import org.metaworld4j.core.recording.Recorder;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.recording.Replay;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.TaskFile;

class HoverTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return EnvContract.of(Hover::new).withoutGarbage().rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }

  @Test
  void heldByItsWeightItStays() {
    try (Hover hover = new Hover()) {
      double before = hover.reset(1).observation()[0];
      double weight = 2 * 9.81 / 20 - 1; // the action whose thrust is 9.81 N
      assertThat(hover.step(new double[] {weight}).observation()[0]).isEqualTo(before);
    }
  }

  @Test
  void droneIsFoundByItsName() {
    double total = 0;
    try (var env = Envs.make("Hover-v0")) {
      double[] observation = new double[env.observationSize()];
      double[] action = new double[env.actionSize()];
      Outcome outcome = env.newOutcome();
      env.reset(ResetOptions.seed(42), observation, 0);
      while (!outcome.done()) {
        action[0] = observation[0] < observation[2] ? 0.1 : -0.2;
        env.step(action, 0, observation, 0, outcome);
        total += outcome.reward;
      }
    }
    assertThat(total).isNegative();
  }

  @Test
  void benchmarkIsDrawnAndKept() throws IOException {
    Benchmark drones = Envs.benchmark("ML1-Hover", Optional.empty(), 42);
    TaskFile.write(folder.resolve("drones.json"), drones);
    assertThat(TaskFile.readBenchmark(folder.resolve("drones.json"))).isEqualTo(drones);
    assertThat(drones.extrapolation().tasks())
        .allMatch(task -> task.parameter(0) < 0.6 || task.parameter(0) > 1.4);
  }

  @Test
  void episodesAreRecordedAndReplayed() throws IOException {
    Path file = folder.resolve("hover.npz");
    try (var env = Recorder.around(new Hover(), file)) {
      env.reset(42);
      env.step(new double[] {0.3});
      env.step(new double[] {-0.3});
    }
    try (var recording = Recording.open(file);
        var env = Envs.make(recording.env())) {
      assertThat(Replay.firstDifference(recording, env)).isEmpty();
    }
  }
}
