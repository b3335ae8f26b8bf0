package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.recording.RecordedEpisode;
import org.metaworld4j.core.recording.Recorder;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.scene.Scene;

/** Recordings of the arm's episodes hold what was to be seen. */
class RecordedSceneTest {

  private static final int STEPS = 20;

  @TempDir private Path folder;

  @Test
  void recordingsHoldTheSceneAndAllPoses() throws IOException {
    Path file = folder.resolve("push.npz");
    ManipulationEnv env = ManipulationEnv.of("push-v3");
    Scene scene = env.scene();
    double[][] poses = new double[STEPS + 1][scene.poseSize()];
    try (var recorder = Recorder.around(env, file)) {
      double[] observation = new double[env.observationSize()];
      double[] action = new double[env.actionSize()];
      Outcome outcome = recorder.newOutcome();
      recorder.reset(ResetOptions.seed(7), observation, 0);
      env.poses(poses[0], 0);
      for (int step = 1; step <= STEPS; step++) {
        env.demonstrate(observation, action);
        recorder.step(action, 0, observation, 0, outcome);
        env.poses(poses[step], 0);
      }
    }
    try (Recording recording = Recording.open(file)) {
      RecordedEpisode episode = recording.episode(0);
      assertThat(episode.start().scene()).contains(scene);
      double[] read = new double[scene.poseSize()];
      for (int step = 0; step <= STEPS; step++) {
        episode.poses(step, read, 0);
        assertThat(read).isEqualTo(poses[step]);
      }
    }
    assertThat(Files.size(file)).isLessThan(1_000_000);
  }
}
