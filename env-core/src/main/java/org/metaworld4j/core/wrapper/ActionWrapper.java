package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Demonstrator;

/**
 * A wrapper that gives the environment within another action than it takes itself.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public abstract class ActionWrapper<O, A> extends Wrapper<O, A> {

  private final double[] inner;

  /**
   * Wraps an environment.
   *
   * @param env the environment within
   * @param actions space of what this environment takes
   */
  protected ActionWrapper(InPlaceEnv<O, ?> env, Space<A> actions) {
    super(env, env.observationSpace(), actions, env.spec().maxEpisodeSteps());
    inner = new double[env.actionSize()];
  }

  /**
   * Turns an action.
   *
   * @param action holds an action of this environment from {@code offset} on; not changed
   * @param inner receives that of the environment within, from index 0
   */
  protected abstract void act(double[] action, int offset, double[] inner);

  /** Forgets the last episode; called after the environment within was reset. */
  protected void restart(ResetOptions options) {}

  /** Returns none, as long as nobody says how to undo what {@link #act} does. */
  @Override
  public Optional<Demonstrator> expert() {
    return Optional.empty();
  }

  /** Returns the expert within, seen through the reverse of {@link #act}. */
  final Optional<Demonstrator> expert(Undo undo) {
    double[] innerAction = new double[inner.length];
    return super.expert()
        .map(
            within ->
                (observation, action) -> {
                  within.demonstrate(observation, innerAction);
                  undo.undo(innerAction, action);
                });
  }

  /** The reverse of {@link #act}: from an action within to one of this environment. */
  @FunctionalInterface
  interface Undo {

    void undo(double[] inner, double[] action);
  }

  @Override
  protected final void begin(ResetOptions options, double[] observation, int offset) {
    env().reset(options, observation, offset);
    restart(options);
  }

  @Override
  protected final void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    act(action, actionOffset, inner);
    env().step(inner, 0, observation, observationOffset, outcome);
  }
}
