package org.metaworld4j.core.wrapper;

import java.util.Optional;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.Demonstrator;

/**
 * Takes every action several times, adds up the rewards, and shows the greater of the last two
 * observations, entry by entry (Mnih et al. 2015, against flicker).
 *
 * <p>As in Gymnasium, an episode that ends early leaves older observations in the comparison.
 *
 * @param <A> type of the actions
 */
public final class MaxAndSkipObservation<A> extends Wrapper<double[], A> {

  private final int skip;
  private final double[] inner;
  private final double[] before; // last but one
  private final double[] last;

  /**
   * Wraps an environment.
   *
   * @param skip how often to take each action, at least 2
   * @throws IllegalArgumentException if {@code skip} is below 2 or the observations are no box
   */
  public MaxAndSkipObservation(InPlaceEnv<?, A> env, int skip) {
    this(env, Require.boxOfObservations(env), Require.atLeast("skip", skip, 2));
  }

  private MaxAndSkipObservation(InPlaceEnv<?, A> env, Box box, int skip) {
    super(env, box, env.actionSpace(), RepeatAction.limit(env, skip));
    this.skip = skip;
    inner = new double[box.size()];
    before = new double[box.size()];
    last = new double[box.size()];
  }

  @Override
  protected void begin(ResetOptions options, double[] observation, int offset) {
    env().reset(options, inner, 0);
    System.arraycopy(inner, 0, observation, offset, inner.length);
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
      env().step(action, actionOffset, inner, 0, outcome);
      total += outcome.reward;
      time++;
      keep(time);
    } while (time < skip && !outcome.done());
    outcome.reward = total;
    for (int i = 0; i < inner.length; i++) {
      observation[observationOffset + i] = Math.max(before[i], last[i]);
    }
  }

  private void keep(int time) {
    if (time == skip - 1) {
      System.arraycopy(inner, 0, before, 0, inner.length);
    } else if (time == skip) {
      System.arraycopy(inner, 0, last, 0, inner.length);
    }
  }

  @Override
  public Optional<Demonstrator> expert() {
    return super.expert().map(expert -> (observation, action) -> expert.demonstrate(inner, action));
  }
}
