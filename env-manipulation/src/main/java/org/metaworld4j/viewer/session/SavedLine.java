package org.metaworld4j.viewer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.recording.EpisodeStart;
import org.metaworld4j.core.recording.RecordingWriter;

/** Writes a tape as a recording. */
final class SavedLine {

  private SavedLine() {}

  /**
   * Writes the whole episodes of one environment, in order.
   *
   * @throws IllegalStateException if there is none
   * @throws IOException if it cannot be written
   */
  static void write(Tape tape, InPlaceEnv<?, ?> env, Path file) throws IOException {
    int start = firstReset(tape, env.spec().id());
    try (RecordingWriter writer = RecordingWriter.to(file, env)) {
      Outcome outcome = env.newOutcome();
      for (int i = start; i <= tape.last(); i++) {
        Frame frame = tape.frame(i);
        if (frame.episode().env().equals(env.spec().id())) {
          write(frame, outcome, writer);
        }
      }
    }
  }

  private static int firstReset(Tape tape, String env) {
    for (int i = tape.first(); i <= tape.last(); i++) {
      if (tape.frame(i).step() == 0 && tape.frame(i).episode().env().equals(env)) {
        return i;
      }
    }
    throw new IllegalStateException(
        env + ": expected an episode to save, but the beginning of the only one is forgotten");
  }

  private static void write(Frame frame, Outcome outcome, RecordingWriter writer) {
    if (frame.step() == 0) {
      Episode episode = frame.episode();
      EpisodeStart start =
          new EpisodeStart(episode.options(), episode.task(), Optional.of(episode.scene()));
      writer.begin(start, frame.observation(), 0, frame.poses());
      return;
    }
    outcome.reward = frame.reward();
    outcome.terminated = frame.terminated();
    outcome.truncated = frame.truncated();
    System.arraycopy(frame.info(), 0, outcome.info, 0, outcome.info.length);
    writer.step(frame.action(), 0, frame.observation(), 0, outcome, frame.poses());
  }
}
