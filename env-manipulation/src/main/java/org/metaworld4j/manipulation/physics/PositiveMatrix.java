package org.metaworld4j.manipulation.physics;

/** A symmetric positive definite matrix, factorised for solving (Cholesky), in fixed memory. */
public final class PositiveMatrix {

  private final int n;
  private final double[] factor; // lower triangle, with inverted diagonal

  /** Makes room for a matrix of {@code n} rows. */
  public PositiveMatrix(int n) {
    this.n = n;
    factor = new double[n * n];
  }

  /** Factorises {@code matrix} (row by row) with {@code added} on its diagonal. */
  public void factorise(double[] matrix, double added) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i * n + j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i * n + k] * factor[j * n + k];
        }
        if (i == j) {
          factor[i * n + i] = 1 / Math.sqrt(sum + added);
        } else {
          factor[i * n + j] = sum * factor[j * n + j];
        }
      }
    }
  }

  /** Solves in place: {@code x} holds the right side and receives the solution. */
  public void solve(double[] x, int offset) {
    for (int i = 0; i < n; i++) {
      double sum = x[offset + i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i * n + k] * x[offset + k];
      }
      x[offset + i] = sum * factor[i * n + i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = x[offset + i];
      for (int k = i + 1; k < n; k++) {
        sum -= factor[k * n + i] * x[offset + k];
      }
      x[offset + i] = sum * factor[i * n + i];
    }
  }

  /** Returns the inverse, row by row. */
  public double[] inverse() {
    double[] out = new double[n * n];
    for (int column = 0; column < n; column++) {
      out[column * n + column] = 1;
      solve(out, column * n);
    }
    return out;
  }
}
