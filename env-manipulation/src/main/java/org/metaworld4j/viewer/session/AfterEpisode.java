package org.metaworld4j.viewer.session;

/** What a simulation does when an episode is over. */
public enum AfterEpisode {
  /** Stops there. */
  STAY,
  /** Begins another episode of the same task, with the next seed. */
  REPEAT,
  /** Begins an episode of the next task. */
  NEXT_TASK
}
