package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.sampling.Rollouts;

/**
 * Policy-gradient losses of recorded steps, each a function of the distribution parameters p that
 * the network gives for a step's observation.
 *
 * <pre>
 *   LOG_PROBABILITY   -A ln p(a)
 *   RATIO             -A p(a) / p_old(a)
 * </pre>
 *
 * <p>Both have the same gradient at p_old; the ratio also has the right second derivative of the
 * expected return for the data at hand. Not thread-safe.
 */
public final class PolicyLoss implements RowLoss {

  /** The two forms. */
  public enum Form {
    /** Logarithm of the probability times advantage. */
    LOG_PROBABILITY,
    /** Probability over its value when the data was collected, times advantage. */
    RATIO
  }

  private final Form form;
  private final Distribution distribution;
  private final Rollouts rollouts;
  private final double[] advantages; // (N)
  private final double[] oldLogs; // (N), used by RATIO alone
  private final double[] action;
  private final double[] score;

  private PolicyLoss(
      Form form,
      Distribution distribution,
      Rollouts rollouts,
      double[] advantages,
      double[] oldLogs) {
    this.form = form;
    this.distribution = distribution;
    this.rollouts = rollouts;
    this.advantages = advantages;
    this.oldLogs = oldLogs;
    action = new double[distribution.actionSize()];
    score = new double[distribution.outputs() + distribution.extras()];
  }

  /** Returns the loss with logarithms of probabilities. */
  public static PolicyLoss logProbability(
      Distribution distribution, Rollouts rollouts, double[] advantages) {
    return new PolicyLoss(Form.LOG_PROBABILITY, distribution, rollouts, advantages, new double[0]);
  }

  /**
   * Returns the loss with ratios of probabilities.
   *
   * @param oldLogs ln p_old(a) of each step (N)
   */
  public static PolicyLoss ratio(
      Distribution distribution, Rollouts rollouts, double[] advantages, double[] oldLogs) {
    return new PolicyLoss(Form.RATIO, distribution, rollouts, advantages, oldLogs);
  }

  @Override
  public double value(int row, double[] p) {
    rollouts.action(row, action);
    double log = distribution.logProbability(p, action);
    return -advantages[row] * (form == Form.RATIO ? StrictMath.exp(log - oldLogs[row]) : log);
  }

  @Override
  public void gradient(int row, double[] p, double[] gradient) {
    rollouts.action(row, action);
    distribution.score(p, action, gradient);
    double weight = weight(row, p);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= weight;
    }
  }

  @Override
  public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
    rollouts.action(row, action);
    distribution.scoreTangent(p, action, direction, product);
    double weight = weight(row, p);
    double along = 0;
    if (form == Form.RATIO) {
      distribution.score(p, action, score);
      for (int i = 0; i < score.length; i++) {
        along += score[i] * direction[i];
      }
    }
    for (int i = 0; i < product.length; i++) {
      product[i] = weight * (product[i] + along * score[i]);
    }
  }

  /** Derivative of the loss by ln p(a); the action is already loaded. */
  private double weight(int row, double[] p) {
    return form == Form.RATIO
        ? -advantages[row] * StrictMath.exp(distribution.logProbability(p, action) - oldLogs[row])
        : -advantages[row];
  }
}
