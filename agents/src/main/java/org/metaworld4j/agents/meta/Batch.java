package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Curvature;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.RowLoss;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A loss L(theta; D) on fixed data D: the mean of a row loss over the rows of a matrix.
 *
 * @param x inputs; the first {@code rows} of them count
 * @param rows number of rows, at least 1
 * @param loss loss of a row
 */
public record Batch(Matrix x, int rows, RowLoss loss) {

  /** Refuses an empty batch, whose mean is nothing. */
  public Batch {
    Check.atLeast("rows", rows, 1);
  }

  /**
   * Returns the loss of every n-th row alone.
   *
   * @param n at least 1
   */
  Batch every(int n) {
    if (n == 1) {
      return this;
    }
    Matrix thin = x.every(n, rows);
    return new Batch(thin, thin.rows(), new EveryRow(n, loss));
  }

  /** A loss of every n-th row of the data that another loss knows. */
  private record EveryRow(int n, RowLoss loss) implements RowLoss {

    @Override
    public double value(int row, double[] p) {
      return loss.value(n * row, p);
    }

    @Override
    public void gradient(int row, double[] p, double[] gradient) {
      loss.gradient(n * row, p, gradient);
    }

    @Override
    public void hessianTimes(int row, double[] p, double[] direction, double[] product) {
      loss.hessianTimes(n * row, p, direction, product);
    }
  }

  /** Returns the loss at theta. */
  public double value(BatchLoss memory, INDArray theta) {
    return memory.value(theta, x, rows, loss);
  }

  /** Returns the losses of this batch and of another one on the same rows at theta. */
  double[] valueAnd(Batch other, BatchLoss memory, INDArray theta) {
    return memory.values(theta, x, rows, loss, other.loss);
  }

  /** Writes the gradient at theta (P). */
  public void gradient(BatchLoss memory, INDArray theta, INDArray out) {
    memory.gradient(theta, x, rows, loss, out);
  }

  /** Writes the Hessian at theta times v (P). */
  public void hessianTimes(BatchLoss memory, INDArray theta, INDArray v, INDArray out) {
    memory.hessianTimes(theta, x, rows, loss, v, out);
  }

  /** Makes a memory ready for many products with second derivatives at theta. */
  void prepare(Curvature curvature, INDArray theta) {
    curvature.at(theta, x, rows, loss);
  }
}
