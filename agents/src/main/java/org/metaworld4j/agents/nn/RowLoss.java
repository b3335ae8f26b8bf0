package org.metaworld4j.agents.nn;

/**
 * Loss of one row of a batch as a closed form of the network's outputs, with its first derivative
 * and its second derivative along a direction.
 *
 * <p>The argument p holds the O outputs of the row followed by the E extra parameters, which are
 * the same for all rows. Implementations know the data (targets, actions, advantages) by row index.
 */
public interface RowLoss {

  /**
   * Returns the loss of a row.
   *
   * @param p outputs and extras (O + E)
   */
  double value(int row, double[] p);

  /**
   * Writes the derivative of the row's loss by p.
   *
   * @param gradient (O + E), overwritten
   */
  void gradient(int row, double[] p, double[] gradient);

  /**
   * Writes the matrix of second derivatives of the row's loss, times a direction.
   *
   * @param direction change of p (O + E)
   * @param product (O + E), overwritten
   */
  void hessianTimes(int row, double[] p, double[] direction, double[] product);
}
