package org.metaworld4j.core.wrapper;

import org.metaworld4j.core.space.Box;

/**
 * A finite box cut into equal bins along each axis, numbered along the last axis first. All numbers
 * are rounded to the precision of the box, as Gymnasium's are.
 */
final class Bins {

  private final Box box;
  private final int[] counts;
  private final double[][] edges; // of each axis, one more than bins

  /**
   * Cuts a box.
   *
   * @param name of the box, for messages
   * @param counts bins along each axis, at least 1; one number stands for all axes
   */
  Bins(String name, Box box, int... counts) {
    this.box = box;
    this.counts = new int[box.size()];
    edges = new double[box.size()][];
    boolean fits = counts.length == 1 || counts.length == box.size();
    Require.that(fits, "bins", "1 or " + box.size() + " numbers", counts.length);
    for (int axis = 0; axis < box.size(); axis++) {
      Require.that(
          Double.isFinite(box.low(axis)) && Double.isFinite(box.high(axis)),
          name,
          "finite bounds",
          box);
      int bins = counts[counts.length == 1 ? 0 : axis];
      this.counts[axis] = Require.atLeast("bins", bins, 1);
      edges[axis] = edges(box.low(axis), box.high(axis), bins);
    }
  }

  private double[] edges(double low, double high, int bins) {
    double width = round(round(high - low) / bins);
    double[] edges = new double[bins + 1];
    for (int i = 0; i < bins; i++) {
      edges[i] = round(round(i * width) + low);
    }
    edges[bins] = high;
    return edges;
  }

  /** Returns how many bins there are altogether. */
  int count() {
    int product = 1;
    for (int count : counts) {
      product = Math.multiplyExact(product, count);
    }
    return product;
  }

  /** Returns the number of the bin that holds a vector, or that is nearest to it. */
  int bin(double[] vector) {
    int bin = 0;
    for (int axis = 0; axis < counts.length; axis++) {
      bin = bin * counts[axis] + bin(axis, round(vector[axis]));
    }
    return bin;
  }

  private int bin(int axis, double value) {
    int bin = 0;
    while (bin < counts[axis] - 1 && value >= edges[axis][bin + 1]) {
      bin++;
    }
    return bin;
  }

  /** Writes the centre of a bin. */
  void centre(int bin, double[] out) {
    int rest = bin;
    for (int axis = counts.length - 1; axis >= 0; axis--) {
      int i = rest % counts[axis];
      rest /= counts[axis];
      out[axis] = round(round(edges[axis][i] + edges[axis][i + 1]) / 2);
    }
  }

  private double round(double value) {
    return box.precision().round(value);
  }
}
