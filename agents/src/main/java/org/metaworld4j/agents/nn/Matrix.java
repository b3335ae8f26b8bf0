package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Row-major matrix in the memory of an ND4J array, FLOAT or DOUBLE.
 *
 * <p>BLAS works on the native memory; element-wise loops run on a mirror in the heap, where the JVM
 * vectorises them. One code path above serves both types: float to train, double to check
 * derivatives. Not thread-safe.
 */
public abstract sealed class Matrix permits FloatMatrix, DoubleMatrix {

  private final INDArray array; // (rows, columns)
  private final int rows;
  private final int columns;

  Matrix(INDArray array) {
    this.array = array;
    this.rows = Math.toIntExact(array.rows());
    this.columns = Math.toIntExact(array.columns());
  }

  /**
   * Creates a matrix of zeros.
   *
   * @param type FLOAT or DOUBLE
   * @throws IllegalArgumentException for other types
   */
  public static Matrix zeros(DataType type, int rows, int columns) {
    INDArray array = Nd4j.zeros(type, rows, columns);
    return switch (type) {
      case FLOAT -> new FloatMatrix(array);
      case DOUBLE -> new DoubleMatrix(array);
      default -> throw new IllegalArgumentException("type: expected FLOAT or DOUBLE, got " + type);
    };
  }

  /** Returns the number of rows. */
  public int rows() {
    return rows;
  }

  /** Returns the number of columns. */
  public int columns() {
    return columns;
  }

  /** Returns the array that holds the numbers, to read it; it is shared, not copied. */
  INDArray array() {
    return array;
  }

  /** Returns the array that holds the numbers, to write to it before the next call. */
  abstract INDArray target();

  /** Returns an entry. */
  public abstract double get(int row, int column);

  /** Sets an entry. */
  public abstract void set(int row, int column, double value);

  /** Copies a row into the start of {@code out}. */
  public final void row(int row, double[] out) {
    for (int i = 0; i < columns; i++) {
      out[i] = get(row, i);
    }
  }

  /** Sets a row from the start of {@code values}. */
  public final void setRow(int row, double[] values) {
    for (int i = 0; i < columns; i++) {
      set(row, i, values[i]);
    }
  }

  /**
   * Copies consecutive rows of another matrix of the same type and width.
   *
   * @param first the first row to copy
   * @param count how many
   * @param to where the first one goes
   */
  public abstract void copyRows(Matrix source, int first, int count, int to);

  /**
   * Sets the first {@code count} rows to chosen rows of another matrix of the same type and width.
   *
   * @param rows numbers of rows; those from index {@code from} on are taken
   */
  public final void gather(Matrix source, int[] rows, int from, int count) {
    for (int i = 0; i < count; i++) {
      copyRows(source, rows[from + i], 1, i);
    }
  }

  /** Returns a copy of every n-th of the first {@code count} rows, from the first one on. */
  public final Matrix every(int n, int count) {
    Matrix thin = zeros(array.dataType(), (count + n - 1) / n, columns);
    for (int i = 0; i < thin.rows; i++) {
      thin.copyRows(this, i * n, 1, i);
    }
    return thin;
  }

  /** Replaces the first rows by f of them. */
  abstract void activate(Activation f, int rows);

  /** Computes this = e f'(z) on the first rows, given h = f(z); e may be this. */
  abstract void slope(Activation f, Matrix h, Matrix e, int rows);

  /** Adds e f''(z) R{z} to the first rows, given h = f(z) and rh = f'(z) R{z}. */
  abstract void bend(Activation f, Matrix h, Matrix rh, Matrix e, int rows);
}
