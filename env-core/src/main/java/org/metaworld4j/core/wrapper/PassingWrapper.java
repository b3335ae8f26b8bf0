package org.metaworld4j.core.wrapper;

import java.util.OptionalInt;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;

/** A wrapper that passes observations and actions on; the start of those that only watch. */
abstract class PassingWrapper<O, A> extends Wrapper<O, A> {

  PassingWrapper(InPlaceEnv<O, A> env, OptionalInt maxEpisodeSteps) {
    super(env, env.observationSpace(), env.actionSpace(), maxEpisodeSteps);
  }

  @Override
  protected void begin(ResetOptions options, double[] observation, int offset) {
    env().reset(options, observation, offset);
  }

  @Override
  protected void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    env().step(action, actionOffset, observation, observationOffset, outcome);
  }
}
