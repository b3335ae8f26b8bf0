package org.metaworld4j.agents.nn;

import java.nio.DoubleBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The double form of {@link Matrix}. */
final class DoubleMatrix extends Matrix {

  private final DoubleBuffer memory;
  private double[] mirror = new double[0];
  private int mirrored; // numbers from the first on that memory and mirror agree on

  DoubleMatrix(INDArray array) {
    super(array);
    memory = array.data().asNioDouble();
  }

  @Override
  public double get(int row, int column) {
    return memory.get(row * columns() + column);
  }

  @Override
  public void set(int row, int column, double value) {
    memory.put(row * columns() + column, value);
    mirrored = 0;
  }

  @Override
  public void copyRows(Matrix source, int first, int count, int to) {
    int n = columns();
    memory.put(to * n, ((DoubleMatrix) source).memory, first * n, count * n);
    mirrored = 0;
  }

  @Override
  INDArray target() {
    mirrored = 0;
    return array();
  }

  @Override
  void activate(Activation f, int rows) {
    double[] z = load(rows);
    f.apply(z, rows * columns());
    store(rows);
  }

  @Override
  void slope(Activation f, Matrix h, Matrix e, int rows) {
    double[] error = load(e, rows);
    f.slope(load(h, rows), error, room(rows), rows * columns());
    store(rows);
  }

  @Override
  void bend(Activation f, Matrix h, Matrix rh, Matrix e, int rows) {
    double[] out = load(rows);
    f.bend(load(h, rows), load(rh, rows), load(e, rows), out, rows * columns());
    store(rows);
  }

  private static double[] load(Matrix matrix, int rows) {
    return ((DoubleMatrix) matrix).load(rows);
  }

  private double[] load(int rows) {
    int n = rows * columns();
    if (mirrored < n) {
      memory.get(0, room(rows), 0, n);
      mirrored = n;
    }
    return mirror;
  }

  /** Returns the mirror, large enough for some rows. */
  private double[] room(int rows) {
    int n = rows * columns();
    if (mirror.length < n) {
      mirror = new double[n];
      mirrored = 0;
    }
    return mirror;
  }

  private void store(int rows) {
    mirrored = rows * columns();
    memory.put(0, mirror, 0, mirrored);
  }
}
