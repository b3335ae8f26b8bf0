package org.metaworld4j.core.vector;

/** When a vector environment resets those of its environments whose episodes ended. */
public enum AutoresetMode {

  /**
   * The step after the end resets: it ignores the action and brings the first observation of the
   * next episode, with reward 0 and no flag. Gymnasium's default.
   */
  NEXT_STEP,

  /**
   * The step that ends an episode also begins the next: {@link VectorBuffers#observations} holds
   * the first observation of the next episode, {@link VectorBuffers#finalObservations} the last of
   * the old one. Reward, flags and info belong to the old episode.
   */
  SAME_STEP,

  /** Nothing is reset; the caller resets those that ended before the next step. */
  DISABLED
}
