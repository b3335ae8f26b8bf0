package org.metaworld4j.agents.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.metaworld4j.agents.sampling.Episode;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.task.Task;

/**
 * How a policy did on a set of tasks. Every task (every goal) counts the same.
 *
 * @param tasks one result a task, in the order of the set; at least one
 */
public record Evaluation(List<TaskResult> tasks) {

  /** Copies the list. */
  public Evaluation {
    tasks = List.copyOf(tasks);
    Check.atLeast("tasks", tasks.size(), 1);
  }

  /** Returns the evaluation in which the trials of the same task are put together. */
  static Evaluation of(List<TaskResult> trials) {
    Map<Task, List<Episode>> byTask = new LinkedHashMap<>();
    for (TaskResult trial : trials) {
      byTask.computeIfAbsent(trial.task(), task -> new ArrayList<>()).addAll(trial.episodes());
    }
    List<TaskResult> tasks = new ArrayList<>();
    byTask.forEach((task, episodes) -> tasks.add(new TaskResult(task, episodes)));
    return new Evaluation(tasks);
  }

  /** Returns the ids of the environments, in the order of the set. */
  public List<String> envs() {
    return tasks.stream().map(result -> result.task().env()).distinct().toList();
  }

  /**
   * Returns the part of this evaluation that took place in one environment.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Evaluation of(String env) {
    return new Evaluation(
        tasks.stream().filter(result -> result.task().env().equals(env)).toList());
  }

  /** Returns how many episodes were run. */
  public int episodes() {
    return tasks.stream().mapToInt(result -> result.episodes().size()).sum();
  }

  /** Returns the mean success rate over the tasks; NaN if the environments do not tell. */
  public double success() {
    return mean(TaskResult::success);
  }

  /** Returns the mean return over the tasks. */
  public double meanReturn() {
    return mean(TaskResult::meanReturn);
  }

  /** Returns the mean final distance over the tasks; NaN if the environments do not tell. */
  public double finalDistance() {
    return mean(TaskResult::finalDistance);
  }

  /** Returns the mean steps to success over the tasks that had any success; NaN if none had. */
  public double stepsToSuccess() {
    return tasks.stream()
        .mapToDouble(TaskResult::stepsToSuccess)
        .filter(steps -> !Double.isNaN(steps))
        .average()
        .orElse(Double.NaN);
  }

  private double mean(ToDoubleFunction<TaskResult> figure) {
    double sum = 0;
    for (TaskResult task : tasks) {
      sum += figure.applyAsDouble(task);
    }
    return sum / tasks.size();
  }
}
