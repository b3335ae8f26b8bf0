package org.metaworld4j.viewer.session;

import java.util.List;
import java.util.Optional;

/**
 * All that there is to see of a playback at one moment. Immutable.
 *
 * @param tapes the tracks, at least one
 * @param playing whether it moves on by itself
 * @param speed world time a second of the clock; infinite for as fast as it goes
 * @param rate speed that was reached lately; 0 if that is not known
 * @param error what went wrong last, in a sentence; empty once something went well
 */
public record Status(
    List<Tape> tapes, boolean playing, double speed, double rate, Optional<String> error) {

  /** Copies the list. */
  public Status {
    tapes = List.copyOf(tapes);
  }

  /** Returns the first track. */
  public Tape tape() {
    return tapes.get(0);
  }

  /** Returns the frame that the first track shows. */
  public Frame frame() {
    return tape().frame();
  }
}
