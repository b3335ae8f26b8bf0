package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;

/**
 * A wrapper that pays another reward than the environment within.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public abstract class RewardWrapper<O, A> extends Wrapper<O, A> {

  /** Wraps an environment. */
  protected RewardWrapper(InPlaceEnv<O, A> env) {
    super(env, env.observationSpace(), env.actionSpace(), env.spec().maxEpisodeSteps());
  }

  /** Returns what to pay for a step that ended so. */
  protected abstract double reward(Outcome outcome);

  @Override
  protected final void begin(ResetOptions options, double[] observation, int offset) {
    env().reset(options, observation, offset);
  }

  @Override
  protected final void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    env().step(action, actionOffset, observation, observationOffset, outcome);
    outcome.reward = reward(outcome);
  }
}
