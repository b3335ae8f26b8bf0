package org.metaworld4j.core.wrapper;

import java.util.function.DoubleUnaryOperator;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;

/**
 * Applies a function to rewards.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public final class TransformReward<O, A> extends RewardWrapper<O, A> {

  private final DoubleUnaryOperator function;

  /** Wraps an environment. */
  public TransformReward(InPlaceEnv<O, A> env, DoubleUnaryOperator function) {
    super(env);
    this.function = function;
  }

  @Override
  protected double reward(Outcome outcome) {
    return function.applyAsDouble(outcome.reward);
  }
}
