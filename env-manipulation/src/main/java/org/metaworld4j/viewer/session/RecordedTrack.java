package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.recording.RecordedEpisode;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.scene.Scene;

/** Recorded episodes, one after the other. */
public final class RecordedTrack implements Track {

  private static final double[] NOTHING = {};
  private static final Controller NOBODY = (now, action) -> {};

  private final Timeline timeline;

  private RecordedTrack(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Returns all episodes of a recording, which may be closed then.
   *
   * @param stepSeconds world time of a step, s, which recordings do not tell
   * @throws IllegalArgumentException if there is no episode, one has no scene, or the file is
   *     broken
   */
  public static RecordedTrack of(Recording recording, double stepSeconds) {
    Timeline timeline = null;
    for (int i = 0; i < recording.count(); i++) {
      RecordedEpisode recorded = recording.episode(i);
      Episode episode = episode(recording, recorded, i, stepSeconds);
      for (int t = 0; t <= recorded.steps(); t++) {
        timeline = add(timeline, frame(recording, recorded, episode, t, timeline));
      }
    }
    if (timeline == null) {
      throw new IllegalArgumentException(
          "recording of " + recording.env() + ": expected at least one episode, got none");
    }
    timeline.moveTo(0);
    return new RecordedTrack(timeline);
  }

  private static Timeline add(Timeline timeline, Frame frame) {
    if (timeline == null) {
      return new Timeline(moment(frame, List.of(Marks.first(frame))), Long.MAX_VALUE);
    }
    timeline.add(moment(frame, Marks.between(timeline.moment(), frame, timeline.head() + 1)));
    return timeline;
  }

  private static Moment moment(Frame frame, List<Mark> marks) {
    return new Moment(frame, Optional.empty(), NOBODY, "", Touches.NONE, marks);
  }

  private static Episode episode(
      Recording recording, RecordedEpisode recorded, int number, double stepSeconds) {
    Scene scene =
        recorded
            .start()
            .scene()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "recording of %s: expected episodes with a scene, got number %d without"
                            .formatted(recording.env(), number)));
    return new Episode(
        recording.env(),
        number,
        recorded.start().task(),
        recorded.start().options(),
        OptionalInt.empty(),
        stepSeconds,
        scene,
        recording.infoKeys(),
        List.of(),
        List.of());
  }

  private static Frame frame(
      Recording recording, RecordedEpisode recorded, Episode episode, int t, Timeline timeline) {
    double[] observation = new double[recording.observationSpace().packedSize()];
    double[] poses = new double[episode.scene().poseSize()];
    recorded.observation(t, observation, 0);
    recorded.poses(t, poses, 0);
    if (t == 0) {
      return new Frame(
          episode,
          0,
          NOTHING,
          observation,
          0,
          0,
          false,
          false,
          -1,
          NOTHING,
          poses,
          NOTHING,
          NOTHING,
          NOTHING);
    }
    Frame before = timeline.moment().frame();
    double[] action = new double[recording.actionSpace().packedSize()];
    double[] info = new double[episode.infoKeys().size()];
    recorded.action(t - 1, action, 0);
    recorded.info(t - 1, info, 0);
    int success = episode.infoKeys().indexOf("success");
    boolean succeeds = before.firstSuccess() < 0 && success >= 0 && info[success] != 0;
    return new Frame(
        episode,
        t,
        action,
        observation,
        recorded.reward(t - 1),
        before.total() + recorded.reward(t - 1),
        recorded.terminated(t - 1),
        recorded.truncated(t - 1),
        succeeds ? t : before.firstSuccess(),
        info,
        poses,
        NOTHING,
        NOTHING,
        NOTHING);
  }

  @Override
  public boolean forward() {
    if (timeline.isAtEnd()) {
      return false;
    }
    timeline.moveTo(timeline.head() + 1);
    return true;
  }

  @Override
  public void moveTo(int index) {
    timeline.moveTo(index);
  }

  @Override
  public Tape tape() {
    return Tape.of(timeline, Optional.empty());
  }

  @Override
  public void close() {
    // all is in memory
  }
}
