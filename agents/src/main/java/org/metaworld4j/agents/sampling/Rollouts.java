package org.metaworld4j.agents.sampling;

import java.util.Arrays;
import java.util.List;
import org.metaworld4j.agents.nn.Matrix;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Recorded episodes of one task, one after the other, in memory that is filled again and again.
 *
 * <p>N is the number of recorded steps. Observations lie in one matrix, ready for networks.
 */
public final class Rollouts {

  private final int horizon;
  private final Matrix observations; // (episodes horizon, I)
  private final double[] actions; // (episodes horizon, A)
  private final double[] rewards; // (episodes horizon)
  private final Episode[] episodes;
  private final int[] ends;
  private final int actionSize;
  private final DataType type;
  private int count;
  private int steps;

  /**
   * Creates the memory.
   *
   * @param episodes most episodes
   * @param horizon most steps of an episode
   * @param type FLOAT or DOUBLE, the type of the observations
   */
  public Rollouts(int episodes, int horizon, int observationSize, int actionSize, DataType type) {
    this.horizon = horizon;
    this.actionSize = actionSize;
    this.type = type;
    this.episodes = new Episode[episodes];
    observations = Matrix.zeros(type, episodes * horizon, observationSize);
    actions = new double[episodes * horizon * actionSize];
    rewards = new double[episodes * horizon];
    ends = new int[episodes];
  }

  /** Forgets all episodes. */
  public void clear() {
    count = 0;
    steps = 0;
  }

  /** Appends a step to the episode that is being recorded. */
  public void add(double[] observation, double[] action, double reward) {
    observations.setRow(steps, observation);
    System.arraycopy(action, 0, actions, steps * actionSize, actionSize);
    rewards[steps] = reward;
    steps++;
  }

  /** Ends the episode that is being recorded. */
  public void end(Episode episode) {
    episodes[count] = episode;
    ends[count] = steps;
    count++;
  }

  /**
   * Appends all episodes of other rollouts.
   *
   * @param other of the same sizes and type; not this
   */
  public void append(Rollouts other) {
    observations.copyRows(other.observations, 0, other.steps, steps);
    System.arraycopy(other.actions, 0, actions, steps * actionSize, other.steps * actionSize);
    System.arraycopy(other.rewards, 0, rewards, steps, other.steps);
    for (int episode = 0; episode < other.count; episode++) {
      episodes[count] = other.episodes[episode];
      ends[count] = steps + other.ends[episode];
      count++;
    }
    steps += other.steps;
  }

  /** Returns a copy that has room for no more than these episodes. */
  public Rollouts copy() {
    Rollouts copy = new Rollouts(count, horizon, observations.columns(), actionSize, type);
    copy.append(this);
    return copy;
  }

  /** Returns the most steps of an episode. */
  public int horizon() {
    return horizon;
  }

  /** Returns the number of values that an action has. */
  public int actionSize() {
    return actionSize;
  }

  /** Returns N, the number of recorded steps. */
  public int steps() {
    return steps;
  }

  /** Returns the number of recorded episodes. */
  public int count() {
    return count;
  }

  /** Returns the index of an episode's first step. */
  public int start(int episode) {
    return episode == 0 ? 0 : ends[episode - 1];
  }

  /** Returns the index after an episode's last step. */
  public int end(int episode) {
    return ends[episode];
  }

  /** Returns the figures of the recorded episodes. */
  public List<Episode> episodes() {
    return Arrays.asList(episodes).subList(0, count);
  }

  /** Returns the mean over the recorded episodes of their sums of rewards. */
  public double meanReturn() {
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      sum += rewards[i];
    }
    return sum / count;
  }

  /** Returns the observations; the first N rows count. Shared. */
  public Matrix observations() {
    return observations;
  }

  /** Copies the observation of a step into the start of {@code out}. */
  public void observation(int step, double[] out) {
    observations.row(step, out);
  }

  /** Copies the action of a step into the start of {@code out}. */
  public void action(int step, double[] out) {
    System.arraycopy(actions, step * actionSize, out, 0, actionSize);
  }

  /** Returns the reward of a step. */
  public double reward(int step) {
    return rewards[step];
  }
}
