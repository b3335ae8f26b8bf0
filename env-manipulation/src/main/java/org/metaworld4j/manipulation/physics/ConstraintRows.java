package org.metaworld4j.manipulation.physics;

import java.util.Arrays;

/**
 * The limits and contacts of one physics step.
 *
 * <p>A constraint has one to four rows: normal, two tangents, spin about the normal; a limit has
 * the normal alone. Row i compares the velocity along it with a target, x_i = v_i - t_i, and
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
 *
 * <p>The first constraints are the limits, each on one velocity; then come the contacts, grouped by
 * {@link Coupling}, whose twist and wrench they read and write. A contact has a frame (normal and
 * two tangents) and a lever from the coupling's centre.
 */
final class ConstraintRows {

  static final int ROWS = 4;

  /** What a constraint does at some velocity. */
  enum Zone {
    PARTED,
    STICKING,
    SLIDING
  }

  private static final int TWIST = CouplingSide.TWIST;

  /** Number of constraints. */
  int count;

  /** Number of limits, which come first. */
  int limits;

  int[] rows = new int[0];
  int[] limitDof; // velocity that a limit stops
  double[] limitSign; // +1 towards larger positions
  double[] frame; // normal, tangent, tangent: 9 numbers a contact
  double[] lever; // from the coupling's centre, 3 numbers a contact
  double[] stiffness; // D, ROWS numbers a constraint; with friction the first three are equal
  double[] target; // t
  double[] friction; // mu of each tangent row; that of row 0 is the sliding one
  double[] impulse;
  Zone[] zone = new Zone[0];

  Coupling[] couplings = new Coupling[8];
  int couplingCount;

  private final double[] curvature = new double[ROWS * ROWS];
  private final double[] wrenches = new double[ROWS * TWIST];
  private final double[] weighted = new double[ROWS * TWIST];

  /** Forgets all constraints. */
  void clear() {
    count = 0;
    limits = 0;
    couplingCount = 0;
  }

  /**
   * Adds a limit, before any contact; returns its index.
   *
   * @param dof the velocity that it stops
   * @param sign +1 if it pushes towards larger positions, -1 towards smaller ones
   */
  int addLimit(int dof, double sign) {
    int c = add(1);
    limitDof[c] = dof;
    limitSign[c] = sign;
    limits = count;
    return c;
  }

  /** Adds a coupling; the contacts that follow belong to it. */
  void add(Coupling coupling) {
    if (couplingCount == couplings.length) {
      couplings = Arrays.copyOf(couplings, 2 * couplingCount);
    }
    couplings[couplingCount++] = coupling;
  }

  /** Adds a contact to the last coupling; returns its index. */
  int addContact(int rowCount) {
    couplings[couplingCount - 1].count++;
    return add(rowCount);
  }

  private int add(int rowCount) {
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
    limitDof = limitDof == null ? new int[capacity] : Arrays.copyOf(limitDof, capacity);
    limitSign = resized(limitSign, capacity);
    frame = resized(frame, 9 * capacity);
    lever = resized(lever, 3 * capacity);
    stiffness = resized(stiffness, ROWS * capacity);
    target = resized(target, ROWS * capacity);
    friction = resized(friction, ROWS * capacity);
    impulse = resized(impulse, ROWS * capacity);
  }

  private static double[] resized(double[] array, int length) {
    return array == null ? new double[length] : Arrays.copyOf(array, length);
  }

  /** Writes the velocities along a contact's rows under a twist of its coupling. */
  void velocities(int contact, double[] twist, double[] out) {
    int at = 3 * contact;
    double rx = lever[at];
    double ry = lever[at + 1];
    double rz = lever[at + 2];
    double vx = twist[0] + twist[4] * rz - twist[5] * ry;
    double vy = twist[1] + twist[5] * rx - twist[3] * rz;
    double vz = twist[2] + twist[3] * ry - twist[4] * rx;
    int f = 9 * contact;
    int to = ROWS * contact;
    int n = rows[contact];
    out[to] = frame[f] * vx + frame[f + 1] * vy + frame[f + 2] * vz;
    if (n > 1) {
      out[to + 1] = frame[f + 3] * vx + frame[f + 4] * vy + frame[f + 5] * vz;
      out[to + 2] = frame[f + 6] * vx + frame[f + 7] * vy + frame[f + 8] * vz;
    }
    if (n > 3) {
      out[to + 3] = frame[f] * twist[3] + frame[f + 1] * twist[4] + frame[f + 2] * twist[5];
    }
  }

