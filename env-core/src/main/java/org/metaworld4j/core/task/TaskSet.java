package org.metaworld4j.core.task;

import java.util.List;

/**
 * The tasks of one side of a benchmark.
 *
 * @param envs environment ids in the benchmark's order
 * @param tasks all tasks, grouped by environment in that order
 */
public record TaskSet(List<String> envs, List<Task> tasks) {

  /** Copies both lists; every task must belong to a listed environment. */
  public TaskSet {
    envs = List.copyOf(envs);
    tasks = List.copyOf(tasks);
    for (Task task : tasks) {
      if (!envs.contains(task.env())) {
        throw new IllegalArgumentException(
            "tasks: expected environments of " + envs + ", got " + task.env());
      }
    }
  }

  /** Returns the set without tasks. */
  public static TaskSet empty() {
    return new TaskSet(List.of(), List.of());
  }

  /** Returns the tasks of one environment, in order. */
  public List<Task> of(String env) {
    return tasks.stream().filter(task -> task.env().equals(env)).toList();
  }
}
