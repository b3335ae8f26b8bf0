package org.metaworld4j.core.task;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.random.Generator;

/** Picks tasks uniformly, with replacement. */
final class RandomSelection implements TaskSelection {

  private static final String KIND = "random";

  private final List<Task> tasks;
  private Generator random;
  private int last = -1;

  RandomSelection(List<Task> tasks, long seed) {
    this.tasks = ListedTasks.atLeastOne(tasks);
    random = Generator.seeded(seed);
  }

  @Override
  public List<Task> tasks() {
    return tasks;
  }

  @Override
  public Task next() {
    last = (int) random.integers(tasks.size());
    return tasks.get(last);
  }

  @Override
  public Optional<Task> last() {
    return last < 0 ? Optional.empty() : Optional.of(tasks.get(last));
  }

  @Override
  public void restart(long seed) {
    random = Generator.seeded(seed);
    last = -1;
  }

  @Override
  public SelectionState state() {
    return new SelectionState(KIND, SelectionState.digest(tasks), List.of(), last, random.state());
  }

  @Override
  public void resume(SelectionState state) {
    state.check(KIND, tasks, 0);
    random = Generator.of(state.random());
    last = state.position();
  }
}
