package org.metaworld4j.agents.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.core.task.Task;

/**
 * How a policy did on one task (one goal).
 *
 * @param task the task
 * @param episodes episodes run, at least 1
 * @param success share of episodes with at least one successful step, 0 to 1; NaN if the
 *     environment does not tell
 * @param meanReturn mean sum of rewards, not discounted
 * @param finalDistance mean distance to the goal after the last step; NaN if the environment does
 *     not tell
 * @param stepsToSuccess mean number of the first successful step over the successful episodes; NaN
 *     if there is none
 */
public record TaskResult(
    Task task,
    int episodes,
    double success,
    double meanReturn,
    double finalDistance,
    double stepsToSuccess) {

  /** Returns the averages of some episodes of a task. */
  static TaskResult of(Task task, List<Episode> episodes) {
    List<Episode> successful = episodes.stream().filter(e -> e.stepsToSuccess() > 0).toList();
    return new TaskResult(
        task,
        episodes.size(),
        mean(episodes, Episode::success),
        mean(episodes, Episode::totalReward),
        mean(episodes, Episode::finalDistance),
        mean(successful, Episode::stepsToSuccess));
  }

  private static double mean(List<Episode> episodes, ToDoubleFunction<Episode> figure) {
    double sum = 0;
    for (Episode episode : episodes) {
      sum += figure.applyAsDouble(episode);
    }
    return sum / episodes.size();
  }
}
