package org.metaworld4j.core.task;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.random.Generator;

/** Where the tasks of one environment are drawn from. */
public sealed interface TaskDistribution permits Family, ListedTasks {

  /** Returns the id of the environment. */
  String env();

  /** Draws a task. */
  Task sample(Generator random);

  /** Returns whether a task can be drawn. */
  boolean contains(Task task);

  /**
   * Draws tasks one after the other; some may be the same.
   *
   * @param count at least 0
   * @param random where the draws come from
   */
  default List<Task> sample(int count, Generator random) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tasks.add(sample(random));
    }
    return tasks;
  }
}
