package org.metaworld4j.viewer.session;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.recording.Recording;

/** Recorded episodes, one after the other, all of them in memory. */
public final class RecordedTrack implements Track {

  private static final double USUAL_STEP = 1.0 / 30; // s
  private static final Controller NOBODY = (now, action) -> {};

  private final Timeline timeline;

  private RecordedTrack(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Returns all episodes of a recording, which may be closed then. What a recording does not hold,
   * signals, motions and contacts, is missing.
   *
   * @throws IllegalArgumentException if there is no episode, one has no scene, or the file is
   *     broken
   */
  public static RecordedTrack of(Recording recording) {
    return of(recording, USUAL_STEP);
  }

  /**
   * Returns all episodes of a recording, as {@link #of(Recording)} does.
   *
   * @param stepSeconds world time of a step, s, where the recording does not tell
   */
  public static RecordedTrack of(Recording recording, double stepSeconds) {
    requireEpisode(recording);
    return assemble(recording, new RecordedFrames(recording, stepSeconds));
  }

  /**
   * Returns all episodes of a recording, played again to have signals, motions and contacts too.
   * Recording and environment may be closed then.
   *
   * @param env an environment of the kind that was recorded
   * @throws IllegalArgumentException if something comes out otherwise than it was recorded, or as
   *     for {@link #of(Recording)}
   */
  public static RecordedTrack of(Recording recording, InPlaceEnv<?, ?> env) {
    requireEpisode(recording);
    return assemble(recording, new ReplayedFrames(recording, env));
  }

  private static void requireEpisode(Recording recording) {
    if (recording.count() == 0) {
      throw new IllegalArgumentException(
          "recording of " + recording.env() + ": expected at least one episode, got none");
    }
  }

  private static RecordedTrack assemble(Recording recording, FrameSource frames) {
    Frame first = frames.begin(0);
    Timeline timeline = new Timeline(Moment.first(first, Optional.empty(), NOBODY), Long.MAX_VALUE);
    for (int episode = 0; episode < recording.count(); episode++) {
      if (episode > 0) {
        add(timeline, frames.begin(episode));
      }
      Optional<Frame> next = frames.next(timeline.moment().frame());
      while (next.isPresent()) {
        add(timeline, next.get());
        next = frames.next(next.get());
      }
    }
    timeline.moveTo(0);
    return new RecordedTrack(timeline);
  }

  private static void add(Timeline timeline, Frame frame) {
    timeline.add(Moment.after(timeline, frame, Optional.empty(), NOBODY));
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
