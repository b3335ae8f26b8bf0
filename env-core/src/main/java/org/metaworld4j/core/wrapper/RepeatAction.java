package org.metaworld4j.core.wrapper;

import java.util.OptionalInt;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;

/**
 * Takes every action several times and adds up the rewards; stops early at the end of an episode.
 * Observation, flags and info are those of the last time.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class RepeatAction<O, A> extends PassingWrapper<O, A> {

  private final int times;

  /**
   * Wraps an environment.
   *
   * @param times how often to take each action, at least 1
   * @throws IllegalArgumentException if {@code times} is below 1
   */
  public RepeatAction(InPlaceEnv<O, A> env, int times) {
    super(env, limit(env, times));
    this.times = times;
  }

  /** Returns the step limit of an environment that takes every action so many times. */
  static OptionalInt limit(InPlaceEnv<?, ?> env, int times) {
    Require.atLeast("times", times, 1);
    OptionalInt within = env.spec().maxEpisodeSteps();
    return within.isPresent()
        ? OptionalInt.of((within.getAsInt() - 1) / times + 1)
        : OptionalInt.empty();
  }

  @Override
  protected void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    double total = 0;
    int time = 0;
    do {
      super.advance(action, actionOffset, observation, observationOffset, outcome);
      total += outcome.reward;
      time++;
    } while (time < times && !outcome.done());
    outcome.reward = total;
  }
}
