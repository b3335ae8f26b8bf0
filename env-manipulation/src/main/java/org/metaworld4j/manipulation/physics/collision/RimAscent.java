package org.metaworld4j.manipulation.physics.collision;

/**
 * Climbs from a direction to the nearest one in which two cylinders are furthest apart: their rims
 * have no edges to try one by one.
 *
 * <p>A compass search on the unit sphere (Kolda, Lewis, Torczon 2003). The separation has ridges
 * along the great circles square to the cylinders' axes, where a side touches; so steps go along
 * and across these.
 */
final class RimAscent {

  private static final double FIRST_STEP = 0.2; // rad
  private static final double LAST_STEP = 1e-5; // rad
  private static final int ROUNDS = 50;

  private final Convex p;
  private final Neighbour q;
  private final double[] near = new double[3];
  private final double[] far = new double[3];
  private final double[] trial = new double[3];
  private final double[] along = new double[3];
  private final double[] across = new double[3];
  private final double[] axisOfQ = new double[3];

  RimAscent(Convex p, Neighbour q) {
    this.p = p;
    this.q = q;
  }

  /** Climbs from a unit vector in P's frame, which is written over by the summit. */
  void climb(double[] n) {
    q.pose.directionToP(0, 0, 1, axisOfQ);
    double height = separation(n);
    double step = FIRST_STEP;
    for (int round = 0; round < ROUNDS && step > LAST_STEP; round++) {
      double before = height;
      height = tryAround(0, 0, 1, n, step, height);
      height = tryAround(axisOfQ[0], axisOfQ[1], axisOfQ[2], n, step, height);
      if (height == before) {
        step *= 0.5;
      }
    }
  }

  /** Tries steps along and across the circles about an axis. */
  private double tryAround(double x, double y, double z, double[] n, double step, double height) {
    double ax = y * n[2] - z * n[1];
    double ay = z * n[0] - x * n[2];
    double az = x * n[1] - y * n[0];
    double length = Math.sqrt(ax * ax + ay * ay + az * az);
    if (length < 1e-6) {
      return height;
    }
    along[0] = ax / length;
    along[1] = ay / length;
    along[2] = az / length;
    across[0] = n[1] * along[2] - n[2] * along[1];
    across[1] = n[2] * along[0] - n[0] * along[2];
    across[2] = n[0] * along[1] - n[1] * along[0];
    double best = tryStep(n, along, step, height);
    best = tryStep(n, along, -step, best);
    best = tryStep(n, across, step, best);
    return tryStep(n, across, -step, best);
  }

  private double tryStep(double[] n, double[] direction, double step, double height) {
    double square = 0;
    for (int i = 0; i < 3; i++) {
      trial[i] = n[i] + step * direction[i];
      square += trial[i] * trial[i];
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < 3; i++) {
      trial[i] /= length;
    }
    double found = separation(trial);
    if (found <= height) {
      return height;
    }
    System.arraycopy(trial, 0, n, 0, 3);
    return found;
  }

  private double separation(double[] n) {
    q.nearest(n[0], n[1], n[2], near);
    p.support(n[0], n[1], n[2], far);
    return n[0] * (near[0] - far[0]) + n[1] * (near[1] - far[1]) + n[2] * (near[2] - far[2]);
  }
}
