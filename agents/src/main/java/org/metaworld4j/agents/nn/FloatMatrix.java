package org.metaworld4j.agents.nn;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The float form of {@link Matrix}. */
final class FloatMatrix extends Matrix {

  private final FloatBuffer memory;
  private float[] mirror = new float[0];
  private int mirrored; // numbers from the first on that memory and mirror agree on

  FloatMatrix(INDArray array) {
    super(array);
    memory = array.data().asNioFloat();
  }

  @Override
  public double get(int row, int column) {
    return memory.get(row * columns() + column);
  }

  @Override
  public void set(int row, int column, double value) {
    memory.put(row * columns() + column, (float) value);
    mirrored = 0;
  }

  @Override
  public void copyRows(Matrix source, int first, int count, int to) {
    int n = columns();
    memory.put(to * n, ((FloatMatrix) source).memory, first * n, count * n);
    mirrored = 0;
  }

  @Override
  INDArray target() {
    mirrored = 0;
    return array();
  }

  @Override
  void activate(Activation f, int rows) {
    float[] z = load(rows);
    f.apply(z, rows * columns());
    store(rows);
  }

  @Override
  void slope(Activation f, Matrix h, Matrix e, int rows) {
    float[] error = load(e, rows);
    f.slope(load(h, rows), error, room(rows), rows * columns());
    store(rows);
  }

  @Override
  void bend(Activation f, Matrix h, Matrix rh, Matrix e, int rows) {
    float[] out = load(rows);
    f.bend(load(h, rows), load(rh, rows), load(e, rows), out, rows * columns());
    store(rows);
  }

  private static float[] load(Matrix matrix, int rows) {
    return ((FloatMatrix) matrix).load(rows);
  }

  private float[] load(int rows) {
    int n = rows * columns();
    if (mirrored < n) {
      memory.get(0, room(rows), 0, n);
      mirrored = n;
    }
    return mirror;
  }

  /** Returns the mirror, large enough for some rows. */
  private float[] room(int rows) {
    int n = rows * columns();
    if (mirror.length < n) {
      mirror = new float[n];
      mirrored = 0;
    }
    return mirror;
  }

  private void store(int rows) {
    mirrored = rows * columns();
    memory.put(0, mirror, 0, mirrored);
  }
}
