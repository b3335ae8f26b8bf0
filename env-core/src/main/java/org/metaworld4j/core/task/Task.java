package org.metaworld4j.core.task;

import java.util.Arrays;
import java.util.Objects;

/**
 * One member of a family of tasks: an environment with fixed parameters.
 *
 * @param env environment id, such as {@code reach-v3}
 * @param parameters the parameter vector (for Meta-World: object and goal placement, metres);
 *     copied
 * @param goalVisible whether observations show the goal
 */
public record Task(String env, double[] parameters, boolean goalVisible) {

  /** Copies the parameters. */
  public Task {
    Objects.requireNonNull(env, "env");
    parameters = parameters.clone();
  }

  /** Returns a copy of the parameter vector. */
  @Override
  public double[] parameters() {
    return parameters.clone();
  }

  /** Returns how many parameters there are. */
  public int size() {
    return parameters.length;
  }

  /** Returns one parameter, without a copy of the others. */
  public double parameter(int index) {
    return parameters[index];
  }

  /**
   * Refuses a task that an environment cannot take.
   *
   * @param id the environment's id
   * @param size how many parameters it has
   * @throws IllegalArgumentException if this task is for another environment, or its parameters are
   *     too few, too many or not finite
   */
  public void check(String id, int size) {
    if (!env.equals(id)) {
      throw new IllegalArgumentException("task: expected one for " + id + ", got one for " + env);
    }
    if (parameters.length != size) {
      throw new IllegalArgumentException(
          id + ": expected a task of " + size + " parameters, got " + parameters.length);
    }
    for (int i = 0; i < size; i++) {
      if (!Double.isFinite(parameters[i])) {
        throw new IllegalArgumentException(
            id + ": expected finite parameters, got parameters[" + i + "] = " + parameters[i]);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Task task
        && env.equals(task.env)
        && goalVisible == task.goalVisible
        && Arrays.equals(parameters, task.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * env.hashCode() + Arrays.hashCode(parameters)) + Boolean.hashCode(goalVisible);
  }

  @Override
  public String toString() {
    return env + Arrays.toString(parameters) + (goalVisible ? " goal visible" : " goal hidden");
  }
}
