package org.metaworld4j.agents.cli;

import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.TaskSet;

/** One side of a benchmark. */
enum Split {
  /** Tasks to learn from. */
  TRAIN("train"),
  /** Held-out tasks. */
  TEST("test");

  private final String label;

  Split(String label) {
    this.label = label;
  }

  /** Returns the tasks of this side. */
  TaskSet of(Benchmark benchmark) {
    return this == TRAIN ? benchmark.train() : benchmark.test();
  }

  /** Returns the side's name as users write it. */
  @Override
  public String toString() {
    return label;
  }
}
