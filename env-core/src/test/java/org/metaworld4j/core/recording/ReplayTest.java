package org.metaworld4j.core.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.check.ViewableWalk;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.Task;

class ReplayTest {

  @TempDir private Path folder;

  private Optional<Difference> replay(InPlaceEnv<?, ?> recorded, InPlaceEnv<?, ?> played)
      throws IOException {
    Path file = folder.resolve("walks.npz");
    RecordedWalks.record(recorded, file, 3);
    try (var recording = Recording.open(file)) {
      return Replay.firstDifference(recording, played);
    }
  }

  @Test
  void sameEnvironmentDoesTheSameAgain() throws IOException {
    assertThat(replay(new ViewableWalk(), new ViewableWalk())).isEmpty();
  }

  @Test
  void posesAreLeftOutWhereOneSideHasNone() throws IOException {
    assertThat(replay(new ViewableWalk(), new Walk())).isEmpty();
    assertThat(replay(new Walk(), new ViewableWalk())).isEmpty();
  }

  @Test
  void tasksAreSetAgain() throws IOException {
    Walk far = new Walk();
    far.setTask(new Task("Walk-v0", new double[] {5}, true));
    Walk near = new Walk();
    near.setTask(new Task("Walk-v0", new double[] {1}, true));
    assertThat(replay(far, near)).isEmpty();
  }

  @Test
  void firstDifferenceIsNamed() throws IOException {
    Optional<Difference> difference = replay(new Walk(), new Richer());
    assertThat(difference).isPresent();
    assertThat(difference.get().episode()).isZero();
    assertThat(difference.get().step()).isEqualTo(3);
    assertThat(difference.get().what()).isEqualTo("reward");
    assertThat(difference.get())
        .hasToString(
            "episode 0, step 3: expected reward "
                + difference.get().expected()
                + ", got "
                + difference.get().got());
    assertThat(difference.get().got()).isEqualTo(Math.nextUp(difference.get().expected()));
  }

  /** Gives a little more for the third step. */
  private static final class Richer extends Walk {
    private int steps;

    @Override
    public void step(double[] action, int from, double[] observation, int to, Outcome outcome) {
      super.step(action, from, observation, to, outcome);
      steps++;
      if (steps == 3) {
        outcome.reward = Math.nextUp(outcome.reward);
      }
    }
  }

  @Test
  void movedThingsAreNamed() throws IOException {
    Optional<Difference> difference = replay(new ViewableWalk(), new Floating());
    assertThat(difference).hasValue(new Difference(0, 0, "pose[2]", 0.2, 1.2));
  }

  /** Is seen a metre too high. */
  private static final class Floating extends ViewableWalk {
    @Override
    public void poses(double[] out, int offset) {
      super.poses(out, offset);
      out[offset + 2] += 1;
    }
  }

  @Test
  void environmentOfAnotherKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> replay(new Walk(), new Wider()))
        .withMessage(
            "observations: expected those of the recording, Box(-100.0, 100.0, (2,), float64), got"
                + " Box(-200.0, 200.0, (2,), float64)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> replay(new Walk(), new Talkative()))
        .withMessage("infos: expected those of the recording, [distance], got [distance, mood]");
  }

  private static final class Wider extends Walk {
    @Override
    public Box observationSpace() {
      return Box.of(-200, 200, 2, Precision.FLOAT64);
    }
  }

  private static final class Talkative extends Walk {
    @Override
    public List<String> infoKeys() {
      return List.of("distance", "mood");
    }
  }

  @Test
  void recordingWithoutSeedCannotBeReplayed() throws IOException {
    Path file = folder.resolve("walks.npz");
    try (var env = Recorder.around(new Walk(), file)) {
      env.reset();
      env.step(env.actionSpace().sample(Generator.seeded(0)));
    }
    try (var recording = Recording.open(file)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Replay.firstDifference(recording, new Walk()))
          .withMessage(
              "recording: expected a seed in its first reset, got none; it cannot be replayed");
    }
  }
}
