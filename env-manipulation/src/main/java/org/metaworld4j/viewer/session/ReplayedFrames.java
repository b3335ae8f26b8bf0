package org.metaworld4j.viewer.session;

import java.util.Arrays;
import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.recording.RecordedEpisode;
import org.metaworld4j.core.recording.Recording;

/** Frames of recorded episodes that are played again. */
final class ReplayedFrames implements FrameSource {

  private final Recording recording;
  private final Stage stage;
  private RecordedEpisode episode;

  ReplayedFrames(Recording recording, InPlaceEnv<?, ?> env) {
    if (!recording.env().equals(env.spec().id())) {
      throw new IllegalArgumentException(
          "environment: expected that of the recording, %s, got %s"
              .formatted(recording.env(), env.spec().id()));
    }
    this.recording = recording;
    stage = new Stage(env);
    episode = recording.episode(0);
  }

  @Override
  public Frame begin(int number) {
    episode = recording.episode(number);
    return checked(stage.reset(number, episode.start().task(), episode.start().options()));
  }

  @Override
  public Optional<Frame> next(Frame before) {
    if (before.step() == episode.steps()) {
      return Optional.empty();
    }
    double[] action = new double[stage.env().actionSize()];
    episode.action(before.step(), action, 0);
    return Optional.of(checked(stage.step(action, before)));
  }

  private Frame checked(Frame made) {
    double[] recorded = new double[made.observation().length];
    episode.observation(made.step(), recorded, 0);
    if (!Arrays.equals(recorded, made.observation())) {
      throw new IllegalArgumentException(
          "recording of %s: expected step %d of episode %d to come out again as it was recorded, but"
                  .formatted(recording.env(), made.step(), made.episode().number())
              + " it does not");
    }
    return made;
  }
}
