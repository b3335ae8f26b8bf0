package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network's way through some consecutive rows of a batch and back: the part that these rows have
 * in value, gradient and second derivatives of the batch's mean loss.
 *
 * <p>{@link #forward} comes first; {@link #backward} before the gradient and Hessian products. The
 * object keeps what they found, so that any number of products may follow. Not thread-safe.
 */
final class Pass {

  private final NetworkShape shape;
  private final Mlp mlp;
  private final double[] p; // outputs and extras of a row (O + E)
  private final double[] direction;
  private final double[] result;
  private INDArray theta;
  private int first;
  private int rows;
  private Matrix y; // outputs of these rows

  /**
   * Creates the working memory.
   *
   * @param capacity most rows
   */
  Pass(NetworkShape shape, DataType type, int capacity) {
    this.shape = shape;
    mlp = new Mlp(shape, type, capacity);
    int n = shape.outputs() + shape.extras();
    p = new double[n];
    direction = new double[n];
    result = new double[n];
  }

  int capacity() {
    return mlp.capacity();
  }

  /**
   * Computes the outputs of some rows.
   *
   * @param theta parameters (P), which must not change before the last product
   * @param x inputs of the batch, which must not change either
   * @param first first row
   * @param rows number of rows, at most the capacity
   */
  void forward(INDArray theta, Matrix x, int first, int rows) {
    this.theta = theta;
    this.first = first;
    this.rows = rows;
    y = mlp.forward(theta, x, first, rows);
    shape.readExtras(theta, p);
  }

  /** Writes outputs and extras into the rows' places in {@code out}. */
  void writeOutputs(Matrix out) {
    for (int i = 0; i < rows; i++) {
      y.row(i, p);
      out.setRow(first + i, p);
    }
  }

  /** Returns the sum of the losses. */
  double sum(RowLoss loss) {
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      y.row(i, p);
      sum += loss.value(first + i, p);
    }
    return sum;
  }

  /**
   * Carries the derivative of a batch's mean loss down through the network.
   *
   * @param all number of rows of the batch
   * @param byExtras the derivative by the extras is added to it (E)
   */
  void backward(RowLoss loss, int all, double[] byExtras) {
    Matrix out = mlp.outputGradient();
    for (int i = 0; i < rows; i++) {
      y.row(i, p);
      loss.gradient(first + i, p, result);
      write(out, i, all, byExtras);
    }
    mlp.backward(theta);
  }

  /** Adds the gradient by all parameters but the extras. */
  void addGradient(INDArray gradient) {
    mlp.addGradient(gradient);
  }

  /**
   * Adds the Hessian of the mean loss times v.
   *
   * @param all number of rows of the batch
   * @param extras the extras' part of the product is added to it (E)
   */
  void addHessianTimes(RowLoss loss, int all, INDArray v, INDArray product, double[] extras) {
    curvature(loss, all, v, extras);
    mlp.tangentBackward(theta, v, product);
  }

  /**
   * Adds J'CJ times v; see {@link BatchLoss#gaussNewtonTimes}.
   *
   * @param all number of rows of the batch
   * @param extras the extras' part of the product is added to it (E)
   */
  void addGaussNewtonTimes(RowLoss loss, int all, INDArray v, INDArray product, double[] extras) {
    curvature(loss, all, v, extras);
    mlp.gaussNewtonBackward(theta, product);
  }

  private void curvature(RowLoss loss, int all, INDArray v, double[] extras) {
    Matrix ry = mlp.tangentForward(theta, v);
    Matrix out = mlp.outputGradientTangent();
    shape.readExtras(v, direction);
    for (int i = 0; i < rows; i++) {
      y.row(i, p);
      ry.row(i, direction);
      loss.hessianTimes(first + i, p, direction, result);
      write(out, i, all, extras);
    }
  }

  private void write(Matrix out, int row, int all, double[] extras) {
    int outputs = shape.outputs();
    for (int j = 0; j < outputs; j++) {
      out.set(row, j, result[j] / all);
    }
    for (int j = 0; j < extras.length; j++) {
      extras[j] += result[outputs + j] / all;
    }
  }
}
