package org.metaworld4j.agents.nn;

import java.util.Arrays;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Mean of a {@link RowLoss} over a batch as a function of a network's flat parameters: value,
 * gradient, exact Hessian-vector and Gauss-Newton products.
 *
 * <p>Rows are worked through in chunks, which keeps memory flat and data in the cache; the order of
 * sums is fixed by the chunk size alone. The object is working memory and not thread-safe; the
 * parameters may be shared. All arrays have the data type given at construction.
 */
public final class BatchLoss {

  static final int CHUNK = 512; // rows

  private final NetworkShape shape;
  private final DataType type;
  private final Pass pass;
  private final double[] byExtras;
  private final double[] extras;

  /**
   * Creates the working memory for networks of a shape.
   *
   * @param type FLOAT or DOUBLE
   */
  public BatchLoss(NetworkShape shape, DataType type) {
    this.shape = shape;
    this.type = type;
    pass = new Pass(shape, type, CHUNK);
    byExtras = new double[shape.extras()];
    extras = new double[shape.extras()];
  }

  /** Returns the shape of the network. */
  public NetworkShape shape() {
    return shape;
  }

  /** Returns the data type of parameters and inputs. */
  public DataType type() {
    return type;
  }

  /**
   * Computes outputs and extras of every row.
   *
   * @param theta parameters (P)
   * @param x inputs; the first {@code rows} of them are used
   * @param out (rows, O + E), overwritten
   */
  public void outputs(INDArray theta, Matrix x, int rows, Matrix out) {
    for (int first = 0; first < rows; first += CHUNK) {
      forward(theta, x, first, rows);
      pass.writeOutputs(out);
    }
  }

  /** Returns the mean loss of the first {@code rows} rows. */
  public double value(INDArray theta, Matrix x, int rows, RowLoss loss) {
    Check.atLeast("rows", rows, 1);
    double sum = 0;
    for (int first = 0; first < rows; first += CHUNK) {
      forward(theta, x, first, rows);
      sum += pass.sum(loss);
    }
    return sum / rows;
  }

  /** Returns the means of two losses, for which one way through the network is enough. */
  public double[] values(INDArray theta, Matrix x, int rows, RowLoss first, RowLoss second) {
    Check.atLeast("rows", rows, 1);
    double[] sums = new double[2];
    for (int row = 0; row < rows; row += CHUNK) {
      forward(theta, x, row, rows);
      sums[0] += pass.sum(first);
      sums[1] += pass.sum(second);
    }
    return new double[] {sums[0] / rows, sums[1] / rows};
  }

  /**
   * Computes the gradient of the mean loss.
   *
   * @param gradient (P), overwritten
   */
  public void gradient(INDArray theta, Matrix x, int rows, RowLoss loss, INDArray gradient) {
    begin(gradient, rows);
    for (int first = 0; first < rows; first += CHUNK) {
      forward(theta, x, first, rows);
      pass.backward(loss, rows, byExtras);
      pass.addGradient(gradient);
    }
    shape.writeExtras(byExtras, gradient);
  }

  /**
   * Computes the Hessian of the mean loss, times v. For many products at one point see {@link
   * Curvature}.
   *
   * @param v direction (P)
   * @param product (P), overwritten; not v
   */
  public void hessianTimes(
      INDArray theta, Matrix x, int rows, RowLoss loss, INDArray v, INDArray product) {
    begin(product, rows);
    for (int first = 0; first < rows; first += CHUNK) {
      forward(theta, x, first, rows);
      pass.backward(loss, rows, byExtras);
      pass.addHessianTimes(loss, rows, v, product, extras);
    }
    shape.writeExtras(extras, product);
  }

  /**
   * Computes J' C J v, where J is the derivative of outputs and extras by the parameters and C the
   * mean loss's second derivative by outputs and extras.
   *
   * <p>For the divergence of a policy from itself C is the Fisher matrix and this is the exact
   * Hessian.
   *
   * @param v direction (P)
   * @param product (P), overwritten; not v
   */
  public void gaussNewtonTimes(
      INDArray theta, Matrix x, int rows, RowLoss loss, INDArray v, INDArray product) {
    begin(product, rows);
    for (int first = 0; first < rows; first += CHUNK) {
      forward(theta, x, first, rows);
      pass.addGaussNewtonTimes(loss, rows, v, product, extras);
    }
    shape.writeExtras(extras, product);
  }

  private void forward(INDArray theta, Matrix x, int first, int rows) {
    pass.forward(theta, x, first, Math.min(CHUNK, rows - first));
  }

  private void begin(INDArray vector, int rows) {
    Check.atLeast("rows", rows, 1);
    Blas.clear(vector);
    Arrays.fill(byExtras, 0);
    Arrays.fill(extras, 0);
  }
}
