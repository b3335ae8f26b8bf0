package org.metaworld4j.manipulation.task;

/** Orientations as unit quaternions, written into observations. */
public final class Quaternions {

  private Quaternions() {}

  /**
   * Writes the quaternion x, y, z, w of a rotation matrix, with its largest entry positive.
   *
   * @param m rotation matrix, row by row
   * @param q receives 4 numbers from {@code offset} on
   */
  public static void ofMatrix(double[] m, double[] q, int offset) {
    double trace = m[0] + m[4] + m[8];
    int largest = trace >= Math.max(m[0], Math.max(m[4], m[8])) ? 3 : largestDiagonal(m);
    if (largest == 3) {
      q[offset] = m[7] - m[5];
      q[offset + 1] = m[2] - m[6];
      q[offset + 2] = m[3] - m[1];
      q[offset + 3] = 1 + trace;
    } else {
      int i = largest;
      int j = (i + 1) % 3;
      int k = (i + 2) % 3;
      q[offset + i] = 1 - trace + 2 * m[4 * i];
      q[offset + j] = m[3 * j + i] + m[3 * i + j];
      q[offset + k] = m[3 * k + i] + m[3 * i + k];
      q[offset + 3] = m[3 * k + j] - m[3 * j + k];
    }
    normalise(q, offset);
  }

  /**
   * Turns the quaternion x, y, z, w at {@code offset} into its product with another one, the
   * largest entry positive.
   *
   * @param right the second factor, x, y, z, w: the rotation applied first
   */
  public static void multiply(double[] q, int offset, double[] right) {
    double x = q[offset];
    double y = q[offset + 1];
    double z = q[offset + 2];
    double w = q[offset + 3];
    q[offset] = w * right[0] + x * right[3] + y * right[2] - z * right[1];
    q[offset + 1] = w * right[1] - x * right[2] + y * right[3] + z * right[0];
    q[offset + 2] = w * right[2] + x * right[1] - y * right[0] + z * right[3];
    q[offset + 3] = w * right[3] - x * right[0] - y * right[1] - z * right[2];
    normalise(q, offset);
  }

  /** Turns the order x, y, z, w at {@code offset} into w, x, y, z. */
  public static void scalarFirst(double[] q, int offset) {
    double w = q[offset + 3];
    System.arraycopy(q, offset, q, offset + 1, 3);
    q[offset] = w;
  }

  private static int largestDiagonal(double[] m) {
    int largest = m[4] > m[0] ? 1 : 0;
    return m[8] > m[4 * largest] ? 2 : largest;
  }

  private static void normalise(double[] q, int offset) {
    double squares = 0;
    double largest = 0;
    for (int i = offset; i < offset + 4; i++) {
      squares += q[i] * q[i];
      largest = Math.abs(q[i]) > Math.abs(largest) ? q[i] : largest;
    }
    double factor = Math.copySign(1 / Math.sqrt(squares), largest);
    for (int i = offset; i < offset + 4; i++) {
      q[i] *= factor;
    }
  }
}
