package org.metaworld4j.manipulation.physics;

/**
 * A symmetric positive matrix that is stored and factorised within its envelope: each row from its
 * first entry to the diagonal. Bodies that do not touch cost nothing to each other.
 */
final class EnvelopeMatrix {

  /** Number of rows. */
  final int size;

  /** Lower triangle, row by row; the factor after {@link #factorise}. */
  final double[] values;

  private final int[] first; // column of the first entry of each row
  private final int[] rows; // those in use, ascending
  private int count;

  EnvelopeMatrix(int size) {
    this.size = size;
    values = new double[size * size];
    first = new int[size];
    rows = new int[size];
  }

  /** Leaves out all rows; {@link #use} takes them in again, in ascending order. */
  void clear() {
    count = 0;
  }

  /** Takes in the next row. */
  void use(int row) {
    rows[count++] = row;
  }

  /** Leaves a row out; it adds nothing where the envelopes of later rows reach over it. */
  void leaveOut(int row) {
    first[row] = row;
    values[row * (size + 1)] = 0;
  }

  /** Sets the first entry of a row. */
  void begin(int row, int column) {
    first[row] = column;
  }

  /** Lets the rows of a block begin at a column, if they begin later. */
  void reach(int block, int length, int column) {
    for (int row = block; row < block + length; row++) {
      first[row] = Math.min(first[row], column);
    }
  }

  /** Takes over the entries within the envelope. */
  void set(double[] matrix) {
    for (int k = 0; k < count; k++) {
      int i = rows[k];
      int row = i * size;
      System.arraycopy(matrix, row + first[i], values, row + first[i], i + 1 - first[i]);
    }
  }

  /** Factorises in place (Cholesky); the diagonal then holds inverted entries. */
  void factorise() {
    for (int t = 0; t < count; t++) {
      int i = rows[t];
      int rowI = i * size;
      for (int j = first[i]; j <= i; j++) {
        int rowJ = j * size;
        double sum = values[rowI + j];
        for (int k = Math.max(first[i], first[j]); k < j; k++) {
          sum -= values[rowI + k] * values[rowJ + k];
        }
        values[rowI + j] = j == i ? 1 / Math.sqrt(sum) : sum * values[rowJ + j];
      }
    }
  }

  /** Solves for minus a vector with the factor; writes the rows in use. */
  void solveNegative(double[] vector, double[] out) {
    for (int t = 0; t < count; t++) {
      int i = rows[t];
      double sum = -vector[i];
      for (int k = first[i]; k < i; k++) {
        sum -= values[i * size + k] * out[k];
      }
      out[i] = sum * values[i * size + i];
    }
    for (int t = count - 1; t >= 0; t--) {
      int i = rows[t];
      double value = out[i] * values[i * size + i];
      out[i] = value;
      for (int k = first[i]; k < i; k++) {
        out[k] -= values[i * size + k] * value;
      }
    }
  }
}
