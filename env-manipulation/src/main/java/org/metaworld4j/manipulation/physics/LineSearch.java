package org.metaworld4j.manipulation.physics;

/**
 * Finds how far to go along a Newton step: to where the slope of the cost nearly vanishes.
 *
 * <p>Along the step the cost is that of the constraints, at deviations x + distance * slope, and a
 * parabola from the inertia.
 */
final class LineSearch {

  private static final int MOST_PROBES = 12;
  private static final double TOLERANCE = 0.02; // of the slope at the start
  private static final int ROWS = ConstraintRows.ROWS;

  private final double[] curvature = new double[ROWS * ROWS];
  private double[] trial = new double[0];
  private double slopeHere;
  private double curvatureHere;

  /**
   * Returns the distance; 1 is the whole step.
   *
   * @param x deviations of all rows at the start
   * @param slope their change over the whole step
   * @param decrement minus the slope of the cost at the start
   * @param linear slope of the parabola at the start
   * @param quadratic its curvature
   */
  double search(
      ConstraintRows rows,
      double[] x,
      double[] slope,
      double decrement,
      double linear,
      double quadratic) {
    if (trial.length < x.length) {
      trial = new double[x.length];
    }
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double distance = 1;
    for (int i = 0; i < MOST_PROBES; i++) {
      slopeHere = linear + distance * quadratic;
      curvatureHere = quadratic;
      for (int c = 0; c < rows.count; c++) {
        probe(rows, c, x, slope, distance);
      }
      if (Math.abs(slopeHere) <= TOLERANCE * decrement) {
        return distance;
      }
      if (slopeHere < 0) {
        low = distance;
      } else {
        high = distance;
      }
      double next = distance - slopeHere / curvatureHere;
      boolean inside = next > low && next < high;
      distance = inside ? next : high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
    }
    return low > 0 ? low : distance;
  }

  /** Adds slope and curvature of one constraint's cost. */
  private void probe(ConstraintRows rows, int c, double[] x, double[] slope, double distance) {
    int base = c * ROWS;
    int n = rows.rows[c];
    for (int row = base; row < base + n; row++) {
      trial[row] = x[row] + distance * slope[row];
    }
    rows.answer(c, trial);
    if (rows.zone[c] == ConstraintRows.Zone.PARTED) {
      return;
    }
    rows.curvature(c, trial, curvature);
    for (int i = 0; i < n; i++) {
      slopeHere -= rows.impulse[base + i] * slope[base + i];
      for (int j = 0; j < n; j++) {
        curvatureHere += slope[base + i] * curvature[i * ROWS + j] * slope[base + j];
      }
    }
  }
}
