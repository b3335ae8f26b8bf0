package org.metaworld4j.core.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.EnvContract;
import org.metaworld4j.core.check.ViewableWalk;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.scene.Poses;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

class RecordingTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("walks.npz");
  }

  @Test
  void allThatPassedIsReadBack() throws IOException {
    Task task = new Task("Walk-v0", new double[] {4}, true);
    ResetOptions options = new ResetOptions(OptionalLong.of(3), Map.of());
    double[] observation = new double[2];
    double[] action = {0.5};
    Walk reference = new Walk();
    Outcome outcome = reference.newOutcome();
    try (var env = Recorder.around(new Walk(), file())) {
      env.as(ParametricEnv.class).orElseThrow().setTask(task);
      env.reset(options, new double[2], 0);
      env.step(action, 0, new double[2], 0, env.newOutcome());
    }
    reference.setTask(task);
    try (var recording = Recording.open(file())) {
      assertThat(recording.env()).isEqualTo("Walk-v0");
      assertThat(recording.observationSpace()).isEqualTo(reference.observationSpace());
      assertThat(recording.actionSpace()).isEqualTo(reference.actionSpace());
      assertThat(recording.infoKeys()).containsExactly("distance");
      assertThat(recording.count()).isEqualTo(1);
      RecordedEpisode episode = recording.episode(0);
      assertThat(episode.start().options()).isEqualTo(options);
      assertThat(episode.start().task()).hasValue(task);
      assertThat(episode.start().scene()).isEmpty();
      assertThat(episode.steps()).isEqualTo(1);

      reference.reset(options, observation, 0);
      assertThat(read(episode, 0)).isEqualTo(observation);
      reference.step(action, 0, observation, 0, outcome);
      assertThat(read(episode, 1)).isEqualTo(observation);
      double[] recordedAction = new double[1];
      episode.action(0, recordedAction, 0);
      assertThat(recordedAction).containsExactly(0.5);
      assertThat(episode.reward(0)).isEqualTo(outcome.reward);
      assertThat(episode.totalReward()).isEqualTo(outcome.reward);
      double[] info = new double[1];
      episode.info(0, info, 0);
      assertThat(info).isEqualTo(outcome.info);
      assertThat(episode.terminated(0)).isFalse();
      assertThat(episode.truncated(0)).isFalse();
      assertThatIllegalStateException()
          .isThrownBy(() -> episode.poses(0, new double[7], 0))
          .withMessage("poses: expected an episode with a scene");
    }
  }

  private static double[] read(RecordedEpisode episode, int t) {
    double[] observation = new double[2];
    episode.observation(t, observation, 0);
    return observation;
  }

  @Test
  void scenesAndPosesAreRecordedWhereThereAreSome() throws IOException {
    ViewableWalk walk = new ViewableWalk();
    RecordedWalks.record(walk, file(), 3);
    try (var recording = Recording.open(file())) {
      assertThat(recording.count()).isEqualTo(3);
      for (int i = 0; i < 3; i++) {
        RecordedEpisode episode = recording.episode(i);
        assertThat(episode.start().scene()).hasValue(walk.scene());
        double[] poses = new double[2 * Poses.SIZE];
        for (int t = 0; t <= episode.steps(); t++) {
          episode.poses(t, poses, 0);
          assertThat(poses[0]).isEqualTo(read(episode, t)[0]);
        }
        int last = episode.steps() - 1;
        assertThat(episode.terminated(last) || episode.truncated(last)).isTrue();
      }
    }
  }

  @Test
  void sameEpisodesGiveTheSameBytes() throws IOException {
    RecordedWalks.record(new ViewableWalk(), file(), 2);
    Path other = folder.resolve("other.npz");
    RecordedWalks.record(new ViewableWalk(), other, 2);
    assertThat(other).hasSameBinaryContentAs(file());
  }

  @Test
  void fileAppearsWholeAtTheEnd() throws IOException {
    try (var env = Recorder.around(new Walk(), file())) {
      env.reset(1);
      assertThat(file()).doesNotExist();
      assertThat(folder.resolve("walks.npz.part")).exists();
    }
    assertThat(folder.resolve("walks.npz.part")).doesNotExist();
    try (var recording = Recording.open(file())) {
      assertThat(recording.episode(0).steps()).isZero();
    }
  }

  @Test
  void recordingWithoutEpisodesIsEmpty() throws IOException {
    Recorder.around(new Walk(), file()).close();
    try (var recording = Recording.open(file())) {
      assertThat(recording.count()).isZero();
    }
  }

  @TestFactory
  Stream<DynamicTest> recorderKeepsTheContract() {
    return EnvContract.of(this::recorder, 50).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), rule::check));
  }

  private Recorder<double[], double[]> recorder() {
    try {
      return Recorder.around(new Walk(), Files.createTempFile(folder, "walk", ".npz"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
