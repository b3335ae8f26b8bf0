package org.metaworld4j.manipulation.physics.collision;

import java.util.Arrays;

/**
 * Upper bounds of what each feature of two bodies can separate them by, so that features far from
 * being the best are not looked at anew in every step.
 *
 * <p>The gap along a face's normal, or the largest along an edge's arc, grows by no more than a
 * point of the other body moves. So a bound once found stays true if the way gone since is added.
 * The bounds save work and decide nothing, so they are no part of a collider's saved memory.
 */
final class Ceilings {

  private static final double FAR = 1e3; // m, way after which all bounds are dropped

  private final double[] values; // less the way gone when they were found
  private final RelativePose last = new RelativePose();
  private final double radiusP;
  private final double radiusQ;
  private double way = Double.POSITIVE_INFINITY; // that the fastest point has gone at most

  /** Makes room for the bounds of all features of two bodies. */
  Ceilings(int features, double radiusP, double radiusQ) {
    values = new double[features];
    this.radiusP = radiusP;
    this.radiusQ = radiusQ;
  }

  /** Takes in that the bodies have moved. */
  void moveTo(RelativePose pose) {
    way += pose.farthestWay(last, Math.max(radiusQ, radiusP + pose.distance()));
    last.set(pose);
    if (!(way < FAR)) { // not a number, too
      way = 0;
      Arrays.fill(values, Double.POSITIVE_INFINITY);
    }
  }

  /** Sets the bound that a feature has in the present pose. */
  void set(int feature, double separation) {
    values[feature] = separation - way;
  }

  /** Returns whether a feature may separate by more than some distance. */
  boolean exceeds(int feature, double separation) {
    return values[feature] + way > separation;
  }
}
