package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;

/**
 * Terminates episodes when their task is done: with the first step whose info {@code success} is 1.
 *
 * <p>Made for evaluation, where the first success counts. In training it takes from learners the
 * reward of holding on, so it can be turned off. Statistics belong around it.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class TerminateOnSuccess<O, A> extends PassingWrapper<O, A> {

  /** Name of the figure that tells success. */
  public static final String SUCCESS = "success";

  private final int key;
  private boolean active;

  /** Wraps an environment and terminates. */
  public TerminateOnSuccess(InPlaceEnv<O, A> env) {
    this(env, true);
  }

  /**
   * Wraps an environment.
   *
   * @param active whether to terminate for now
   * @throws IllegalArgumentException if the environment tells no success
   */
  public TerminateOnSuccess(InPlaceEnv<O, A> env, boolean active) {
    super(env, env.spec().maxEpisodeSteps());
    key = env.infoKeys().indexOf(SUCCESS);
    Require.that(key >= 0, "info of " + env.spec().id(), SUCCESS + " in it", env.infoKeys());
    this.active = active;
  }

  /** Returns whether successes terminate. */
  public boolean active() {
    return active;
  }

  /** Lets successes terminate from now on, or no longer. */
  public void setActive(boolean active) {
    this.active = active;
  }

  @Override
  protected void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    super.advance(action, actionOffset, observation, observationOffset, outcome);
    if (active && outcome.info[key] == 1) {
      outcome.terminated = true;
    }
  }
}
