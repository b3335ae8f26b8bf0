package org.metaworld4j.core.recording;

/**
 * Where a replay first came out otherwise.
 *
 * @param episode index of the episode
 * @param step how many steps of it were made, 0 for its reset
 * @param what the figure, such as {@code observation[3]} or {@code reward}
 * @param expected what the recording has
 * @param got what came
 */
public record Difference(int episode, int step, String what, double expected, double got) {

  /** Returns a sentence, such as {@code episode 0, step 12: expected reward 1.0, got 0.9}. */
  @Override
  public String toString() {
    return String.format(
        "episode %d, step %d: expected %s %s, got %s", episode, step, what, expected, got);
  }
}
