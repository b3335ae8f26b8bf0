package org.metaworld4j.core.vector;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Task;

/**
 * Environments of one kind that are reset and stepped together, with the semantics of Gymnasium's
 * {@code VectorEnv}.
 *
 * <p>The caller writes actions into {@link VectorBuffers#actions}, calls {@link #step()}, and reads
 * observations, rewards and flags from the same {@link #buffers()}:
 *
 * <pre>{@code
 * try (VectorEnv env = SyncVectorEnv.of(() -> Envs.make("CartPole-v1"), 8)) {
 *   VectorBuffers buffers = env.buffers();
 *   env.reset(ResetOptions.seed(42));
 *   for (int t = 0; t < 1000; t++) {
 *     policy.act(buffers.observations, buffers.actions);
 *     env.step();
 *     learner.see(buffers);
 *   }
 * }
 * }</pre>
 *
 * <p>{@link #step()} and {@link #reset(ResetOptions, boolean[])} without a seed create nothing.
 * Results do not depend on how the work is shared out among threads, to the last bit. What happens
 * at the end of an episode is said by the {@link AutoresetMode}.
 *
 * <p>Implementations either hold environments ({@link SyncVectorEnv}, {@link ThreadedVectorEnv}) or
 * are batched by nature, with the states of all in common arrays. A batched one may draw all starts
 * from one generator; then {@link #reset(List)} is refused, and it says what a seed means.
 *
 * <p>Used by one thread at a time, as {@link org.metaworld4j.core.Env} is.
 */
public interface VectorEnv extends AutoCloseable {

  /** Returns identity and limits of the first environment, and of all unless they are mixed. */
  EnvSpec spec();

  /** Returns identity and limits of environment i. */
  default EnvSpec spec(int index) {
    return spec();
  }

  /** Returns n, the number of environments. */
  default int count() {
    return buffers().count();
  }

  /** Returns the space of one environment's observations. */
  Space<?> singleObservationSpace();

  /** Returns the space of one environment's actions. */
  Space<?> singleActionSpace();

  /** Returns the space of all observations at once. */
  default Space<?> observationSpace() {
    return singleObservationSpace().batch(count());
  }

  /** Returns the space of all actions at once; {@link RandomActions} draws from it. */
  default Space<?> actionSpace() {
    return singleActionSpace().batch(count());
  }

  /** Returns when ended environments are reset. */
  AutoresetMode autoreset();

  /** Returns the names of the rows of {@link VectorBuffers#info}; may be empty. */
  List<String> infoKeys();

  /** Returns what goes in and out; always the same object. */
  VectorBuffers buffers();

  /**
   * Begins an episode in every environment.
   *
   * @param options as for one environment, but a seed s gives environment i the seed s + i
   * @throws IllegalArgumentException if an option is unknown or its value impossible, as such or as
   *     the cause of a {@link SubEnvironmentException}
   * @throws IllegalStateException if the environments are closed
   */
  void reset(ResetOptions options);

  /**
   * Begins an episode in some environments; the others stay where they are, with their
   * observations. Rewards, flags and info of those that begin are cleared.
   *
   * @param options as for {@link #reset(ResetOptions)}: environment i gets the seed s + i
   * @param mask which to reset, length n, at least one; not changed
   * @throws IllegalArgumentException if the mask has another length or selects none
   */
  void reset(ResetOptions options, boolean[] mask);

  /**
   * Begins an episode in every environment, with options of its own for each.
   *
   * @param options n of them, taken as they are
   * @throws IllegalArgumentException if there are not n
   * @throws UnsupportedOperationException if the environments share one generator
   */
  default void reset(List<ResetOptions> options) {
    throw new UnsupportedOperationException(
        spec().id() + ": the environments draw from one generator; reset them with one seed");
  }

  /**
   * Applies row i of {@link VectorBuffers#actions} to environment i, for all i.
   *
   * @throws SubEnvironmentException if an environment refuses its action or fails; the others have
   *     stepped, those that failed have to be reset before the next step
   * @throws IllegalStateException if the environments are closed, or one of them has not begun an
   *     episode, failed, or ended in mode {@link AutoresetMode#DISABLED}; nothing has moved then
   */
  void step();

  /**
   * Returns the box that task parameters come from.
   *
   * @throws UnsupportedOperationException if the environments have no tasks
   */
  Box parameterSpace();

  /**
   * Sets the task of one environment; it takes effect at its next reset, automatic or not.
   *
   * @param index i, 0 to n - 1
   * @throws IllegalArgumentException if the task does not fit, as for {@code ParametricEnv}
   * @throws UnsupportedOperationException if the environments have no tasks
   */
  void setTask(int index, Task task);

  /** Returns the task set last for one environment; empty before the first. */
  Optional<Task> task(int index);

  /**
   * Returns a role that environment i plays, or a wrapper around it, as {@code Env.as} does: {@code
   * env.as(i, SelectTask.class)}. Empty if there is none, as in batches, which have no environments
   * of their own.
   *
   * <p>To be used between two calls of the vector, not during one.
   *
   * @param index i, 0 to n - 1
   */
  default <R> Optional<R> as(int index, Class<R> role) {
    return Optional.empty();
  }

  /** Frees what the environments hold; further calls of {@code close} do nothing. */
  @Override
  void close();
}
