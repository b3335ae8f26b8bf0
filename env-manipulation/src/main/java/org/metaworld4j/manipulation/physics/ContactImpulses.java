package org.metaworld4j.manipulation.physics;

import org.metaworld4j.manipulation.physics.collision.Manifold;

/**
 * The impulses that the contact points of two geoms had in the last step, from which the next step
 * starts.
 *
 * <p>Points are remembered in world axes relative to the second body, so that those of a rolling
 * cylinder stay what they are. Friction is remembered as a vector and laid onto the new tangents.
 */
final class ContactImpulses {

  private static final double SAME_POINT = 0.01; // m, an old point this near is the same one
  private static final int NORMAL = 3; // after the point's position
  private static final int FRICTION = 4;
  private static final int SPIN = 7;
  private static final int STRIDE = 8;

  private int count;
  private final double[] points = new double[STRIDE * Manifold.CAPACITY];
  private final boolean[] taken = new boolean[Manifold.CAPACITY];

  boolean empty() {
    return count == 0;
  }

  void clear() {
    count = 0;
  }

  /** Returns the sum of the normal impulses, N s. */
  double normal() {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += points[STRIDE * i + NORMAL];
    }
    return sum;
  }

  /**
   * Gives each contact the impulse of the nearest old point.
   *
   * @param frameB frame of the second body
   * @param tangents two unit vectors of each contact, from {@code tangentAt} on
   */
  void recall(
      Manifold now,
      double[] frameB,
      ConstraintRows rows,
      int firstConstraint,
      double[] tangents,
      int tangentAt) {
    for (int i = 0; i < count; i++) {
      taken[i] = false;
    }
    for (int point = 0; point < now.count; point++) {
      int old = nearest(now.point, 3 * point, frameB);
      if (old >= 0) {
        taken[old] = true;
        give(STRIDE * old, rows, firstConstraint + point, tangents, tangentAt + 6 * point);
      }
    }
  }

  private int nearest(double[] point, int at, double[] frameB) {
    int best = -1;
    double least = SAME_POINT * SAME_POINT;
    for (int old = 0; old < count; old++) {
      double x = point[at] - frameB[9] - points[STRIDE * old];
      double y = point[at + 1] - frameB[10] - points[STRIDE * old + 1];
      double z = point[at + 2] - frameB[11] - points[STRIDE * old + 2];
      double distance = x * x + y * y + z * z;
      if (!taken[old] && distance < least) {
        least = distance;
        best = old;
      }
    }
    return best;
  }

  private void give(
      int old, ConstraintRows rows, int constraint, double[] tangents, int tangentAt) {
    int to = constraint * ConstraintRows.ROWS;
    rows.impulse[to] = points[old + NORMAL];
    if (rows.rows[constraint] > 1) {
      for (int tangent = 0; tangent < 2; tangent++) {
        int t = tangentAt + 3 * tangent;
        rows.impulse[to + 1 + tangent] =
            points[old + FRICTION] * tangents[t]
                + points[old + FRICTION + 1] * tangents[t + 1]
                + points[old + FRICTION + 2] * tangents[t + 2];
      }
    }
    if (rows.rows[constraint] > 3) {
      rows.impulse[to + 3] = points[old + SPIN];
    }
  }

  /** Remembers the solved impulses; parameters as for {@link #recall}. */
  void remember(
      Manifold now,
      double[] frameB,
      ConstraintRows rows,
      int firstConstraint,
      double[] tangents,
      int tangentAt) {
    count = now.count;
    for (int point = 0; point < count; point++) {
      int to = STRIDE * point;
      int from = (firstConstraint + point) * ConstraintRows.ROWS;
      int t = tangentAt + 6 * point;
      for (int i = 0; i < 3; i++) {
        points[to + i] = now.point[3 * point + i] - frameB[9 + i];
        points[to + FRICTION + i] =
            rows.impulse[from + 1] * tangents[t + i] + rows.impulse[from + 2] * tangents[t + 3 + i];
      }
      points[to + NORMAL] = rows.impulse[from];
      points[to + SPIN] = rows.impulse[from + 3];
    }
  }

  int stateSize() {
    return 1 + points.length;
  }

  void save(double[] out, int offset) {
    out[offset] = count;
    System.arraycopy(points, 0, out, offset + 1, points.length);
  }

  void load(double[] in, int offset) {
    count = (int) in[offset];
    System.arraycopy(in, offset + 1, points, 0, points.length);
  }
}
