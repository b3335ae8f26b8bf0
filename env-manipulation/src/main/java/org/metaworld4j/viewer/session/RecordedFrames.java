package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.recording.EpisodeStart;
import org.metaworld4j.core.recording.RecordedEpisode;
import org.metaworld4j.core.recording.Recording;

/** Frames as they were recorded. */
final class RecordedFrames implements FrameSource {

  private static final double[] NOTHING = {};

  private final Recording recording;
  private final double stepSeconds;
  private RecordedEpisode episode;

  RecordedFrames(Recording recording, double usualStep) {
    this.recording = recording;
    stepSeconds = recording.stepSeconds().orElse(usualStep);
    episode = recording.episode(0);
  }

  @Override
  public Frame begin(int number) {
    episode = recording.episode(number);
    return new Frame(
        about(number),
        0,
        NOTHING,
        observation(0),
        0,
        0,
        false,
        false,
        -1,
        NOTHING,
        poses(0),
        NOTHING,
        NOTHING,
        NOTHING);
  }

  private Episode about(int number) {
    EpisodeStart start = episode.start();
    return new Episode(
        recording.env(),
        number,
        start.task(),
        start.options(),
        OptionalInt.empty(),
        stepSeconds,
        start.scene().orElseThrow(() -> new IllegalArgumentException(noScene(number))),
        recording.infoKeys(),
        List.of(),
        List.of());
  }

  private String noScene(int number) {
    return "recording of %s: expected episodes with a scene, got number %d without"
        .formatted(recording.env(), number);
  }

  @Override
  public Optional<Frame> next(Frame before) {
    int t = before.step();
    if (t == episode.steps()) {
      return Optional.empty();
    }
    double[] info = new double[recording.infoKeys().size()];
    double[] action = new double[recording.actionSpace().packedSize()];
    episode.info(t, info, 0);
    episode.action(t, action, 0);
    return Optional.of(
        new Frame(
            before.episode(),
            t + 1,
            action,
            observation(t + 1),
            episode.reward(t),
            before.total() + episode.reward(t),
            episode.terminated(t),
            episode.truncated(t),
            firstSuccess(before, info),
            info,
            poses(t + 1),
            NOTHING,
            NOTHING,
            NOTHING));
  }

  private int firstSuccess(Frame before, double[] info) {
    int success = recording.infoKeys().indexOf("success");
    boolean isFirst = before.firstSuccess() < 0 && success >= 0 && info[success] != 0;
    return isFirst ? before.step() + 1 : before.firstSuccess();
  }

  private double[] observation(int t) {
    double[] observation = new double[recording.observationSpace().packedSize()];
    episode.observation(t, observation, 0);
    return observation;
  }

  private double[] poses(int t) {
    double[] poses = new double[episode.start().scene().orElseThrow().poseSize()];
    episode.poses(t, poses, 0);
    return poses;
  }
}
