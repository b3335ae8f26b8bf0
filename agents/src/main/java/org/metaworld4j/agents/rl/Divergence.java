package org.metaworld4j.agents.rl;

import org.metaworld4j.agents.nn.Distribution;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.RowLoss;

/**
 * Kullback-Leibler divergence KL(old || new) of action distributions, row by row.
 *
 * <p>Where new equals old its gradient is zero and its second derivative the Fisher matrix. Not
 * thread-safe.
 */
public final class Divergence implements RowLoss {

  private final Distribution distribution;
  private final Matrix old; // (N, O + E)
  private final double[] from;

  /**
   * Creates the loss.
   *
   * @param old distribution parameters of each row (N, O + E); kept, not copied
   */
  public Divergence(Distribution distribution, Matrix old) {
    this.distribution = distribution;
    this.old = old;
    from = new double[old.columns()];
  }

  @Override
  public double value(int row, double[] p) {
    old.row(row, from);
    return distribution.divergence(from, p);
  }

  @Override
  public void gradient(int row, double[] p, double[] gradient) {
    old.row(row, from);
    distribution.divergenceGradient(from, p, gradient);
  }

  @Override
  public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
    old.row(row, from);
    distribution.divergenceHessianTimes(from, p, direction, product);
  }
}
