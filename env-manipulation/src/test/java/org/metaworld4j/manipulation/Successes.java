package org.metaworld4j.manipulation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often and how soon a policy succeeds on some goals of a task.
 *
 * @param meanReturn mean sum of the rewards of an episode of 500 steps; NaN if episodes ended with
 *     the success
 * @param firsts first step of success for each goal, counted from 1; 0 if there is none; not to be
 *     changed
 */
public record Successes(double meanReturn, int[] firsts) {

  /** Returns the share of goals with a success at any step. */
  public double rate() {
    return (double) succeeded().count() / firsts.length;
  }

  /** Returns the mean first step of success, of the goals that have one; NaN if none has. */
  public double meanFirst() {
    return succeeded().average().orElse(Double.NaN);
  }

  /** Returns the median first step of success, of the goals that have one; NaN if none has. */
  public double medianFirst() {
    int[] sorted = succeeded().sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length == 0
        ? Double.NaN
        : (sorted[half] + sorted[sorted.length - 1 - half]) / 2.0;
  }

  /** Returns the indices of the goals with a success, in their order. */
  public int[] goals() {
    return IntStream.range(0, firsts.length).filter(goal -> firsts[goal] > 0).toArray();
  }

  private IntStream succeeded() {
    return Arrays.stream(firsts).filter(first -> first > 0);
  }
}
