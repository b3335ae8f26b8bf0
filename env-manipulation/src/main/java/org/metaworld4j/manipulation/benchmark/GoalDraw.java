package org.metaworld4j.manipulation.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.core.random.RandomState;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.manipulation.task.TaskSpec;

/**
 * Draws the tasks of a set, equal to the last bit to those that Meta-World draws for the same seed.
 *
 * <p>One generator, seeded once, serves the environments of a set in their order; so the goals of
 * an environment depend on the seed and on what stands before it. For each task two parameter
 * vectors are drawn and the second one is kept: a reset of the original runs its placement twice.
 */
public final class GoalDraw {

  /** Tasks drawn for each environment. */
  public static final int TASKS = 50;

  private GoalDraw() {}

  /**
   * Draws a set.
   *
   * @param envs the environments, in the set's order
   * @param goalVisible whether observations are to show the goal
   * @param seed 0 to 4294967295
   * @throws IllegalArgumentException if the seed is outside
   */
  public static TaskSet draw(List<TaskSpec> envs, boolean goalVisible, long seed) {
    RandomState random = new RandomState(seed);
    List<Task> tasks = new ArrayList<>();
    for (TaskSpec env : envs) {
      for (int i = 0; i < TASKS; i++) {
        env.parameters().draw(random::randomSample);
        double[] kept = env.parameters().draw(random::randomSample);
        tasks.add(new Task(env.id(), kept, goalVisible));
      }
    }
    return new TaskSet(envs.stream().map(TaskSpec::id).toList(), tasks);
  }
}
