package org.metaworld4j.agents.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * How a policy did on one task (one goal).
 *
 * @param task the task
 * @param episodes what it did, in the order of the episodes; at least one
 */
public record TaskResult(Task task, List<Episode> episodes) {

  /** Copies the list. */
  public TaskResult {
    episodes = List.copyOf(episodes);
    Check.atLeast("episodes", episodes.size(), 1);
  }

  /**
   * Returns the share of episodes with at least one successful step, 0 to 1; NaN if the environment
   * does not tell.
   */
  public double success() {
    return mean(episodes, Episode::success);
  }

  /** Returns the mean sum of rewards, not discounted. */
  public double meanReturn() {
    return mean(episodes, Episode::totalReward);
  }

  /**
   * Returns the mean distance to the goal after the last step; NaN if the environment does not
   * tell.
   */
  public double finalDistance() {
    return mean(episodes, Episode::finalDistance);
  }

  /**
   * Returns the mean number of the first successful step over the successful episodes; NaN if there
   * is none.
   */
  public double stepsToSuccess() {
    List<Episode> successful = episodes.stream().filter(e -> e.stepsToSuccess() > 0).toList();
    return mean(successful, Episode::stepsToSuccess);
  }

  private static double mean(List<Episode> episodes, ToDoubleFunction<Episode> figure) {
    double sum = 0;
    for (Episode episode : episodes) {
      sum += figure.applyAsDouble(episode);
    }
    return sum / episodes.size();
  }
}
