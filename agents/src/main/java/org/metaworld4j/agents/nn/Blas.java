package org.metaworld4j.agents.nn;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The few BLAS routines that networks need, called on the memory of ND4J arrays without copies.
 *
 * <p>Everything is row-major and contiguous; all operands of a call have the same data type, FLOAT
 * or DOUBLE, and do not overlap. An offset counts numbers from the start of an array's memory. This
 * is the only class that touches the native library. It runs single-threaded, so that sums do not
 * depend on the number of cores; parallelism comes from worker threads with their own arrays.
 */
public final class Blas {

  private static final int ROW_MAJOR = 101;
  private static final int AS_IS = 111;
  private static final int TRANSPOSED = 112;

  static {
    openblas.blas_set_num_threads(1);
  }

  private Blas() {}

  /**
   * Computes {@code C = A B + beta C}.
   *
   * @param m rows of A and C
   * @param n columns of B and C
   * @param k columns of A, rows of B
   * @param a A with its offset, (m, k)
   * @param b B with its offset, (k, n)
   * @param beta 0 to overwrite C, 1 to add to it
   * @param c C with its offset, (m, n); written
   */
  public static void multiply(
      int m,
      int n,
      int k,
      INDArray a,
      long aOffset,
      INDArray b,
      long bOffset,
      double beta,
      INDArray c,
      long cOffset) {
    gemm(AS_IS, AS_IS, m, n, k, a, aOffset, k, b, bOffset, n, beta, c, cOffset);
  }

  /**
   * Computes {@code C = A' B + beta C} for A of shape (k, m); otherwise as {@link #multiply}.
   *
   * @param k rows of A and of B
   */
  public static void multiplyTransposedLeft(
      int m,
      int n,
      int k,
      INDArray a,
      long aOffset,
      INDArray b,
      long bOffset,
      double beta,
      INDArray c,
      long cOffset) {
    gemm(TRANSPOSED, AS_IS, m, n, k, a, aOffset, m, b, bOffset, n, beta, c, cOffset);
  }

  /**
   * Computes {@code C = A B' + beta C} for B of shape (n, k); otherwise as {@link #multiply}.
   *
   * @param k columns of A and of B
   */
  public static void multiplyTransposedRight(
      int m,
      int n,
      int k,
      INDArray a,
      long aOffset,
      INDArray b,
      long bOffset,
      double beta,
      INDArray c,
      long cOffset) {
    gemm(AS_IS, TRANSPOSED, m, n, k, a, aOffset, k, b, bOffset, k, beta, c, cOffset);
  }

  private static void gemm(
      int transA,
      int transB,
      int m,
      int n,
      int k,
      INDArray a,
      long aOffset,
      int lda,
      INDArray b,
      long bOffset,
      int ldb,
      double beta,
      INDArray c,
      long cOffset) {
    if (isFloat(c)) {
      openblas.cblas_sgemm(
          ROW_MAJOR,
          transA,
          transB,
          m,
          n,
          k,
          1f,
          floats(a, aOffset),
          lda,
          floats(b, bOffset),
          ldb,
          (float) beta,
          floats(c, cOffset),
          n);
    } else {
      openblas.cblas_dgemm(
          ROW_MAJOR,
          transA,
          transB,
          m,
          n,
          k,
          1,
          doubles(a, aOffset),
          lda,
          doubles(b, bOffset),
          ldb,
          beta,
          doubles(c, cOffset),
          n);
    }
  }

  /** Returns the inner product of two vectors of the same length. */
  public static double dot(INDArray x, INDArray y) {
    int n = length(x, y);
    return isFloat(x)
        ? openblas.cblas_dsdot(n, floats(x, 0), 1, floats(y, 0), 1)
        : openblas.cblas_ddot(n, doubles(x, 0), 1, doubles(y, 0), 1);
  }

  /** Computes {@code y = y + alpha x}. */
  public static void add(double alpha, INDArray x, INDArray y) {
    int n = length(x, y);
    if (isFloat(x)) {
      openblas.cblas_saxpy(n, (float) alpha, floats(x, 0), 1, floats(y, 0), 1);
    } else {
      openblas.cblas_daxpy(n, alpha, doubles(x, 0), 1, doubles(y, 0), 1);
    }
  }

  /** Computes {@code y = y + alpha x} on the entries {@code from} to {@code to - 1} alone. */
  public static void add(double alpha, INDArray x, INDArray y, int from, int to) {
    int n = to - from;
    if (to > length(x, y)) {
      throw new IllegalArgumentException("to: expected at most " + y.length() + ", got " + to);
    }
    if (isFloat(x)) {
      openblas.cblas_saxpy(n, (float) alpha, floats(x, from), 1, floats(y, from), 1);
    } else {
      openblas.cblas_daxpy(n, alpha, doubles(x, from), 1, doubles(y, from), 1);
    }
  }

  /** Computes {@code x = alpha x}. */
  public static void scale(double alpha, INDArray x) {
    int n = Math.toIntExact(x.length());
    if (isFloat(x)) {
      openblas.cblas_sscal(n, (float) alpha, floats(x, 0), 1);
    } else {
      openblas.cblas_dscal(n, alpha, doubles(x, 0), 1);
    }
  }

  /** Sets all entries to 0, whatever they were. */
  public static void clear(INDArray x) {
    Pointer.memset(pointer(x), 0, x.length() * x.dataType().width());
  }

  /** Computes {@code y = x}. */
  public static void copy(INDArray x, INDArray y) {
    int n = length(x, y);
    Pointer.memcpy(pointer(y), pointer(x), (long) n * x.dataType().width());
  }

  private static int length(INDArray x, INDArray y) {
    if (x.length() != y.length() || x.dataType() != y.dataType()) {
      throw new IllegalArgumentException(
          "vectors: expected equal lengths and types, got %d of %s and %d of %s"
              .formatted(x.length(), x.dataType(), y.length(), y.dataType()));
    }
    return Math.toIntExact(x.length());
  }

  private static boolean isFloat(INDArray array) {
    DataType type = array.dataType();
    if (type != DataType.FLOAT && type != DataType.DOUBLE) {
      throw new IllegalArgumentException("array: expected FLOAT or DOUBLE, got " + type);
    }
    return type == DataType.FLOAT;
  }

  private static Pointer pointer(INDArray array) {
    return array.data().pointer();
  }

  private static FloatPointer floats(INDArray array, long offset) {
    FloatPointer start = (FloatPointer) pointer(array);
    return offset == 0 ? start : start.getPointer(offset);
  }

  private static DoublePointer doubles(INDArray array, long offset) {
    DoublePointer start = (DoublePointer) pointer(array);
    return offset == 0 ? start : start.getPointer(offset);
  }
}
