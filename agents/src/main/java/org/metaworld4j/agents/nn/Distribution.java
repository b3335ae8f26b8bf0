package org.metaworld4j.agents.nn;

import java.util.random.RandomGenerator;

/**
 * Family of distributions over actions, given by the outputs of a network and by extra parameters.
 *
 * <p>The parameter p holds the O outputs followed by the E extras. An action is A numbers (one, the
 * index, for a discrete choice). Implementations are immutable and may be shared by threads.
 */
public sealed interface Distribution permits DiagonalGaussian, SquashedGaussian, Categorical {

  /** Returns A, how many numbers an action has. */
  int actionSize();

  /** Returns O, how many outputs the network needs. */
  int outputs();

  /** Returns E, how many parameters do not depend on the observation. */
  int extras();

  /** Returns the first value of each extra parameter. */
  double initialExtra();

  /** Returns what an output is to be at first, for any observation; by default 0. */
  default double initialOutput(int output) {
    return 0;
  }

  /** Draws an action and writes it into the first A entries of {@code action}. */
  void sample(double[] p, RandomGenerator random, double[] action);

  /** Writes the most likely action into the first A entries of {@code action}. */
  void mode(double[] p, double[] action);

  /** Returns ln p(action). */
  double logProbability(double[] p, double[] action);

  /**
   * Writes the derivative of ln p(action) by p.
   *
   * @param score (O + E), overwritten
   */
  void score(double[] p, double[] action, double[] score);

  /**
   * Writes the second derivative of ln p(action) by p, times a direction.
   *
   * @param product (O + E), overwritten
   */
  void scoreTangent(double[] p, double[] action, double[] direction, double[] product);

  /** Returns the Kullback-Leibler divergence KL(from || to). */
  double divergence(double[] from, double[] to);

  /**
   * Writes the derivative of {@link #divergence} by its second argument.
   *
   * @param gradient (O + E), overwritten
   */
  void divergenceGradient(double[] from, double[] to, double[] gradient);

  /**
   * Writes the second derivative of {@link #divergence} by its second argument, times a direction;
   * where both arguments are equal this is the Fisher matrix.
   *
   * @param product (O + E), overwritten
   */
  void divergenceHessianTimes(double[] from, double[] to, double[] direction, double[] product);

  /** Returns the entropy in nats, differential for continuous actions. */
  double entropy(double[] p);

  /**
   * Writes the derivative of {@link #entropy} by p.
   *
   * @param gradient (O + E), overwritten
   */
  void entropyGradient(double[] p, double[] gradient);

  /**
   * Writes the second derivative of {@link #entropy} by p, times a direction.
   *
   * @param product (O + E), overwritten
   */
  void entropyHessianTimes(double[] p, double[] direction, double[] product);
}
