package org.metaworld4j.core.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.space.Box;

/** An environment whose task can be changed by a vector of parameters. */
public interface ParametricEnv<O, A> extends InPlaceEnv<O, A> {

  /** Returns the box that task parameters come from. */
  Box parameterSpace();

  /** Returns the names of the parameters in the order of a task's vector. */
  default List<String> parameterNames() {
    return IntStream.range(0, parameterSpace().size()).mapToObj(i -> "parameter" + i).toList();
  }

  /**
   * Sets the task; it takes effect at the next reset.
   *
   * @throws IllegalArgumentException if the task is for another environment or its parameter vector
   *     has the wrong length or a value that is not a number
   */
  void setTask(Task task);

  /** Returns the task set last; empty before the first. */
  Optional<Task> task();
}
