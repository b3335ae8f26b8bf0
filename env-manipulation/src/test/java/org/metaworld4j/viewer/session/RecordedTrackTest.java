package org.metaworld4j.viewer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.recording.Recorder;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.recording.Replay;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.ManipulationEnv;

class RecordedTrackTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("run.npz");
  }

  /** A run whose end was made by hand: a branch. */
  private Simulation handMade() throws IOException {
    Simulation run =
        Simulation.of(ManipulationEnv.of("push-v3"), Controllers.expert(), Settings.USUAL);
    forward(run, 40);
    run.moveTo(25);
    Hand hand = new Hand();
    hand.push(0.3, 0.2, 0.1);
    run.control(Controllers.hand(hand));
    forward(run, 30);
    run.reset();
    forward(run, 10);
    run.save(file());
    return run;
  }

  private static void forward(Track track, int steps) {
    for (int i = 0; i < steps; i++) {
      assertThat(track.forward()).isTrue();
    }
  }

  @Test
  void whatWasDoneByHandIsSavedAndReplaysToTheLastBit() throws IOException {
    try (Simulation run = handMade();
        Recording recording = Recording.open(file());
        ManipulationEnv fresh = ManipulationEnv.of("push-v3")) {
      assertThat(run.tape().branch()).isEqualTo(1);
      assertThat(recording.count()).isEqualTo(2);
      assertThat(recording.episode(0).steps()).isEqualTo(55);
      assertThat(recording.stepSeconds()).hasValue(0.0125);
      assertThat(Replay.firstDifference(recording, fresh)).isEmpty();
    }
  }

  @Test
  void aRecordedTrackShowsTheSamePoses() throws IOException {
    try (Simulation run = handMade();
        Recording recording = Recording.open(file())) {
      Tape live = run.tape();
      Tape recorded = RecordedTrack.of(recording).tape();
      assertThat(recorded.last()).isEqualTo(live.last());
      for (int i = 0; i <= live.last(); i++) {
        assertThat(recorded.frame(i).poses()).isEqualTo(live.frame(i).poses());
        assertThat(recorded.frame(i).total()).isEqualTo(live.frame(i).total());
        assertThat(recorded.frame(i).firstSuccess()).isEqualTo(live.frame(i).firstSuccess());
        assertThat(recorded.frame(i).episode().scene()).isEqualTo(live.frame(i).episode().scene());
      }
      assertThat(recorded.live()).isEmpty();
      assertThat(recorded.marks()).extracting(Mark::kind).contains(Mark.Kind.RESET);
    }
  }

  @Test
  void aReplayedTrackHasSignalsAndContactsToo() throws IOException {
    try (Simulation run = handMade();
        Recording recording = Recording.open(file());
        ManipulationEnv env = ManipulationEnv.of("push-v3")) {
      Tape live = run.tape();
      Tape replayed = RecordedTrack.of(recording, env).tape();
      for (int i = 0; i <= live.last(); i++) {
        assertThat(replayed.frame(i).sameAs(live.frame(i))).isTrue();
        assertThat(replayed.frame(i).contacts()).isEqualTo(live.frame(i).contacts());
      }
    }
  }

  @Test
  void aTrackOfARecordingMovesLikeALiveOneButEnds() throws IOException {
    try (Simulation run = handMade();
        Recording recording = Recording.open(file());
        RecordedTrack track = RecordedTrack.of(recording)) {
      forward(track, run.tape().last());
      assertThat(track.tape().isAtEnd()).isTrue();
      assertThat(track.forward()).isFalse();
      track.moveTo(7);
      assertThat(track.tape().frame().step()).isEqualTo(7);
      assertThat(track.tape().episodeStart()).isZero();
      assertThat(track.tape().episodeEnd()).isEqualTo(55);
    }
  }

  @Test
  void onlyWholeEpisodesOfTheEnvironmentShownAreSaved() throws IOException {
    List<Task> tasks = List.of(Slider.task("A-v0", 2), Slider.task("B-v0", 3));
    try (Simulation run = Simulation.of(tasks, Slider::of, Controllers.random(1), Settings.USUAL)) {
      forward(run, 5);
      run.nextTask(1);
      forward(run, 4);
      run.save(file());
    }
    try (Recording recording = Recording.open(file())) {
      assertThat(recording.env()).isEqualTo("B-v0");
      assertThat(recording.count()).isEqualTo(1);
      assertThat(recording.episode(0).start().task()).contains(tasks.get(1));
    }
  }

  @Test
  void aRecordingWithoutEpisodesIsRefused() throws IOException {
    Recorder.around(Slider.of("Slider-v0"), file()).close();
    try (Recording recording = Recording.open(file())) {
      assertThatThrownBy(() -> RecordedTrack.of(recording))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("recording of Slider-v0: expected at least one episode, got none");
    }
  }

  @Test
  void aRecordingWithoutASceneIsRefused() throws IOException {
    try (var recorder = Recorder.around(new Blind(), file())) {
      recorder.reset(1);
    }
    try (Recording recording = Recording.open(file())) {
      assertThat(recording.stepSeconds()).isEmpty();
      assertThatThrownBy(() -> RecordedTrack.of(recording))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "recording of Blind-v0: expected episodes with a scene, got number 0 without");
    }
  }

  @Test
  void aReplayThatComesOutOtherwiseIsRefused() throws IOException {
    try (var recorder = Recorder.around(Slider.of("Slider-v0"), file())) {
      recorder.reset(ResetOptions.seed(1));
      recorder.step(new double[] {0.5});
    }
    try (Recording recording = Recording.open(file());
        Slider drifting = Slider.drifting()) {
      drifting.reset(0);
      assertThatThrownBy(() -> RecordedTrack.of(recording, drifting))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "recording of Slider-v0: expected step 0 of episode 0 to come out again as it was"
                  + " recorded, but it does not");
      assertThatThrownBy(() -> RecordedTrack.of(recording, ManipulationEnv.of("push-v3")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("environment: expected that of the recording, Slider-v0, got push-v3");
    }
  }
}
