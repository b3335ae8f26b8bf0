package org.metaworld4j.core.task;

import java.util.Objects;

/**
 * A named pair of task sets, to train on and to test on.
 *
 * @param name such as {@code ML1} or {@code MT10}
 * @param seed the seed that its tasks were drawn with
 * @param train tasks to learn from
 * @param test held-out tasks; empty for multi-task benchmarks, which test on what they train on
 */
public record Benchmark(String name, long seed, TaskSet train, TaskSet test) {

  /** Refuses missing parts. */
  public Benchmark {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(train, "train");
    Objects.requireNonNull(test, "test");
  }
}
