package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Fully connected network on batches: outputs, parameter gradients and exact directional second
 * derivatives.
 *
 * <p>The second derivatives use the R-operator (Pearlmutter 1994, Fast exact multiplication by the
 * Hessian): R{x} is the derivative of x along a direction v of parameter space. With z_l = h_{l-1}
 * W_l + b_l, h_l = f(z_l), d_l = dL/dz_l and direction (V_l, c_l)
 *
 * <pre>
 *   e_l  = d_{l+1} W_{l+1}'              d_l  = e_l f'(z_l)
 *   dW_l = h_{l-1}' d_l                  db_l = sum of the rows of d_l
 *   R{z_l} = R{h_{l-1}} W_l + h_{l-1} V_l + c_l
 *   R{d_l} = (R{d_{l+1}} W_{l+1}' + d_{l+1} V_{l+1}') f'(z_l) + e_l f''(z_l) R{z_l}
 *   (Hv)_l = h_{l-1}' R{d_l} + R{h_{l-1}}' d_l
 * </pre>
 *
 * <p>Calls build on each other: {@link #forward}, then {@link #backward}, and for second
 * derivatives {@link #tangentForward} and {@link #tangentBackward}, all for the same rows. The
 * object keeps the values in between; it is not thread-safe, but many can share one parameter
 * vector.
 */
final class Mlp {

  private final NetworkShape shape;
  private final int capacity;
  private final INDArray ones; // (capacity), to add biases and to sum rows by BLAS
  private final Matrix[] h; // h[l] (rows, width l); h[0] unused
  private final Matrix[] d;
  private final Matrix[] e;
  private final Matrix[] rh;
  private final Matrix[] rd;

  private INDArray input; // (any, I)
  private long inputOffset;
  private int rows;

  /**
   * Creates the working memory.
   *
   * @param capacity most rows of a batch
   */
  Mlp(NetworkShape shape, DataType type, int capacity) {
    this.shape = shape;
    this.capacity = capacity;
    ones = Matrix.zeros(type, 1, capacity).array().addi(1);
    h = layers(type);
    d = layers(type);
    e = layers(type);
    rh = layers(type);
    rd = layers(type);
  }

  private Matrix[] layers(DataType type) {
    Matrix[] all = new Matrix[shape.layers() + 1];
    for (int l = 1; l < all.length; l++) {
      all[l] = Matrix.zeros(type, capacity, shape.width(l));
    }
    return all;
  }

  int capacity() {
    return capacity;
  }

  /**
   * Computes the outputs of some rows of an input matrix.
   *
   * @return (rows, O), overwritten by the next call
   */
  Matrix forward(INDArray theta, Matrix x, int firstRow, int rows) {
    this.input = x.array();
    this.inputOffset = (long) firstRow * shape.inputs();
    this.rows = rows;
    for (int l = 1; l <= shape.layers(); l++) {
      int in = shape.width(l - 1);
      int out = shape.width(l);
      INDArray z = h[l].target();
      Blas.multiply(rows, out, 1, ones, 0, theta, shape.bias(l), 0, z, 0);
      Blas.multiply(rows, out, in, below(l), belowOffset(l), theta, shape.weights(l), 1, z, 0);
      if (l < shape.layers()) {
        h[l].activate(shape.activation(), rows);
      }
    }
    return h[shape.layers()];
  }

  /** Returns the matrix (rows, O) to fill with dL/dy before {@link #backward}. */
  Matrix outputGradient() {
    return d[shape.layers()];
  }

  /** Carries the output gradient down through all layers. */
  void backward(INDArray theta) {
    for (int l = shape.layers(); l > 1; l--) {
      multiplyByWeights(l, d[l], theta, 0, e[l - 1].target());
      d[l - 1].slope(shape.activation(), h[l - 1], e[l - 1], rows);
    }
  }

  /** Adds the parameter gradient to {@code gradient} (P); extras are left alone. */
  void addGradient(INDArray gradient) {
    for (int l = 1; l <= shape.layers(); l++) {
      addLayerGradient(l, d[l], gradient);
    }
  }

  /**
   * Computes R{y}, the change of the outputs along v.
   *
   * @param v direction (P); extras play no part
   * @return (rows, O), overwritten by the next call
   */
  Matrix tangentForward(INDArray theta, INDArray v) {
    for (int l = 1; l <= shape.layers(); l++) {
      int in = shape.width(l - 1);
      int out = shape.width(l);
      INDArray rz = rh[l].target();
      Blas.multiply(rows, out, 1, ones, 0, v, shape.bias(l), 0, rz, 0);
      Blas.multiply(rows, out, in, below(l), belowOffset(l), v, shape.weights(l), 1, rz, 0);
      if (l > 1) {
        Blas.multiply(rows, out, in, rh[l - 1].array(), 0, theta, shape.weights(l), 1, rz, 0);
      }
      if (l < shape.layers()) {
        rh[l].slope(shape.activation(), h[l], rh[l], rows);
      }
    }
    return rh[shape.layers()];
  }

  /** Returns the matrix (rows, O) to fill with R{dL/dy} before {@link #tangentBackward}. */
  Matrix outputGradientTangent() {
    return rd[shape.layers()];
  }

  /** Adds the Hessian times v to {@code product} (P); extras are left alone. */
  void tangentBackward(INDArray theta, INDArray v, INDArray product) {
    for (int l = shape.layers(); l >= 1; l--) {
      addLayerGradient(l, rd[l], product);
      if (l > 1) {
        addWeightGradient(l, rh[l - 1].array(), 0, d[l], product);
        INDArray error = rd[l - 1].target();
        multiplyByWeights(l, rd[l], theta, 0, error);
        multiplyByWeights(l, d[l], v, 1, error);
        rd[l - 1].slope(shape.activation(), h[l - 1], rd[l - 1], rows);
        rd[l - 1].bend(shape.activation(), h[l - 1], rh[l - 1], e[l - 1], rows);
      }
    }
  }

  /**
   * Carries what {@link #outputGradientTangent} holds down through all layers and adds the
   * parameter gradient that it makes to {@code product} (P); extras are left alone. Needs no {@link
   * #backward}.
   */
  void gaussNewtonBackward(INDArray theta, INDArray product) {
    for (int l = shape.layers(); l >= 1; l--) {
      addLayerGradient(l, rd[l], product);
      if (l > 1) {
        multiplyByWeights(l, rd[l], theta, 0, rd[l - 1].target());
        rd[l - 1].slope(shape.activation(), h[l - 1], rd[l - 1], rows);
      }
    }
  }

  private void addLayerGradient(int l, Matrix delta, INDArray gradient) {
    addWeightGradient(l, below(l), belowOffset(l), delta, gradient);
    int out = shape.width(l);
    Blas.multiply(1, out, rows, ones, 0, delta.array(), 0, 1, gradient, shape.bias(l));
  }

  private void addWeightGradient(
      int l, INDArray below, long belowOffset, Matrix delta, INDArray gradient) {
    int in = shape.width(l - 1);
    int out = shape.width(l);
    Blas.multiplyTransposedLeft(
        in, out, rows, below, belowOffset, delta.array(), 0, 1, gradient, shape.weights(l));
  }

  private void multiplyByWeights(int l, Matrix delta, INDArray w, double beta, INDArray out) {
    int in = shape.width(l - 1);
    Blas.multiplyTransposedRight(
        rows, in, shape.width(l), delta.array(), 0, w, shape.weights(l), beta, out, 0);
  }

  private INDArray below(int l) {
    return l == 1 ? input : h[l - 1].array();
  }

  private long belowOffset(int l) {
    return l == 1 ? inputOffset : 0;
  }
}
