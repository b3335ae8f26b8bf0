package org.metaworld4j.core.wrapper;

import java.util.Arrays;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;

/**
 * Resets by itself: the step after an end ignores its action and brings the first observation of
 * the next episode, with reward 0, no flag, and NaN as info.
 *
 * <p>Only the first episode needs a reset.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class Autoreset<O, A> extends PassingWrapper<O, A> {

  private boolean over;

  /** Wraps an environment. */
  public Autoreset(InPlaceEnv<O, A> env) {
    super(env, env.spec().maxEpisodeSteps());
  }

  @Override
  protected void begin(ResetOptions options, double[] observation, int offset) {
    super.begin(options, observation, offset);
    over = false;
  }

  @Override
  protected void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    if (over) {
      begin(ResetOptions.none(), observation, observationOffset);
      outcome.reward = 0;
      outcome.terminated = false;
      outcome.truncated = false;
      Arrays.fill(outcome.info, Double.NaN);
    } else {
      super.advance(action, actionOffset, observation, observationOffset, outcome);
      over = outcome.done();
    }
  }
}
