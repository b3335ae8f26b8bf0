package org.metaworld4j.manipulation.physics;

import java.util.Arrays;

/**
 * The contacts and limits of one physics step, and the sweeps that solve them.
 *
 * <p>A constraint has one to four rows: normal, two tangents, spin about the normal; a limit has
 * the normal alone. Row i asks for
 *
 * <pre>J_i v + R_i f_i = target_i</pre>
 *
 * with velocities v, impulse f_i, softness R_i, under f_0 &gt;= 0 and the elliptic friction cone
 * (f_1 / mu)^2 + (f_2 / mu)^2 + (f_3 / spin)^2 &lt;= f_0^2. Sweeps go through the constraints one
 * after another (projected Gauss-Seidel), forwards and backwards in turn.
 */
final class ConstraintRows {

  static final int ROWS = 4;
  static final int STRIDE = Mechanism.MAX_BLOCK;

  private static final int SIDE = ROWS * STRIDE;
  private static final int BLOCK = ROWS * ROWS;

  int count;
  int[] rows = new int[0];
  int[] dofA; // first velocity that moves side A
  int[] lengthA; // how many; 0 for a fixed side
  int[] dofB;
  int[] lengthB;
  double[] jacobianA; // SIDE numbers a constraint
  double[] jacobianB;
  double[] responseA; // change of velocities for a unit impulse
  double[] responseB;
  double[] block; // J M^-1 J^T, BLOCK numbers a constraint
  double[] softness; // R, ROWS numbers a constraint
  double[] target;
  double[] impulse;
  double[] friction; // mu of each tangent row, ROWS numbers a constraint

  private final double[] residual = new double[ROWS];
  private final double[] change = new double[ROWS];

  /** Opens a constraint and returns its index. */
  int open(int rowCount) {
    if (count == rows.length) {
      grow();
    }
    rows[count] = rowCount;
    Arrays.fill(impulse, count * ROWS, count * ROWS + ROWS, 0);
    return count++;
  }

  private void grow() {
    int capacity = Math.max(32, 2 * rows.length);
    rows = Arrays.copyOf(rows, capacity);
    dofA = resized(dofA, capacity);
    lengthA = resized(lengthA, capacity);
    dofB = resized(dofB, capacity);
    lengthB = resized(lengthB, capacity);
    jacobianA = resized(jacobianA, capacity * SIDE);
    jacobianB = resized(jacobianB, capacity * SIDE);
    responseA = resized(responseA, capacity * SIDE);
    responseB = resized(responseB, capacity * SIDE);
    block = resized(block, capacity * BLOCK);
    softness = resized(softness, capacity * ROWS);
    target = resized(target, capacity * ROWS);
    impulse = resized(impulse, capacity * ROWS);
    friction = resized(friction, capacity * ROWS);
  }

  private static int[] resized(int[] array, int length) {
    return array == null ? new int[length] : Arrays.copyOf(array, length);
  }

  private static double[] resized(double[] array, int length) {
    return array == null ? new double[length] : Arrays.copyOf(array, length);
  }

  static int side(int constraint, int row) {
    return constraint * SIDE + row * STRIDE;
  }

  /** Returns J v of one row. */
  double velocity(int constraint, int row, double[] v) {
    int at = side(constraint, row);
    return dot(jacobianA, at, v, dofA[constraint], lengthA[constraint])
        + dot(jacobianB, at, v, dofB[constraint], lengthB[constraint]);
  }

  /** Fills in J M^-1 J^T once Jacobians and responses of a constraint are there. */
  void computeBlock(int constraint) {
    int n = rows[constraint];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        int rowI = side(constraint, i);
        int rowJ = side(constraint, j);
        double value =
            dot(jacobianA, rowI, responseA, rowJ, lengthA[constraint])
                + dot(jacobianB, rowI, responseB, rowJ, lengthB[constraint]);
        block[constraint * BLOCK + i * ROWS + j] = value;
        block[constraint * BLOCK + j * ROWS + i] = value;
      }
    }
  }

  /** Adds the impulses that the constraints start with to the velocities. */
  void warmStart(double[] v) {
    for (int c = 0; c < count; c++) {
      for (int row = 0; row < rows[c]; row++) {
        push(c, row, impulse[c * ROWS + row], v);
      }
    }
  }

  /**
   * Sweeps until no velocity along a row changes by more than a tolerance.
   *
   * @return how many sweeps were made
   */
  int solve(double[] v, int mostSweeps, double tolerance) {
    for (int sweep = 1; sweep <= mostSweeps; sweep++) {
      double largest = 0;
      if ((sweep & 1) == 1) {
        for (int c = 0; c < count; c++) {
          largest = Math.max(largest, relax(c, v));
        }
      } else {
        for (int c = count - 1; c >= 0; c--) {
          largest = Math.max(largest, relax(c, v));
        }
      }
      if (largest < tolerance) {
        return sweep;
      }
    }
    return mostSweeps;
  }

  /** Solves one constraint with the others held; returns the largest change of a row velocity. */
  private double relax(int c, double[] v) {
    int n = rows[c];
    int base = c * ROWS;
    int a = c * BLOCK;
    for (int row = 0; row < n; row++) {
      residual[row] =
          target[base + row] - softness[base + row] * impulse[base + row] - velocity(c, row, v);
      change[row] = 0;
    }
    double normal = impulse[base];
    double newNormal = Math.max(0, normal + residual[0] / (block[a] + softness[base]));
    change[0] = newNormal - normal;
    impulse[base] = newNormal;
    if (n > 1) {
      relaxFriction(c, n, newNormal);
    }
    double largest = 0;
    for (int row = 0; row < n; row++) {
      if (change[row] != 0) {
        push(c, row, change[row], v);
        largest = Math.max(largest, Math.abs(change[row]) * block[a + row * ROWS + row]);
      }
    }
    return largest;
  }

  private void relaxFriction(int c, int n, double normal) {
    int base = c * ROWS;
    int a = c * BLOCK;
    double used = 0;
    for (int row = 1; row < n; row++) {
      double rest = residual[row];
      for (int other = 0; other < row; other++) {
        rest -= block[a + row * ROWS + other] * change[other];
      }
      change[row] = rest / (block[a + row * ROWS + row] + softness[base + row]);
      double share = (impulse[base + row] + change[row]) / friction[base + row];
      used += share * share;
    }
    double scale = used > normal * normal ? normal / Math.sqrt(used) : 1;
    for (int row = 1; row < n; row++) {
      double old = impulse[base + row];
      double next = (old + change[row]) * scale;
      impulse[base + row] = next;
      change[row] = next - old;
    }
  }

  private void push(int c, int row, double impulseChange, double[] v) {
    int at = side(c, row);
    int dof = dofA[c];
    for (int i = 0; i < lengthA[c]; i++) {
      v[dof + i] += responseA[at + i] * impulseChange;
    }
    dof = dofB[c];
    for (int i = 0; i < lengthB[c]; i++) {
      v[dof + i] += responseB[at + i] * impulseChange;
    }
  }

  private static double dot(double[] x, int xAt, double[] y, int yAt, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += x[xAt + i] * y[yAt + i];
    }
    return sum;
  }
}
