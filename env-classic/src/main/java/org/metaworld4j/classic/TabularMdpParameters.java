package org.metaworld4j.classic;

import java.util.Arrays;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;

/**
 * The rewards and transitions of one {@link TabularMdp} of S states and A actions.
 *
 * <p>A task's parameter vector holds S A mean rewards, then S A S weights, those of the transitions
 * from state s with action a from index S A + (s A + a) S on. Weights are at least 0, not all of
 * them in a row, and count by their share of the row's sum.
 *
 * <p>{@link #draw} gives the distribution of tasks: means from the normal distribution of mean 1
 * and deviation 1, rows of transitions from the flat Dirichlet distribution. The latter are
 * exponential numbers of mean 1 divided by their sum (Devroye 1986, "Non-uniform random variate
 * generation", section XI.4); the vector holds the numbers before the division.
 */
public final class TabularMdpParameters {

  private final int states;
  private final int actions;
  private final double[] means; // (S, A)
  private final double[] cumulative; // (S, A, S), running sums of the probabilities

  private TabularMdpParameters(int states, int actions, double[] vector) {
    this.states = states;
    this.actions = actions;
    int pairs = states * actions;
    means = Arrays.copyOf(vector, pairs);
    cumulative = Arrays.copyOfRange(vector, pairs, pairs + pairs * states);
    for (int row = 0; row < pairs; row++) {
      accumulate(row);
    }
  }

  private void accumulate(int row) {
    int begin = row * states;
    double sum = 0;
    for (int next = begin; next < begin + states; next++) {
      Check.notNegative("weight " + next, cumulative[next]);
      sum += cumulative[next];
      cumulative[next] = sum;
    }
    if (!(sum > 0 && Double.isFinite(sum))) {
      throw new IllegalArgumentException(
          String.format(
              "transitions from state %d with action %d: expected a finite sum of weights above 0,"
                  + " got %s",
              row / actions, row % actions, sum));
    }
    for (int next = begin; next < begin + states; next++) {
      cumulative[next] /= sum;
    }
  }

  /** Returns the reader of the vectors; without a task all means are 1 and all weights equal. */
  static TaskReader<TabularMdpParameters> tasks(int states, int actions) {
    double[] usual = new double[size(states, actions)];
    Arrays.fill(usual, 1);
    return new TaskReader<>(
        new TabularMdpParameters(states, actions, usual),
        space(states, actions),
        vector -> new TabularMdpParameters(states, actions, vector));
  }

  private static int size(int states, int actions) {
    return states * actions * (1 + states);
  }

  private static Box space(int states, int actions) {
    double[] low = new double[size(states, actions)];
    double[] high = new double[low.length];
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    Arrays.fill(low, 0, states * actions, Double.NEGATIVE_INFINITY);
    return new Box(low, high);
  }

  /**
   * Draws a task's parameter vector.
   *
   * @param states S, at least 1
   * @param actions A, at least 1
   * @param random where the draws come from, first all means, then all weights, in order
   */
  public static double[] draw(int states, int actions, Generator random) {
    double[] vector = new double[size(states, actions)];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = i < states * actions ? random.normal(1, 1) : random.standardExponential();
    }
    return vector;
  }

  /** Returns the mean reward of an action in a state. */
  double mean(int state, int action) {
    return means[state * actions + action];
  }

  /** Draws the state that follows. */
  int next(int state, int action, Generator random) {
    int begin = (state * actions + action) * states;
    double place = random.random();
    int next = 0;
    while (next < states - 1 && cumulative[begin + next] <= place) {
      next++;
    }
    return next;
  }
}