  /** Adds the wrench that a contact's impulses make. */
  void addWrench(int contact, double[] out) {
    int i = ROWS * contact;
    int f = 9 * contact;
    int n = rows[contact];
    double fx = impulse[i] * frame[f];
    double fy = impulse[i] * frame[f + 1];
    double fz = impulse[i] * frame[f + 2];
    if (n > 1) {
      fx += impulse[i + 1] * frame[f + 3] + impulse[i + 2] * frame[f + 6];
      fy += impulse[i + 1] * frame[f + 4] + impulse[i + 2] * frame[f + 7];
      fz += impulse[i + 1] * frame[f + 5] + impulse[i + 2] * frame[f + 8];
    }
    double spin = n > 3 ? impulse[i + 3] : 0;
    int at = 3 * contact;
    double rx = lever[at];
    double ry = lever[at + 1];
    double rz = lever[at + 2];
    out[0] += fx;
    out[1] += fy;
    out[2] += fz;
    out[3] += ry * fz - rz * fy + spin * frame[f];
    out[4] += rz * fx - rx * fz + spin * frame[f + 1];
    out[5] += rx * fy - ry * fx + spin * frame[f + 2];
  }

  /**
   * Adds how a contact's wrench answers to twists, to the lower triangle of a matrix.
   *
   * @param x deviations of all rows
   * @param out six by six
   */
  void addStiffness(int contact, double[] x, double[] out) {
    if (zone[contact] == Zone.STICKING && rows[contact] > 1) {
      addStickingStiffness(contact, out);
    } else if (zone[contact] != Zone.PARTED) {
      addCurvature(contact, x, out);
    }
  }

  /** The three rows of a sticking point are equally stiff, whatever their directions. */
  private void addStickingStiffness(int contact, double[] out) {
    double d = stiffness[ROWS * contact];
    int at = 3 * contact;
    double x = lever[at];
    double y = lever[at + 1];
    double z = lever[at + 2];
    out[0] += d;
    out[7] += d;
    out[14] += d;
    out[19] -= d * z;
    out[20] += d * y;
    out[24] += d * z;
    out[26] -= d * x;
    out[30] -= d * y;
    out[31] += d * x;
    out[21] += d * (y * y + z * z);
    out[27] -= d * x * y;
    out[28] += d * (x * x + z * z);
    out[33] -= d * x * z;
    out[34] -= d * y * z;
    out[35] += d * (x * x + y * y);
    if (rows[contact] > 3) {
      addSpinStiffness(contact, out);
    }
  }

  private void addSpinStiffness(int contact, double[] out) {
    double d = stiffness[ROWS * contact + 3];
    int f = 9 * contact;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j <= i; j++) {
        out[TWIST * (3 + i) + 3 + j] += d * frame[f + i] * frame[f + j];
      }
    }
  }

  private void addCurvature(int contact, double[] x, double[] out) {
    int n = rows[contact];
    curvature(contact, x, curvature);
    findWrenches(contact);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < TWIST; k++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
          sum += curvature[ROWS * i + j] * wrenches[TWIST * j + k];
        }
        weighted[TWIST * i + k] = sum;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < TWIST; k++) {
        double left = wrenches[TWIST * i + k];
        for (int l = 0; l <= k; l++) {
          out[TWIST * k + l] += left * weighted[TWIST * i + l];
        }
      }
    }
  }

  /** Writes the wrench that a unit impulse of each row makes. */
  private void findWrenches(int contact) {
    int f = 9 * contact;
    int at = 3 * contact;
    for (int row = 0; row < Math.min(3, rows[contact]); row++) {
      double dx = frame[f + 3 * row];
      double dy = frame[f + 3 * row + 1];
      double dz = frame[f + 3 * row + 2];
      int w = TWIST * row;
      wrenches[w] = dx;
      wrenches[w + 1] = dy;
      wrenches[w + 2] = dz;
      wrenches[w + 3] = lever[at + 1] * dz - lever[at + 2] * dy;
      wrenches[w + 4] = lever[at + 2] * dx - lever[at] * dz;
      wrenches[w + 5] = lever[at] * dy - lever[at + 1] * dx;
    }
    if (rows[contact] > 3) {
      Arrays.fill(wrenches, 3 * TWIST, 3 * TWIST + 3, 0);
      System.arraycopy(frame, f, wrenches, 3 * TWIST + 3, 3);
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
