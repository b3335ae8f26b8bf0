package org.metaworld4j.classic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.task.Task;

/**
 * The tasks that a batch's environments take over at their next resets.
 *
 * @param <P> parameters of a task
 */
final class BatchTasks<P> {

  private final TaskReader<P> reader;
  private final List<P> chosen;
  private final List<Optional<Task>> tasks;

  BatchTasks(TaskReader<P> reader, int count) {
    this.reader = reader;
    chosen = new ArrayList<>(Collections.nCopies(count, reader.usual()));
    tasks = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
  }

  TaskReader<P> reader() {
    return reader;
  }

  void set(int index, String id, Task task) {
    chosen.set(index, reader.read(id, task));
    tasks.set(index, Optional.of(task));
  }

  Optional<Task> task(int index) {
    return tasks.get(index);
  }

  P parameters(int index) {
    return chosen.get(index);
  }
}
