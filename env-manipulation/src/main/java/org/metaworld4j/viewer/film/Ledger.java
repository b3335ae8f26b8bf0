package org.metaworld4j.viewer.film;

import java.util.List;
import java.util.OptionalInt;
import org.metaworld4j.core.recording.RecordedEpisode;

/**
 * The figures of an episode that a panel shows, after each of its steps.
 *
 * @param rewards of each step (T)
 * @param returns sums of the rewards so far (T)
 * @param solved number of the step with which success came first, from 1; empty if none did
 */
record Ledger(double[] rewards, double[] returns, OptionalInt solved) {

  private static final String SUCCESS = "success";

  static Ledger of(RecordedEpisode episode, List<String> infoKeys) {
    int steps = episode.steps();
    double[] rewards = new double[steps];
    double[] returns = new double[steps];
    double[] info = new double[infoKeys.size()];
    int key = infoKeys.indexOf(SUCCESS);
    OptionalInt solved = OptionalInt.empty();
    double sum = 0;
    for (int t = 0; t < steps; t++) {
      rewards[t] = episode.reward(t);
      sum += rewards[t];
      returns[t] = sum;
      episode.info(t, info, 0);
      if (key >= 0 && solved.isEmpty() && info[key] == 1) {
        solved = OptionalInt.of(t + 1);
      }
    }
    return new Ledger(rewards, returns, solved);
  }

  int steps() {
    return rewards.length;
  }

  /** Returns the sum of the rewards after t steps. */
  double total(int t) {
    return t == 0 ? 0 : returns[t - 1];
  }

  /** Returns the reward of the last of t steps, 0 before the first. */
  double reward(int t) {
    return t == 0 ? 0 : rewards[t - 1];
  }

  boolean isSolved(int t) {
    return solved.isPresent() && t >= solved.getAsInt();
  }
}
