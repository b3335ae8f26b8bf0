package org.metaworld4j.core.task;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares tasks out among copies of environments, as meta-learners need them: a meta batch holds the
 * same number of copies of each environment, and no task goes to two copies.
 */
public final class TaskSlices {

  private TaskSlices() {}

  /**
   * Returns how many copies of each environment make up a meta batch.
   *
   * @param metaBatch environments that are stepped together
   * @param envs how many environments there are, at least 1
   * @throws IllegalArgumentException unless the meta batch is a multiple of them
   */
  public static int copies(int metaBatch, int envs) {
    if (metaBatch < 1 || metaBatch % envs != 0) {
      throw new IllegalArgumentException(
          String.format(
              "metaBatch: expected a multiple of %d, so that each of the %d environments has as"
                  + " many copies, got %d",
              envs, envs, metaBatch));
    }
    return metaBatch / envs;
  }

  /**
   * Shares the tasks of one environment out: copy i of k gets tasks i, i + k, i + 2k, ...
   *
   * @param copies k, at least 1
   * @return one list for each copy, all equally long
   * @throws IllegalArgumentException unless the tasks can be shared out evenly
   */
  public static List<List<Task>> of(List<Task> tasks, int copies) {
    ListedTasks.atLeastOne(tasks);
    if (copies < 1) {
      throw new IllegalArgumentException("copies: expected at least 1, got " + copies);
    }
    if (tasks.size() % copies != 0) {
      throw uneven(tasks, copies);
    }
    return IntStream.range(0, copies).mapToObj(copy -> slice(tasks, copy, copies)).toList();
  }

  private static List<Task> slice(List<Task> tasks, int first, int step) {
    return IntStream.iterate(first, i -> i < tasks.size(), i -> i + step)
        .mapToObj(tasks::get)
        .toList();
  }

  private static IllegalArgumentException uneven(List<Task> tasks, int copies) {
    int even = tasks.size() - tasks.size() % copies;
    return new IllegalArgumentException(
        String.format(
            "tasks of %s: expected a number that %d copies can share evenly, got %d; %s",
            tasks.get(0).env(),
            copies,
            tasks.size(),
            even > 0 ? "use " + even + " of them or another meta batch" : "use fewer copies"));
  }
}
