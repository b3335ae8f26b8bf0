package org.metaworld4j.core.task;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Named task sets, to train on and to test on; no task is in two of them.
 *
 * @param name such as {@code ML1} or {@code MT10}
 * @param seed the seed that its tasks were drawn with
 * @param train tasks to learn from
 * @param test held-out tasks; empty for multi-task benchmarks, which test on what they train on
 * @param extrapolation tasks beyond what training tasks are drawn from; often empty
 */
public record Benchmark(
    String name, long seed, TaskSet train, TaskSet test, TaskSet extrapolation) {

  /** Refuses missing parts, and a task in two sets. */
  public Benchmark {
    Objects.requireNonNull(name, "name");
    checkApart(name, "train", train, "test", test);
    checkApart(name, "train", train, "extrapolation", extrapolation);
    checkApart(name, "test", test, "extrapolation", extrapolation);
  }

  /** Creates a benchmark without tasks for extrapolation. */
  public Benchmark(String name, long seed, TaskSet train, TaskSet test) {
    this(name, seed, train, test, TaskSet.empty());
  }

  private static void checkApart(
      String name, String firstName, TaskSet first, String secondName, TaskSet second) {
    Set<Task> tasks = new HashSet<>(first.tasks());
    for (Task task : second.tasks()) {
      if (tasks.contains(task)) {
        throw new IllegalArgumentException(
            String.format(
                "%s: expected %s and %s without a common task, got %s in both",
                name, firstName, secondName, task));
      }
    }
  }
}
