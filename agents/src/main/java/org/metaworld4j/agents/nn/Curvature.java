package org.metaworld4j.agents.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Second derivatives of the mean of a {@link RowLoss} over a batch at one point of parameter space,
 * for many products with vectors, as conjugate gradients ask for them.
 *
 * <p>The passes forward and backward, which all products share, are made once, by {@link #at};
 * their results stay in this object's memory, which grows with the rows. The products equal those
 * of {@link BatchLoss} to the last bit. Not thread-safe.
 */
public final class Curvature {

  private final NetworkShape shape;
  private final DataType type;
  private final List<Pass> passes = new ArrayList<>(); // one for each chunk of rows
  private final double[] extras;
  private RowLoss loss;
  private int rows;
  private int chunks;

  /**
   * Creates the memory for networks of a shape.
   *
   * @param type FLOAT or DOUBLE
   */
  public Curvature(NetworkShape shape, DataType type) {
    this.shape = shape;
    this.type = type;
    extras = new double[shape.extras()];
  }

  /**
   * Goes to a point.
   *
   * @param theta parameters (P), which must not change before the last product
   * @param x inputs, which must not change either; the first {@code rows} of them are used
   * @param rows at least 1
   */
  public void at(INDArray theta, Matrix x, int rows, RowLoss loss) {
    Check.atLeast("rows", rows, 1);
    this.rows = rows;
    this.loss = loss;
    chunks = (rows - 1) / BatchLoss.CHUNK + 1;
    for (int i = 0; i < chunks; i++) {
      int first = i * BatchLoss.CHUNK;
      int n = Math.min(BatchLoss.CHUNK, rows - first);
      Pass pass = pass(i, n);
      pass.forward(theta, x, first, n);
      pass.backward(loss, rows, extras);
    }
  }

  private Pass pass(int index, int n) {
    if (index == passes.size()) {
      passes.add(new Pass(shape, type, n));
    } else if (passes.get(index).capacity() < n) {
      passes.set(index, new Pass(shape, type, n));
    }
    return passes.get(index);
  }

  /**
   * Computes the Hessian times v.
   *
   * @param v direction (P)
   * @param product (P), overwritten; not v
   */
  public void hessianTimes(INDArray v, INDArray product) {
    begin(product);
    for (int i = 0; i < chunks; i++) {
      passes.get(i).addHessianTimes(loss, rows, v, product, extras);
    }
    shape.writeExtras(extras, product);
  }

  /**
   * Computes J' C J v; see {@link BatchLoss#gaussNewtonTimes}.
   *
   * @param v direction (P)
   * @param product (P), overwritten; not v
   */
  public void gaussNewtonTimes(INDArray v, INDArray product) {
    begin(product);
    for (int i = 0; i < chunks; i++) {
      passes.get(i).addGaussNewtonTimes(loss, rows, v, product, extras);
    }
    shape.writeExtras(extras, product);
  }

  private void begin(INDArray product) {
    Blas.clear(product);
    Arrays.fill(extras, 0);
  }
}
