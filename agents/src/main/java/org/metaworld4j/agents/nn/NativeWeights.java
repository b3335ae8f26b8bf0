package org.metaworld4j.agents.nn;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A copy of a network's parameters in native memory, which multiplies one vector at a time.
 *
 * <p>All addresses are worked out beforehand, so that multiplying creates nothing. BLAS adds up in
 * an order that depends on the shape alone. Not thread-safe; each thread has its own.
 */
final class NativeWeights {

  private static final int ROW_MAJOR = 101;
  private static final int TRANSPOSED = 112;

  static {
    openblas.blas_set_num_threads(1); // as Blas does; parallel work is done by worker threads
  }

  private final NetworkShape shape;
  private final FloatPointer theta; // (P)
  private final FloatBuffer numbers; // the same memory
  private final FloatPointer[] weights; // [l]: where W_l begins
  private final FloatPointer in;
  private final FloatPointer out;
  private final FloatBuffer inNumbers;
  private final FloatBuffer outNumbers;

  /** Creates the memory; the parameters are zero. */
  NativeWeights(NetworkShape shape) {
    this.shape = shape;
    theta = new FloatPointer(new float[shape.size()]);
    numbers = theta.asBuffer();
    weights = new FloatPointer[shape.layers() + 1];
    int widest = shape.inputs();
    for (int l = 1; l < weights.length; l++) {
      weights[l] = theta.getPointer(shape.weights(l));
      widest = Math.max(widest, shape.width(l));
    }
    in = new FloatPointer(new float[widest]);
    out = new FloatPointer(new float[widest]);
    inNumbers = in.asBuffer();
    outNumbers = out.asBuffer();
  }

  /** Copies a parameter vector (P) of type FLOAT. */
  void load(INDArray parameters) {
    numbers.put(0, parameters.data().asNioFloat(), 0, shape.size());
  }

  /** Returns the parameters, shared. */
  FloatBuffer numbers() {
    return numbers;
  }

  /**
   * Computes {@code y = x W_l}.
   *
   * @param x its first numbers are used
   * @param y overwritten from its start
   */
  void multiply(int layer, float[] x, float[] y) {
    int rows = shape.width(layer - 1);
    int columns = shape.width(layer);
    inNumbers.put(0, x, 0, rows);
    openblas.cblas_sgemv(
        ROW_MAJOR, TRANSPOSED, rows, columns, 1, weights[layer], columns, in, 1, 0, out, 1);
    outNumbers.get(0, y, 0, columns);
  }
}
