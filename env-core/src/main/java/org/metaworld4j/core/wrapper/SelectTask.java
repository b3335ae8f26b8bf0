package org.metaworld4j.core.wrapper;

import java.util.Optional;
import java.util.OptionalLong;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.SelectionState;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSelection;

/**
 * Gives episodes their tasks: every reset has the next one, or it comes when called for.
 *
 * <p>On reset, each episode has a task of its own. On call, episodes keep their task until {@link
 * #select} picks another; only the first reset picks one itself. A reset with a seed begins the
 * selection anew and picks its first task, so that the same seed gives the same episodes.
 *
 * <p>Neither happens if the next task is there already: one that was called for, or one that was
 * set from outside by {@link #setTask}, which is kept until the next {@link #select}. With each
 * pick some small objects are created.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class SelectTask<O, A> extends PassingWrapper<O, A> {

  private final ParametricEnv<?, ?> family;
  private final TaskSelection selection;
  private boolean onReset;
  private boolean called; // whether the task of the next episode is picked already
  private Optional<Task> given = Optional.empty(); // any other task comes from outside

  /**
   * Where the selection stands, to go on from between two episodes.
   *
   * @param onReset whether resets pick
   * @param called whether the task of the next episode is picked already
   * @param selection the selection itself
   */
  public record State(boolean onReset, boolean called, SelectionState selection) {}

  /**
   * Wraps an environment.
   *
   * @param selection picks the tasks; belongs to this wrapper from now on
   * @param onReset whether each reset picks a task
   * @throws IllegalArgumentException if the environment has no tasks, or one of the selection does
   *     not fit it
   */
  public SelectTask(InPlaceEnv<O, A> env, TaskSelection selection, boolean onReset) {
    super(env, env.spec().maxEpisodeSteps());
    String id = env.spec().id();
    Optional<ParametricEnv<?, ?>> found =
        env.as(ParametricEnv.class).map(within -> (ParametricEnv<?, ?>) within);
    family =
        found.orElseThrow(
            () -> new IllegalArgumentException(id + ": expected an environment with tasks"));
    selection.tasks().forEach(task -> task.check(id, family.parameterSpace().size()));
    this.selection = selection;
    this.onReset = onReset;
  }

  /** Picks the task of the next episode, and of those after it until there is another pick. */
  public void select() {
    setTask(selection.next());
    given = selection.last();
    called = true;
  }

  /** Returns whether each reset picks a task. */
  public boolean onReset() {
    return onReset;
  }

  /** Lets each reset pick a task, or leaves it to {@link #select}. */
  public void setOnReset(boolean on) {
    onReset = on;
  }

  /** Returns the tasks to select from, and which was picked. */
  public TaskSelection selection() {
    return selection;
  }

  /** Returns where the selection stands; a task that was set from outside is not part of it. */
  public State state() {
    return new State(onReset, called, selection.state());
  }

  /**
   * Goes on from a state; takes effect at the next reset.
   *
   * @throws IllegalArgumentException if it is one of another kind of selection, or of other tasks
   */
  public void resume(State state) {
    selection.resume(state.selection());
    selection.last().ifPresent(this::setTask);
    given = family.task();
    onReset = state.onReset();
    called = state.called();
  }

  @Override
  protected void begin(ResetOptions options, double[] observation, int offset) {
    if (!called && family.task().equals(given)) {
      pickIfDue(options.seed());
    }
    called = false;
    super.begin(options, observation, offset);
  }

  private void pickIfDue(OptionalLong seed) {
    if (seed.isPresent()) {
      selection.restart(seed.getAsLong());
    }
    if (onReset || selection.last().isEmpty()) {
      family.setTask(selection.next());
      given = selection.last();
    }
  }
}
