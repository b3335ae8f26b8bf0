package org.metaworld4j.core.wrapper;

import java.util.Arrays;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Space;

/**
 * Appends to the observation what a recurrent meta-learner has to see in order to adapt: the last
 * action, its reward, and whether the episode is over (Duan et al. 2016, "RL^2"; Wang et al. 2016).
 *
 * <p>An action of a box is appended as it was given, a choice as a one-hot vector. After a reset
 * all that is appended is 0.
 *
 * @param <A> type of the actions
 */
public final class RecurrentInputs<A> extends ObservationWrapper<double[], A> {

  /** What Meta-World multiplies its rewards of 0 to 10 by. */
  public static final double METAWORLD_SCALE = 0.1;

  private final double rewardScale;
  private final boolean choice;
  private final int firstChoice;
  private final double[] appended; // action, reward, done

  /**
   * Wraps an environment.
   *
   * @param rewardScale factor of the appended reward; the reward itself is paid as it is
   * @throws IllegalArgumentException if the observations are no box, the actions neither a box nor
   *     a choice, or the factor is no finite number
   */
  public RecurrentInputs(InPlaceEnv<?, A> env, double rewardScale) {
    super(env, space(Require.boxOfObservations(env), actionEntries(env)));
    Require.that(Double.isFinite(rewardScale), "rewardScale", "a finite number", rewardScale);
    this.rewardScale = rewardScale;
    choice = env.actionSpace() instanceof Discrete;
    firstChoice = env.actionSpace() instanceof Discrete discrete ? discrete.start() : 0;
    appended = new double[actionEntries(env) + 2];
  }

  private static int actionEntries(InPlaceEnv<?, ?> env) {
    Space<?> actions = env.actionSpace();
    return actions instanceof Discrete discrete ? discrete.n() : Require.boxOfActions(env).size();
  }

  private static Box space(Box box, int actionEntries) {
    return Box.of(
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        box.size() + actionEntries + 2,
        box.precision());
  }

  @Override
  protected void restart(double[] inner) {
    Arrays.fill(appended, 0);
  }

  @Override
  protected void stepped(double[] action, int offset, Outcome outcome) {
    int entries = appended.length - 2;
    if (choice) {
      Arrays.fill(appended, 0, entries, 0);
      appended[(int) action[offset] - firstChoice] = 1;
    } else {
      System.arraycopy(action, offset, appended, 0, entries);
    }
    appended[entries] = rewardScale * outcome.reward;
    appended[entries + 1] = outcome.done() ? 1 : 0;
  }

  @Override
  protected void observe(double[] inner, double[] observation, int offset) {
    System.arraycopy(inner, 0, observation, offset, inner.length);
    System.arraycopy(appended, 0, observation, offset + inner.length, appended.length);
  }
}
