package org.metaworld4j.agents.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.metaworld4j.agents.sampling.Streams;
import org.metaworld4j.core.task.Task;

/**
 * Endless order of tasks: all of them shuffled, then all of them shuffled anew, and so on.
 *
 * <p>Any stretch of it can be computed at once, so nothing has to be remembered between iterations.
 *
 * @param tasks the tasks, at least one
 * @param streams one seed for each round
 */
record TaskOrder(List<Task> tasks, Streams streams) {

  TaskOrder {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: expected at least one to train on, got none");
    }
  }

  /** Returns the tasks of an iteration if each takes {@code size} of them; iterations from 0. */
  List<Task> batch(long iteration, int size) {
    List<Task> batch = new ArrayList<>(size);
    for (long place = iteration * size; batch.size() < size; place++) {
      batch.add(round(place / tasks.size()).get((int) (place % tasks.size())));
    }
    return batch;
  }

  private List<Task> round(long number) {
    List<Task> order = new ArrayList<>(tasks);
    SplittableRandom random = new SplittableRandom(streams.seed(number));
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      order.set(i, order.set(j, order.get(i)));
    }
    return order;
  }
}
