package org.metaworld4j.manipulation;

import java.util.Optional;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.random.Pcg64;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.manipulation.task.TaskSpec;

/** What the episodes of an environment are about: the task it was set, or parameters it draws. */
final class Assignment {

  private final TaskSpec spec;
  private Optional<Task> task = Optional.empty();
  private Optional<Generator> random = Optional.empty();
  private double[] parameters = {};
  private boolean goalVisible = true;

  /** Everything that decides what further episodes are about; its array is never changed. */
  record State(
      Optional<Task> task,
      Optional<Pcg64.State> random,
      double[] parameters,
      boolean goalVisible) {}

  Assignment(TaskSpec spec) {
    this.spec = spec;
  }

  Optional<Task> task() {
    return task;
  }

  /** Returns the parameters of the present episode, not to be changed. */
  double[] parameters() {
    return parameters;
  }

  /** Returns whether the goal of the present episode is observed. */
  boolean goalVisible() {
    return goalVisible;
  }

  /** Sets the task of the next episodes. */
  void set(Task newTask) {
    parameters = checkedParameters(newTask);
    task = Optional.of(newTask);
  }

  private double[] checkedParameters(Task newTask) {
    if (!newTask.env().equals(spec.id())) {
      throw new IllegalArgumentException(
          "task: expected one of " + spec.id() + ", got one of " + newTask.env());
    }
    double[] vector = newTask.parameters();
    int size = spec.parameters().size();
    if (vector.length != size) {
      throw new IllegalArgumentException(
          spec.id() + " parameters: expected " + size + " numbers, got " + vector.length);
    }
    for (int i = 0; i < size; i++) {
      if (!Double.isFinite(vector[i])) {
        throw new IllegalArgumentException(
            spec.id() + " parameters[" + i + "]: expected a finite number, got " + vector[i]);
      }
    }
    return vector;
  }

  /** Begins an episode: takes the task's parameters, or draws some where there is no task. */
  void begin(ResetOptions options) {
    if (!options.values().isEmpty()) {
      throw new IllegalArgumentException(
          spec.id() + " options: expected a seed at most, got " + options.values());
    }
    if (options.seed().isPresent()) {
      random = Optional.of(Generator.seeded(options.seed().getAsLong()));
    }
    if (task.isPresent()) {
      goalVisible = task.get().goalVisible();
    } else if (random.isPresent()) {
      parameters = spec.parameters().draw(random.get()::random);
      goalVisible = true;
    } else {
      throw new IllegalStateException(
          spec.id() + ": reset without a task; call setTask, or reset with a seed to draw one");
    }
  }

  State state() {
    return new State(task, random.map(Generator::state), parameters, goalVisible);
  }

  void resume(State state) {
    task = state.task();
    random = state.random().map(Generator::of);
    parameters = state.parameters();
    goalVisible = state.goalVisible();
  }
}
