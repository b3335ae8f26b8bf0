package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Space;
import org.metaworld4j.core.task.Demonstrator;

/**
 * A wrapper that shows another observation than the environment within.
 *
 * <p>An expert goes on to see what the environment within shows.
 *
 * @param <O> type of the observations
 * @param <A> type of the actions
 */
public abstract class ObservationWrapper<O, A> extends Wrapper<O, A> {

  private final double[] inner;

  /**
   * Wraps an environment.
   *
   * @param env the environment within
   * @param observations space of what this environment shows
   */
  protected ObservationWrapper(InPlaceEnv<?, A> env, Space<O> observations) {
    super(env, observations, env.actionSpace(), env.spec().maxEpisodeSteps());
    inner = new double[env.observationSize()];
  }

  /**
   * Turns an observation.
   *
   * @param inner what the environment within shows, from index 0; not changed
   * @param observation receives what this one shows, from {@code offset} on
   */
  protected abstract void observe(double[] inner, double[] observation, int offset);

  /**
   * Forgets the last episode; called before the first observation of the next is turned.
   *
   * @param inner what the environment within shows first
   */
  protected void restart(double[] inner) {}

  /** Notes that a step was made; called before its observation is turned. */
  protected void stepped(double[] action, int offset, Outcome outcome) {}

  @Override
  public Optional<Demonstrator> expert() {
    return super.expert().map(expert -> (observation, action) -> expert.demonstrate(inner, action));
  }

  @Override
  protected final void begin(ResetOptions options, double[] observation, int offset) {
    env().reset(options, inner, 0);
    restart(inner);
    observe(inner, observation, offset);
  }

  @Override
  protected final void advance(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    env().step(action, actionOffset, inner, 0, outcome);
    stepped(action, actionOffset, outcome);
    observe(inner, observation, observationOffset);
  }
}
