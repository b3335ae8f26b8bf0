package org.metaworld4j.agents.nn;

/**
 * Squared distance of the outputs from targets: the sum over outputs of (y - target)^2.
 *
 * @param targets (rows, O); kept, not copied
 */
public record SquaredError(Matrix targets) implements RowLoss {

  @Override
  public double value(int row, double[] p) {
    double sum = 0;
    for (int j = 0; j < targets.columns(); j++) {
      double gap = p[j] - targets.get(row, j);
      sum += gap * gap;
    }
    return sum;
  }

  @Override
  public void gradient(int row, double[] p, double[] gradient) {
    for (int j = 0; j < targets.columns(); j++) {
      gradient[j] = 2 * (p[j] - targets.get(row, j));
    }
  }

  @Override
  public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
    for (int j = 0; j < targets.columns(); j++) {
      product[j] = 2 * direction[j];
    }
  }
}
