package org.metaworld4j.core.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metaworld4j.core.random.Generator;

/** Goes through all tasks in rounds; each round shuffles the order of the one before. */
final class PseudoRandomSelection implements TaskSelection {

  private static final String KIND = "pseudo-random";

  private final List<Task> tasks;
  private final int[] round; // indices of tasks in the order of their turns
  private Generator random;
  private int position;

  PseudoRandomSelection(List<Task> tasks, long seed) {
    this.tasks = ListedTasks.atLeastOne(tasks);
    round = new int[tasks.size()];
    restart(seed);
  }

  @Override
  public List<Task> tasks() {
    return tasks;
  }

  @Override
  public Task next() {
    position = (position + 1) % round.length;
    if (position == 0) {
      random.shuffle(round);
    }
    return tasks.get(round[position]);
  }

  @Override
  public Optional<Task> last() {
    return position < 0 ? Optional.empty() : Optional.of(tasks.get(round[position]));
  }

  @Override
  public void restart(long seed) {
    random = Generator.seeded(seed);
    Arrays.setAll(round, i -> i);
    position = -1;
  }

  @Override
  public SelectionState state() {
    List<Integer> turns = IntStream.of(round).boxed().toList();
    return new SelectionState(KIND, SelectionState.digest(tasks), turns, position, random.state());
  }

  @Override
  public void resume(SelectionState state) {
    state.check(KIND, tasks, round.length);
    Arrays.setAll(round, i -> state.round().get(i));
    position = state.position();
    random = Generator.of(state.random());
  }
}
