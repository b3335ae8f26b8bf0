package org.metaworld4j.agents.cli;

import java.util.Optional;
import org.metaworld4j.agents.sampling.Policy;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.viewer.session.Controller;
import org.metaworld4j.viewer.session.Frame;

/**
 * Shows what a learner makes of each task: adapts to it, then acts with its most likely actions.
 */
final class AdaptingController implements Controller {

  private final PolicyChoice choice;
  private final ParametricEnv<?, ?> env;
  private final long seed;
  private Optional<Task> adaptedTo = Optional.empty();
  private Optional<Policy> policy = Optional.empty();

  /**
   * Creates a controller that has not met a task yet.
   *
   * @param env what it will act in
   * @param seed of the episodes that it adapts on
   */
  AdaptingController(PolicyChoice choice, ParametricEnv<?, ?> env, long seed) {
    this.choice = choice;
    this.env = env;
    this.seed = seed;
  }

  @Override
  public void begin(Frame now) {
    adapted(now.episode().task());
  }

  @Override
  public void act(Frame now, double[] action) {
    adapted(now.episode().task()).act(now.observation(), action);
  }

  /** Returns the policy for a task, which is made anew when the task is another. */
  private Policy adapted(Optional<Task> task) {
    if (policy.isEmpty() || !adaptedTo.equals(task)) {
      policy = Optional.of(choice.actor(env, task, seed));
      adaptedTo = task;
    }
    return policy.get();
  }
}
