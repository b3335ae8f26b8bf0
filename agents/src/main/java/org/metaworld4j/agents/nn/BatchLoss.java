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

  private static final int CHUNK = 512; // rows

  private final NetworkShape shape;
  private final DataType type;
  private final Mlp mlp;
  private final double[] p;
  private final double[] direction;
  private final double[] result;
  private final double[] extraGradient;
  private final double[] extraProduct;

  /**
   * Creates the working memory for networks of a shape.
   *
   * @param type FLOAT or DOUBLE
   */
  public BatchLoss(NetworkShape shape, DataType type) {
    this.shape = shape;
    this.type = type;
    this.mlp = new Mlp(shape, type, CHUNK);
    int n = shape.outputs() + shape.extras();
    p = new double[n];
    direction = new double[n];
    result = new double[n];
    extraGradient = new double[shape.extras()];
    extraProduct = new double[shape.extras()];
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
    readExtras(theta, p);
    for (int first = 0; first < rows; first += CHUNK) {
      int n = Math.min(CHUNK, rows - first);
      Matrix y = mlp.forward(theta, x, first, n);
      for (int i = 0; i < n; i++) {
        y.row(i, p);
        out.setRow(first + i, p);
      }
    }
  }

  /** Returns the mean loss of the first {@code rows} rows. */
  public double value(INDArray theta, Matrix x, int rows, RowLoss loss) {
    Check.atLeast("rows", rows, 1);
    readExtras(theta, p);
    double sum = 0;
    for (int first = 0; first < rows; first += CHUNK) {
      int n = Math.min(CHUNK, rows - first);
      Matrix y = mlp.forward(theta, x, first, n);
      for (int i = 0; i < n; i++) {
        y.row(i, p);
        sum += loss.value(first + i, p);
      }
    }
    return sum / rows;
  }

  /**
   * Computes the gradient of the mean loss.
   *
   * @param gradient (P), overwritten
   */
  public void gradient(INDArray theta, Matrix x, int rows, RowLoss loss, INDArray gradient) {
    begin(gradient, rows);
    readExtras(theta, p);
    for (int first = 0; first < rows; first += CHUNK) {
      int n = Math.min(CHUNK, rows - first);
      Matrix y = mlp.forward(theta, x, first, n);
      outputGradient(loss, first, n, rows, y);
      mlp.backward(theta);
      mlp.addGradient(gradient);
    }
    writeExtras(extraGradient, gradient);
  }

  /**
   * Computes the Hessian of the mean loss, times v.
   *
   * @param v direction (P)
   * @param product (P), overwritten; not v
   */
  public void hessianTimes(
      INDArray theta, Matrix x, int rows, RowLoss loss, INDArray v, INDArray product) {
    begin(product, rows);
    readExtras(theta, p);
    readExtras(v, direction);
    for (int first = 0; first < rows; first += CHUNK) {
      int n = Math.min(CHUNK, rows - first);
      Matrix y = mlp.forward(theta, x, first, n);
      outputGradient(loss, first, n, rows, y);
      mlp.backward(theta);
      Matrix ry = mlp.tangentForward(theta, v);
      curvature(loss, first, n, rows, y, ry, mlp.outputGradientTangent());
      mlp.tangentBackward(theta, v, product);
    }
    writeExtras(extraProduct, product);
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
    readExtras(theta, p);
    readExtras(v, direction);
    for (int first = 0; first < rows; first += CHUNK) {
      int n = Math.min(CHUNK, rows - first);
      Matrix y = mlp.forward(theta, x, first, n);
      Matrix ry = mlp.tangentForward(theta, v);
      curvature(loss, first, n, rows, y, ry, mlp.outputGradient());
      mlp.backward(theta);
      mlp.addGradient(product);
    }
    writeExtras(extraProduct, product);
  }

  private void outputGradient(RowLoss loss, int first, int n, int rows, Matrix y) {
    Matrix out = mlp.outputGradient();
    for (int i = 0; i < n; i++) {
      y.row(i, p);
      loss.gradient(first + i, p, result);
      writeResult(out, i, rows, extraGradient);
    }
  }

  private void curvature(
      RowLoss loss, int first, int n, int rows, Matrix y, Matrix ry, Matrix out) {
    for (int i = 0; i < n; i++) {
      y.row(i, p);
      ry.row(i, direction);
      loss.hessianTimes(first + i, p, direction, result);
      writeResult(out, i, rows, extraProduct);
    }
  }

  private void writeResult(Matrix out, int row, int rows, double[] extraSum) {
    int outputs = shape.outputs();
    for (int j = 0; j < outputs; j++) {
      out.set(row, j, result[j] / rows);
    }
    for (int j = 0; j < extraSum.length; j++) {
      extraSum[j] += result[outputs + j] / rows;
    }
  }

  private void readExtras(INDArray vector, double[] into) {
    for (int j = 0; j < shape.extras(); j++) {
      into[shape.outputs() + j] = vector.getDouble(shape.extra() + j);
    }
  }

  private void writeExtras(double[] sums, INDArray vector) {
    for (int j = 0; j < shape.extras(); j++) {
      vector.putScalar(shape.extra() + j, sums[j]);
    }
  }

  private void begin(INDArray vector, int rows) {
    Check.atLeast("rows", rows, 1);
    Blas.clear(vector);
    Arrays.fill(extraGradient, 0);
    Arrays.fill(extraProduct, 0);
  }
}
