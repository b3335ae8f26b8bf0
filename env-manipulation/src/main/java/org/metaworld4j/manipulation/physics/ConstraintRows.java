package org.metaworld4j.manipulation.physics;

import java.util.Arrays;

/**
 * The contacts and limits of one physics step.
 *
 * <p>A constraint has one to four rows: normal, two tangents, spin about the normal; a limit has
 * the normal alone. Row i compares the velocity along it with a target, x_i = J_i v - t_i, and
 * answers with an impulse through its stiffness D_i. For a limit or a frictionless contact the
 * impulse is -D x where x &lt; 0, else 0. With friction it follows MuJoCo's elliptic cone: with y =
 * (mu x_0, mu_1 x_1, ...), N = y_0 and T = |(y_1, ...)|,
 *
 * <ul>
 *   <li>parted where N &gt;= mu T: no impulse;
 *   <li>sticking where mu N + T &lt;= 0: each row -D_i x_i;
 *   <li>sliding in between: the impulse on the cone's surface that pulls back N - mu T.
 * </ul>
 *
 * The impulses are minus the gradient of a convex, once differentiable cost.
 */
final class ConstraintRows {

  static final int ROWS = 4;
  static final int STRIDE = Mechanism.MAX_BLOCK;

  private static final int SIDE = ROWS * STRIDE;

  /** What a constraint does at some velocity. */
  enum Zone {
    PARTED,
    STICKING,
    SLIDING
  }

  int count;
  int[] rows = new int[0];
  int[] dofA; // first velocity that moves side A
  int[] lengthA; // how many; 0 for a fixed side
  int[] dofB;
  int[] lengthB;
  double[] jacobianA; // SIDE numbers a constraint
  double[] jacobianB;
  double[] stiffness; // D, ROWS numbers a constraint
  double[] target; // t
  double[] friction; // mu of each tangent row; that of row 0 is the sliding one
  double[] impulse;
  Zone[] zone = new Zone[0];

  /** Opens a constraint and returns its index. */
  int open(int rowCount) {
    if (count == rows.length) {
      grow();
    }
    rows[count] = rowCount;
    return count++;
  }

  private void grow() {
    int capacity = Math.max(32, 2 * rows.length);
    rows = Arrays.copyOf(rows, capacity);
    zone = Arrays.copyOf(zone, capacity);
    dofA = resized(dofA, capacity);
    lengthA = resized(lengthA, capacity);
    dofB = resized(dofB, capacity);
    lengthB = resized(lengthB, capacity);
    jacobianA = resized(jacobianA, capacity * SIDE);
    jacobianB = resized(jacobianB, capacity * SIDE);
    stiffness = resized(stiffness, capacity * ROWS);
    target = resized(target, capacity * ROWS);
    friction = resized(friction, capacity * ROWS);
    impulse = resized(impulse, capacity * ROWS);
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

  private static double dot(double[] x, int xAt, double[] y, int yAt, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += x[xAt + i] * y[yAt + i];
    }
    return sum;
  }

  /** Adds J^T times the impulses of a constraint, times a factor, to a vector of all velocities. */
  void addImpulse(int constraint, double factor, double[] out) {
    for (int row = 0; row < rows[constraint]; row++) {
      double f = factor * impulse[constraint * ROWS + row];
      if (f != 0) {
        int at = side(constraint, row);
        for (int i = 0; i < lengthA[constraint]; i++) {
          out[dofA[constraint] + i] += jacobianA[at + i] * f;
        }
        for (int i = 0; i < lengthB[constraint]; i++) {
          out[dofB[constraint] + i] += jacobianB[at + i] * f;
        }
      }
    }
  }

  /**
   * Writes zone and impulses of a constraint and returns its cost.
   *
   * @param x deviations of all rows, ROWS numbers a constraint
   */
  double answer(int constraint, double[] x) {
    int base = constraint * ROWS;
    int n = rows[constraint];
    if (n == 1) {
      return answerLimit(constraint, x[base]);
    }
    double mu = friction[base];
    double normal = mu * x[base];
    double squared = 0;
    for (int row = 1; row < n; row++) {
      double y = friction[base + row] * x[base + row];
      squared += y * y;
    }
    double tangent = Math.sqrt(squared);
    if (normal >= mu * tangent) {
      zone[constraint] = Zone.PARTED;
      Arrays.fill(impulse, base, base + n, 0);
      return 0;
    }
    return mu * normal + tangent <= 0
        ? stick(constraint, x)
        : slide(constraint, x, normal, tangent);
  }

  private double answerLimit(int constraint, double x) {
    int base = constraint * ROWS;
    boolean acts = x < 0;
    zone[constraint] = acts ? Zone.STICKING : Zone.PARTED;
    impulse[base] = acts ? -stiffness[base] * x : 0;
    return -impulse[base] * x / 2;
  }

  private double stick(int constraint, double[] x) {
    int base = constraint * ROWS;
    zone[constraint] = Zone.STICKING;
    double cost = 0;
    for (int row = base; row < base + rows[constraint]; row++) {
      impulse[row] = -stiffness[row] * x[row];
      cost -= impulse[row] * x[row] / 2;
    }
    return cost;
  }

  private double slide(int constraint, double[] x, double normal, double tangent) {
    int base = constraint * ROWS;
    zone[constraint] = Zone.SLIDING;
    double mu = friction[base];
    double pull = normal - mu * tangent;
    double d = coneStiffness(base);
    impulse[base] = -d * pull * mu;
    for (int row = base + 1; row < base + rows[constraint]; row++) {
      double y = friction[row] * x[row];
      impulse[row] = -impulse[base] / tangent * y * friction[row];
    }
    return d * pull * pull / 2;
  }

  private double coneStiffness(int base) {
    double squared = friction[base] * friction[base];
    return stiffness[base] / (squared * (1 + squared));
  }

  /**
   * Writes the second derivative of a constraint's cost by its rows (ROWS numbers a row), in the
   * zone found by {@link #answer}, which must not be parted.
   */
  void curvature(int constraint, double[] x, double[] out) {
    int base = constraint * ROWS;
    int n = rows[constraint];
    if (zone[constraint] == Zone.STICKING) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          out[i * ROWS + j] = i == j ? stiffness[base + i] : 0;
        }
      }
      return;
    }
    double mu = friction[base];
    double normal = mu * x[base];
    double squared = 0;
    for (int row = 1; row < n; row++) {
      double y = friction[base + row] * x[base + row];
      squared += y * y;
    }
    double tangent = Math.sqrt(squared);
    double d = coneStiffness(base);
    out[0] = d * mu * mu;
    for (int i = 1; i < n; i++) {
      double mi = friction[base + i];
      double yi = mi * x[base + i];
      double edge = -d * mu * mu * yi / tangent * mi;
      out[i] = edge;
      out[i * ROWS] = edge;
      for (int j = 1; j < n; j++) {
        double mj = friction[base + j];
        double yj = mj * x[base + j];
        double value = mu * normal / (squared * tangent) * yi * yj;
        if (i == j) {
          value += mu * mu - mu * normal / tangent;
        }
        out[i * ROWS + j] = d * mi * mj * value;
      }
    }
  }
}
