package org.metaworld4j.agents.evaluation;

import java.util.List;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.settings.Check;

/**
 * Success as the original's evaluation counts it, for comparison with published numbers.
 *
 * <p>There, several copies of an environment run side by side, each with a goal of its own; an
 * episode ends at its first success, and the episodes that end first count, whichever copy they
 * come from. A copy that solves its goal soon ends several episodes while one that fails is still
 * in its first, so the number is that of the goals that are solved soonest. {@link
 * Evaluation#success} is the share of all goals.
 *
 * <p>The count is made from full episodes: cut at their first success, in the order of the goals,
 * {@code copies} goals at a time (the last time those that are left). Of copies that end an episode
 * in the same step the first comes first. A goal with fewer episodes than are needed goes through
 * them again.
 *
 * @param copies copies of each environment that run side by side, at least 1
 * @param counted episodes of each environment that count, each time, at least 1
 */
public record PooledSuccess(int copies, int counted) {

  private static final int META_BATCH = 20; // environments side by side
  private static final int EVALUATION_EPISODES = 3;

  /** Checks the numbers. */
  public PooledSuccess {
    Check.atLeast("copies", copies, 1);
    Check.atLeast("counted", counted, 1);
  }

  /**
   * Returns the numbers for meta-learners: 20 copies in all, and 3 episodes.
   *
   * @param environments how many different environments there are, at least 1
   */
  public static PooledSuccess metaLearning(int environments) {
    return new PooledSuccess(Math.max(1, META_BATCH / environments), EVALUATION_EPISODES);
  }

  /**
   * Returns the numbers for multi-task policies: one copy of each environment, so that nothing is
   * pooled.
   *
   * @param episodes episodes of each goal, at least 1
   */
  public static PooledSuccess multiTask(int episodes) {
    return new PooledSuccess(1, episodes);
  }

  /** Returns the mean over the environments; NaN if they do not tell of success. */
  public double of(Evaluation evaluation) {
    List<String> envs = evaluation.envs();
    double sum = 0;
    for (String env : envs) {
      sum += ofGoals(evaluation.of(env).tasks());
    }
    return sum / envs.size();
  }

  private double ofGoals(List<TaskResult> goals) {
    double sum = 0;
    int rounds = 0;
    for (int from = 0; from < goals.size(); from += copies) {
      sum += ofRound(goals.subList(from, Math.min(from + copies, goals.size())));
      rounds++;
    }
    return sum / rounds;
  }

  /** Returns the success of the first episodes that end, one copy for each of the goals. */
  private double ofRound(List<TaskResult> goals) {
    int[] begun = new int[goals.size()]; // number of the episode that a copy is in
    long[] end = new long[goals.size()]; // step in which it ends
    for (int i = 0; i < end.length; i++) {
      end[i] = length(episode(goals.get(i), 0));
    }
    double successes = 0;
    for (int i = 0; i < counted; i++) {
      int next = firstSmallest(end);
      successes += episode(goals.get(next), begun[next]).success();
      begun[next]++;
      end[next] += length(episode(goals.get(next), begun[next]));
    }
    return successes / counted;
  }

  private static Episode episode(TaskResult goal, int number) {
    return goal.episodes().get(number % goal.episodes().size());
  }

  private static int length(Episode episode) {
    return episode.stepsToSuccess() > 0 ? episode.stepsToSuccess() : episode.steps();
  }

  private static int firstSmallest(long[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[best]) {
        best = i;
      }
    }
    return best;
  }
}
