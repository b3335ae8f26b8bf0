package org.metaworld4j.agents.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a policy did on a set of tasks. Every task (every goal) counts the same.
 *
 * @param tasks one result a task, in the order of the set; at least one
 */
public record Evaluation(List<TaskResult> tasks) {

  /** Copies the list. */
  public Evaluation {
    tasks = List.copyOf(tasks);
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
