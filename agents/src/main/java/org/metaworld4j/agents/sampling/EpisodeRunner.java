package org.metaworld4j.agents.sampling;

import java.util.List;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * Runs episodes of one environment and keeps their figures.
 *
 * <p>Steps create no objects. An episode depends on task, policy, horizon and seed alone, not on
 * episodes before it. Not thread-safe.
 */
public final class EpisodeRunner implements AutoCloseable {

  /** Name under which environments report success of a step, 1 or 0. */
  public static final String SUCCESS = "success";

  /** Name under which environments report the distance to the goal. */
  public static final String DISTANCE = "obj_to_target";

  /** Hears of every step before the environment's buffers are written over. */
  @FunctionalInterface
  public interface Listener {

    /** Listener that does nothing. */
    Listener NONE = (observation, action, reward) -> {};

    /**
     * Takes note of a step.
     *
     * @param observation what the policy saw; valid during the call
     * @param action what the policy chose, before clipping; valid during the call
     * @param reward what it brought
     */
    void step(double[] observation, double[] action, double reward);
  }

  private final ParametricEnv<?, ?> env;
  private final Outcome outcome;
  private final int success;
  private final int distance;
  private final double[] low;
  private final double[] high;
  private final double[] action;
  private final double[] clipped;
  private double[] observation;
  private double[] next;

  /** Takes over an environment; closing the runner closes it. */
  public EpisodeRunner(ParametricEnv<?, ?> env) {
    this.env = env;
    outcome = env.newOutcome();
    List<String> keys = env.infoKeys();
    success = keys.indexOf(SUCCESS);
    distance = keys.indexOf(DISTANCE);
    boolean box = env.actionSpace() instanceof Box;
    low = box ? ((Box) env.actionSpace()).low() : new double[0];
    high = box ? ((Box) env.actionSpace()).high() : new double[0];
    action = new double[env.actionSize()];
    clipped = new double[env.actionSize()];
    observation = new double[env.observationSize()];
    next = new double[env.observationSize()];
  }

  /** Returns the environment. */
  public ParametricEnv<?, ?> env() {
    return env;
  }

  /**
   * Runs one episode.
   *
   * @param task what to do
   * @param policy who does it
   * @param horizon most steps, at least 1; the episode also ends where the environment ends it
   * @param seed at least 0; seeds the environment and the policy
   * @param listener hears of every step
   */
  public Episode run(Task task, Policy policy, int horizon, long seed, Listener listener) {
    env.setTask(task);
    env.reset(ResetOptions.seed(seed), observation, 0);
    policy.begin(seed);
    double total = 0;
    int firstSuccess = 0;
    int step = 0;
    do {
      policy.act(observation, action);
      clip();
      env.step(clipped, 0, next, 0, outcome);
      listener.step(observation, action, outcome.reward);
      step++;
      total += outcome.reward;
      if (success >= 0 && firstSuccess == 0 && outcome.info[success] == 1) {
        firstSuccess = step;
      }
      double[] seen = observation;
      observation = next;
      next = seen;
    } while (step < horizon && !outcome.done());
    double succeeded = success < 0 ? Double.NaN : firstSuccess > 0 ? 1 : 0;
    double gap = distance < 0 ? Double.NaN : outcome.info[distance];
    return new Episode(step, total, succeeded, firstSuccess, gap);
  }

  private void clip() {
    System.arraycopy(action, 0, clipped, 0, action.length);
    for (int i = 0; i < low.length; i++) {
      clipped[i] = Math.max(low[i], Math.min(high[i], action[i]));
    }
  }

  /** Closes the environment. */
  @Override
  public void close() {
    env.close();
  }
}
