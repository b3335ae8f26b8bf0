package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.RowLoss;

/**
 * A loss times a number.
 *
 * @param weight the number
 * @param loss the loss
 */
record Weighted(double weight, RowLoss loss) implements RowLoss {

  @Override
  public double value(int row, double[] p) {
    return weight * loss.value(row, p);
  }

  @Override
  public void gradient(int row, double[] p, double[] gradient) {
    loss.gradient(row, p, gradient);
    scale(gradient);
  }

  @Override
  public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
    loss.hessianTimes(row, p, direction, product);
    scale(product);
  }

  private void scale(double[] derivative) {
    for (int i = 0; i < derivative.length; i++) {
      derivative[i] *= weight;
    }
  }
}
