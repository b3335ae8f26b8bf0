package org.metaworld4j.classic;

import java.util.function.Function;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.Task;

/**
 * How an environment understands the parameter vector of a task.
 *
 * @param <P> what the vector says, with names
 * @param usual without a task
 * @param space box that task parameters come from
 * @param reader understands a vector; refuses impossible numbers
 */
record TaskReader<P>(P usual, Box space, Function<double[], P> reader) {

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
