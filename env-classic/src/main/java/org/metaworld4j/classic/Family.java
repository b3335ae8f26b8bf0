package org.metaworld4j.classic;

import java.util.List;
import java.util.function.Function;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.Task;

/**
 * The tasks that an environment can be set to.
 *
 * @param <P> what a task's parameter vector says, with names
 * @param usual without a task
 * @param names of the numbers of a task's vector, in order
 * @param space box that task parameters come from
 * @param draw draws a parameter vector from the family's distribution
 * @param reader understands a vector; refuses impossible numbers
 */
record Family<P>(
    P usual,
    List<String> names,
    Box space,
    Function<Generator, double[]> draw,
    Function<double[], P> reader) {

  /** Returns the family whose tasks are drawn uniformly from the box. */
  static <P> Family<P> uniform(
      P usual, List<String> names, Box space, Function<double[], P> reader) {
    return new Family<>(usual, names, space, space::sample, reader);
  }

  /**
   * Reads the parameters of a task; they need not lie in the box.
   *
   * @throws IllegalArgumentException if the task is for another environment or a number is missing,
   *     too many or impossible
   */
  P read(String id, Task task) {
    task.check(id, space.size());
    return reader.apply(task.parameters());
  }
}
