package org.metaworld4j.manipulation.reward;

/** A tolerance over a box that rises from 0 at one corner to 1 at the opposite one. */
public final class RectangularPrism {

  private RectangularPrism() {}

  /**
   * Returns the product over x, y, z of the share of the way from {@code zero} to {@code one}.
   *
   * @param point the point to judge (x, y, z)
   * @param zero corner where the result is 0
   * @param one opposite corner, where the result is 1; it must differ from {@code zero} on every
   *     axis
   * @return 0 to 1 inside the box, faces included; 1 outside it
   */
  public static double tolerance(double[] point, double[] zero, double[] one) {
    double product = 1;
    for (int axis = 0; axis < 3; axis++) {
      double low = Math.min(zero[axis], one[axis]);
      double high = Math.max(zero[axis], one[axis]);
      if (point[axis] < low || point[axis] > high) {
        return 1;
      }
      product *= (point[axis] - zero[axis]) / (one[axis] - zero[axis]);
    }
    return product;
  }
}
