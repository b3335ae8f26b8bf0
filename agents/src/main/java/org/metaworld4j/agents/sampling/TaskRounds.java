package org.metaworld4j.agents.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.metaworld4j.core.task.Task;

/**
 * Endless order of tasks in which every environment has the same share: for each of them all its
 * tasks shuffled, then all of them shuffled anew, and so on.
 *
 * <p>Any stretch of it can be computed at once, so nothing has to be remembered between iterations.
 */
public final class TaskRounds {

  private final List<List<Task>> byEnv;
  private final Streams streams;

  /**
   * Groups the tasks by environment, in the order in which these first appear.
   *
   * @param tasks at least one
   * @param streams seeds of the shuffles
   */
  public TaskRounds(List<Task> tasks, Streams streams) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: expected at least one to train on, got none");
    }
    Map<String, List<Task>> groups = new LinkedHashMap<>();
    for (Task task : tasks) {
      groups.computeIfAbsent(task.env(), env -> new ArrayList<>()).add(task);
    }
    byEnv = List.copyOf(groups.values());
    this.streams = streams;
  }

  /** Returns the ids of the environments. */
  public List<String> envs() {
    return byEnv.stream().map(tasks -> tasks.get(0).env()).toList();
  }

  /**
   * Returns the tasks of an iteration if it takes {@code each} of every environment.
   *
   * @param iteration from 0
   * @return those of the first environment, then those of the second and so on
   */
  public List<Task> batch(long iteration, int each) {
    List<Task> batch = new ArrayList<>(each * byEnv.size());
    for (int env = 0; env < byEnv.size(); env++) {
      List<Task> tasks = byEnv.get(env);
      Streams rounds = streams.part(env);
      for (long place = iteration * each; place < (iteration + 1) * each; place++) {
        List<Task> round = shuffled(tasks, rounds.seed(place / tasks.size()));
        batch.add(round.get((int) (place % tasks.size())));
      }
    }
    return batch;
  }

  private static List<Task> shuffled(List<Task> tasks, long seed) {
    List<Task> order = new ArrayList<>(tasks);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      order.set(i, order.set(j, order.get(i)));
    }
    return order;
  }
}
