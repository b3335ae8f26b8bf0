package org.metaworld4j.agents.nn;

import java.nio.DoubleBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The double form of {@link Matrix}. */
final class DoubleMatrix extends Matrix {

  private final DoubleBuffer memory;
  private double[] mirror = new double[0];

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
  }

  @Override
  public void copyRows(Matrix source, int first, int count, int to) {
    int n = columns();
    memory.put(to * n, ((DoubleMatrix) source).memory, first * n, count * n);
  }

  @Override
  void activate(Activation f, int rows) {
    double[] z = load(rows);
    f.apply(z, rows * columns());
    store(rows);
  }

  @Override
  void slope(Activation f, Matrix h, Matrix e, int rows) {
    double[] out = load(rows);
    f.slope(load(h, rows), load(e, rows), out, rows * columns());
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
    if (mirror.length < n) {
      mirror = new double[n];
    }
    memory.get(0, mirror, 0, n);
    return mirror;
  }

  private void store(int rows) {
    memory.put(0, mirror, 0, rows * columns());
  }
}
