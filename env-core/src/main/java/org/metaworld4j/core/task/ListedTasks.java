package org.metaworld4j.core.task;

import java.util.List;
import org.metaworld4j.core.random.Generator;

/**
 * A fixed list of tasks of one environment, each as likely as the next.
 *
 * @param tasks at least one
 */
public record ListedTasks(List<Task> tasks) implements TaskDistribution {

  /** Copies the list; refuses an empty one, and tasks of several environments. */
  public ListedTasks {
    tasks = atLeastOne(tasks);
    String first = tasks.get(0).env();
    for (Task task : tasks) {
      if (!task.env().equals(first)) {
        throw new IllegalArgumentException(
            "tasks: expected one environment, got " + first + " and " + task.env());
      }
    }
  }

  /** Returns a copy; refuses an empty list. */
  static List<Task> atLeastOne(List<Task> tasks) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: expected at least one, got none");
    }
    return List.copyOf(tasks);
  }

  @Override
  public String env() {
    return tasks.get(0).env();
  }

  @Override
  public Task sample(Generator random) {
    return tasks.get((int) random.integers(tasks.size()));
  }

  @Override
  public boolean contains(Task task) {
    return tasks.contains(task);
  }
}
