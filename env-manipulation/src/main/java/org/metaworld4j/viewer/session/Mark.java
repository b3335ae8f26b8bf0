package org.metaworld4j.viewer.session;

/**
 * A moment of a timeline worth finding again.
 *
 * @param index of its frame
 * @param kind why
 * @param text what there is to say, such as {@code leftPad touches puck}
 */
public record Mark(int index, Kind kind, String text) {

  /** Why a moment is marked. */
  public enum Kind {
    /** An episode begins. */
    RESET,
    /** An episode of another task begins. */
    TASK,
    /** The first success of an episode. */
    SUCCESS,
    /** Two bodies touch for the first time in an episode. */
    CONTACT,
    /** An episode ends by itself. */
    END,
    /** A branch leaves here. */
    BRANCH
  }
}
