package org.metaworld4j.classic;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Pulls one of some arms, each of which pays 1 with a probability of its own, else 0.
 *
 * <p>Observation: one number, always 0. Actions: the arm to pull. Reward: what it pays. Never
 * terminates; truncated after a number of pulls, usually 100. No reset options.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} holds the probability of each arm (option
 * {@code arms}, usually 5), drawn uniformly from 0..1; without one it is a half for each.
 *
 * <p>Source: Duan et al. (2016), "RL^2: fast reinforcement learning via slow reinforcement
 * learning", section 3.1, with 5, 10 or 50 arms and 10, 100 or 500 pulls.
 */
public final class BernoulliBandit extends Bandit {

  /** Identity and limits with the usual numbers of arms and pulls. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "BernoulliBandit-v0",
              "Find out which arm pays most often, and pull it.",
              OptionalInt.of(PULLS),
              OptionalDouble.empty())
          .options("arms");

  /** Makes a bandit of 5 arms and 100 pulls. */
  public BernoulliBandit() {
    this(ARMS, PULLS);
  }

  /**
   * Makes a bandit.
   *
   * @param arms how many, at least 1
   * @param pulls of an episode, at least 1
   */
  public BernoulliBandit(int arms, int pulls) {
    super(SPEC, arms, pulls, tasks(arms));
  }

  private static TaskReader<double[]> tasks(int arms) {
    Check.atLeast("arms", arms, 1);
    double[] usual = new double[arms];
    Arrays.fill(usual, 0.5);
    Box probabilities = Box.of(0, 1, arms, Precision.FLOAT64);
    return new TaskReader<>(usual, probabilities, BernoulliBandit::checked);
  }

  private static double[] checked(double[] probabilities) {
    for (int i = 0; i < probabilities.length; i++) {
      Check.within("probability of arm " + i, probabilities[i], 0, 1);
    }
    return probabilities;
  }

  @Override
  double pay(double mean, Generator random) {
    return random.random() < mean ? 1 : 0;
  }
}
