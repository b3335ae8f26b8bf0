package org.metaworld4j.viewer.session;

/**
 * A run that can be moved along. Used by one thread at a time: that of the {@link Playback} which
 * it was given to.
 */
public sealed interface Track extends AutoCloseable permits Simulation, RecordedTrack {

  /**
   * Moves the head on by one frame.
   *
   * @return whether there was one to move on to
   */
  boolean forward();

  /** Moves the head to an index, or the nearest there is. */
  void moveTo(int index);

  /** Returns how it is now. */
  Tape tape();

  /** Frees what it holds. */
  @Override
  void close();
}
