package org.metaworld4j.agents.cli;

/**
 * What a check of the machine found.
 *
 * @param subject what was looked at
 * @param state how it is
 * @param told what was found, and what to do where it is not well
 */
record Finding(String subject, State state, String told) {

  /** How well something is. */
  enum State {
    /** As it should be. */
    OK,
    /** Works, but not at its best. */
    WARNING,
    /** Does not work. */
    FAILURE
  }

  static Finding ok(String subject, String told) {
    return new Finding(subject, State.OK, told);
  }

  static Finding warning(String subject, String told) {
    return new Finding(subject, State.WARNING, told);
  }

  static Finding failure(String subject, String told) {
    return new Finding(subject, State.FAILURE, told);
  }
}
