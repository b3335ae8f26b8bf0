package org.metaworld4j.classic;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/**
 * Pulls one of some arms, each of which pays a normal number around a mean of its own.
 *
 * <p>Observation: one number, always 0. Actions: the arm to pull. Reward: what it pays, of standard
 * deviation 1. Never terminates; truncated after a number of pulls, usually 100. No reset options.
 *
 * <p>Family: a {@link org.metaworld4j.core.task.Task} holds the mean of each arm (option {@code
 * arms}, usually 5), drawn from the standard normal distribution, which is what a box without
 * bounds samples; without one it is 0 for each.
 *
 * <p>Source: the testbed of Sutton and Barto, "Reinforcement learning: an introduction", section
 * 2.3 of the second edition, with 10 arms and 1000 pulls.
 */
public final class GaussianBandit extends Bandit {

  /** Identity and limits with the usual numbers of arms and pulls. */
  public static final EnvSpec SPEC =
      new EnvSpec(
              "GaussianBandit-v0",
              "Find out which arm pays most in the mean, and pull it.",
              OptionalInt.of(PULLS),
              OptionalDouble.empty())
          .options("arms");

  /** Makes a bandit of 5 arms and 100 pulls. */
  public GaussianBandit() {
    this(ARMS, PULLS);
  }

  /**
   * Makes a bandit.
   *
   * @param arms how many, at least 1
   * @param pulls of an episode, at least 1
   */
  public GaussianBandit(int arms, int pulls) {
    super(SPEC, arms, pulls, tasks(arms));
  }

  private static TaskReader<double[]> tasks(int arms) {
    Check.atLeast("arms", arms, 1);
    Box means = Box.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, arms, Precision.FLOAT64);
    return new TaskReader<>(new double[arms], means, vector -> vector);
  }

  @Override
  double pay(double mean, Generator random) {
    return random.normal(mean, 1);
  }
}
