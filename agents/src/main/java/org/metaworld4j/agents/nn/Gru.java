package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gated recurrent unit (Cho et al. 2014) on batches of sequences: states, and gradients by
 * back-propagation through time.
 *
 * <p>In the form whose reset gate acts after the recurrent product, so that one product a step
 * serves all gates; o is the product element by element and s the logistic function:
 *
 * <pre>
 *   r_t = s(x_t W_r + b_r + h_{t-1} U_r)          reset gate
 *   z_t = s(x_t W_z + b_z + h_{t-1} U_z)          update gate
 *   m_t = h_{t-1} U_n + c
 *   n_t = tanh(x_t W_n + b_n + r_t o m_t)         candidate
 *   h_t = (1 - z_t) o n_t + z_t o h_{t-1}
 * </pre>
 *
 * <p>Rows are ordered by time: those of the first step of all B sequences, then those of the second
 * and so on, T B in all. Products with W, and those for the gradient of U, are made for all steps
 * at once. Calls build on each other: {@link #forward}, then {@link #backward}. The object keeps
 * the values in between; it is not thread-safe, but many can share one parameter vector.
 */
public final class Gru {

  final GruShape shape;
  final Matrix h; // h_0 ... h_T ((T + 1) B, H)
  final Matrix inputs; // x W + b (T B, 3 H); when going back its derivative
  final Matrix recurrents; // h U of one step (B, 3 H)
  final Matrix gates; // r, z, n, m (T B, 4 H)
  final Matrix outputGradient; // (T B, H)
  final Matrix recurrentGradient; // of h U (T B, 3 H)
  final Matrix carried; // dL/dh of one step, from the steps after it (B, H)
  int steps;
  int sequences;

  private final DataType type;
  private final int capacity; // rows
  private final INDArray ones; // (capacity)
  private INDArray x;

  /**
   * Creates the working memory.
   *
   * @param type FLOAT or DOUBLE
   * @param steps most steps T
   * @param sequences most sequences B
   */
  public Gru(GruShape shape, DataType type, int steps, int sequences) {
    this.shape = shape;
    this.type = type;
    int n = shape.hidden();
    capacity = steps * sequences;
    ones = Matrix.zeros(type, 1, capacity).array().addi(1);
    h = Matrix.zeros(type, capacity + sequences, n);
    inputs = Matrix.zeros(type, capacity, 3 * n);
    recurrents = Matrix.zeros(type, sequences, 3 * n);
    gates = Matrix.zeros(type, capacity, 4 * n);
    outputGradient = Matrix.zeros(type, capacity, n);
    recurrentGradient = Matrix.zeros(type, capacity, 3 * n);
    carried = Matrix.zeros(type, sequences, n);
  }

  /** Returns the matrix whose first B rows are the states before the first step, zero at first. */
  public Matrix start() {
    return h;
  }

  /**
   * Computes the states of all steps.
   *
   * @param x inputs (T B, I), ordered by time
   * @param steps T, at least 1
   * @param sequences B, at least 1
   * @return ((T + 1) B, H); state t of sequence b, t from 0 to T, in row t B + b; overwritten by
   *     the next call
   */
  public Matrix forward(INDArray theta, Matrix x, int steps, int sequences) {
    int rows = steps * sequences;
    if (steps < 1 || sequences < 1 || rows > capacity || sequences > recurrents.rows()) {
      throw new IllegalArgumentException(
          "sequences: expected 1 to %d of together at most %d steps, got %d of %d"
              .formatted(recurrents.rows(), capacity, sequences, steps));
    }
    this.x = x.array();
    this.steps = steps;
    this.sequences = sequences;
    inputProducts(theta, inputs);
    double[] c = candidateBias(theta);
    for (int t = 0; t < steps; t++) {
      recurrentProducts(t, h, theta, 0, recurrents);
      for (int b = 0; b < sequences; b++) {
        step(t * sequences + b, b, c);
      }
    }
    return h;
  }

  /** Computes out = x W + b for all steps. */
  void inputProducts(INDArray theta, Matrix out) {
    int rows = steps * sequences;
    int width = 3 * shape.hidden();
    Blas.multiply(rows, width, 1, ones, 0, theta, shape.bias(), 0, out.target(), 0);
    Blas.multiply(rows, width, shape.inputs(), x, 0, theta, 0, 1, out.target(), 0);
  }

  /** Computes out = h U + beta out for the states before step t. */
  void recurrentProducts(int t, Matrix h, INDArray theta, double beta, Matrix out) {
    int n = shape.hidden();
    long from = (long) t * sequences * n;
    Blas.multiply(
        sequences, 3 * n, n, h.array(), from, theta, shape.recurrent(), beta, out.target(), 0);
  }

  /** Returns a copy of c. */
  double[] candidateBias(INDArray theta) {
    double[] c = new double[shape.hidden()];
    for (int j = 0; j < c.length; j++) {
      c[j] = theta.getDouble(shape.candidateBias() + j);
    }
    return c;
  }

  /** Computes gates and next state of one row. */
  private void step(int row, int b, double[] c) {
    int n = shape.hidden();
    for (int j = 0; j < n; j++) {
      double r = logistic(inputs.get(row, j) + recurrents.get(b, j));
      double z = logistic(inputs.get(row, n + j) + recurrents.get(b, n + j));
      double m = recurrents.get(b, 2 * n + j) + c[j];
      double candidate = tanh(inputs.get(row, 2 * n + j) + r * m);
      gates.set(row, j, r);
      gates.set(row, n + j, z);
      gates.set(row, 2 * n + j, candidate);
      gates.set(row, 3 * n + j, m);
      h.set(row + sequences, j, (1 - z) * candidate + z * h.get(row, j));
    }
  }

  private double tanh(double x) {
    return type == DataType.FLOAT ? RationalTanh.of((float) x) : StrictMath.tanh(x);
  }

  private double logistic(double x) {
    return 0.5 + 0.5 * tanh(0.5 * x);
  }

  /**
   * Returns the matrix (T B, H) to fill with dL/dh_t for t from 1 to T, as far as L depends on h_t
   * directly, before {@link #backward}, which completes it by what comes from later steps.
   */
  public Matrix outputGradient() {
    return outputGradient;
  }

  /**
   * Carries the output gradient back through all steps and adds the parameter gradient.
   *
   * @param gradient (P), added to
   * @return dL/dh_0 in the first B rows; overwritten by the next call
   */
  public Matrix backward(INDArray theta, INDArray gradient) {
    Blas.clear(carried.target());
    for (int t = steps - 1; t >= 0; t--) {
      for (int b = 0; b < sequences; b++) {
        stepBack(t * sequences + b, b);
      }
      carry(t, recurrentGradient, theta, carried);
    }
    addGradient(inputs, h, recurrentGradient, gradient);
    return carried;
  }

  /** Computes to = to + d U' with the rows of step t of d. */
  void carry(int t, Matrix d, INDArray theta, Matrix to) {
    int n = shape.hidden();
    long from = (long) t * sequences * 3 * n;
    Blas.multiplyTransposedRight(
        sequences, n, 3 * n, d.array(), from, theta, shape.recurrent(), 1, to.target(), 0);
  }

  /** Turns dL/dh_t of one row into the derivatives by its products and, in part, by h_{t-1}. */
  private void stepBack(int row, int b) {
    int n = shape.hidden();
    for (int j = 0; j < n; j++) {
      double r = gates.get(row, j);
      double z = gates.get(row, n + j);
      double candidate = gates.get(row, 2 * n + j);
      double dh = outputGradient.get(row, j) + carried.get(b, j);
      outputGradient.set(row, j, dh);
      double dn = dh * (1 - z) * (1 - candidate * candidate);
      double dr = dn * gates.get(row, 3 * n + j) * r * (1 - r);
      double dz = dh * (h.get(row, j) - candidate) * z * (1 - z);
      inputs.set(row, j, dr);
      inputs.set(row, n + j, dz);
      inputs.set(row, 2 * n + j, dn);
      recurrentGradient.set(row, j, dr);
      recurrentGradient.set(row, n + j, dz);
      recurrentGradient.set(row, 2 * n + j, dn * r);
      carried.set(b, j, dh * z);
    }
  }

  /**
   * Adds the parameter gradient.
   *
   * @param dInputs derivative by x W + b (T B, 3 H)
   * @param dRecurrents derivative by h U (T B, 3 H)
   */
  void addGradient(Matrix dInputs, Matrix h, Matrix dRecurrents, INDArray gradient) {
    int rows = steps * sequences;
    int n = shape.hidden();
    INDArray dx = dInputs.target();
    Blas.multiplyTransposedLeft(shape.inputs(), 3 * n, rows, x, 0, dx, 0, 1, gradient, 0);
    Blas.multiply(1, 3 * n, rows, ones, 0, dx, 0, 1, gradient, shape.bias());
    addRecurrentGradient(h, dRecurrents, gradient);
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int row = 0; row < rows; row++) {
        sum += dRecurrents.get(row, 2 * n + j);
      }
      int place = shape.candidateBias() + j;
      gradient.putScalar(place, gradient.getDouble(place) + sum);
    }
  }

  /** Adds h' d to the part of the gradient that belongs to U. */
  void addRecurrentGradient(Matrix h, Matrix d, INDArray gradient) {
    int n = shape.hidden();
    Blas.multiplyTransposedLeft(
        n, 3 * n, steps * sequences, h.array(), 0, d.array(), 0, 1, gradient, shape.recurrent());
  }

  /**
   * Computes dL/dx after {@link #backward}, as the layer below needs it.
   *
   * @param out (T B, I), overwritten
   */
  public void inputGradient(INDArray theta, Matrix out) {
    int n = shape.hidden();
    Blas.multiplyTransposedRight(
        steps * sequences, shape.inputs(), 3 * n, inputs.array(), 0, theta, 0, 0, out.target(), 0);
  }
}
