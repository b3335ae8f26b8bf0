package org.metaworld4j.manipulation.task;

import static org.metaworld4j.manipulation.task.ObservationLayout.HAND;

import org.metaworld4j.manipulation.reward.Points;

/** What scripted experts do: compare the hand with an observed point and pull it towards one. */
public final class Steering {

  private Steering() {}

  /** Returns the distance from the hand to an observed point. */
  public static double gap(double[] observation, int point) {
    return Points.norm(
        observation[HAND] - observation[point],
        observation[HAND + 1] - observation[point + 1],
        observation[HAND + 2] - observation[point + 2]);
  }

  /** Returns the distance, seen from above, from the hand to an observed point plus (dx, dy). */
  public static double gapXy(double[] observation, int point, double dx, double dy) {
    return Points.norm(
        observation[HAND] - (observation[point] + dx),
        observation[HAND + 1] - (observation[point + 1] + dy),
        0);
  }

  /** Returns the distance in height from the hand to an observed point plus dz. */
  public static double gapZ(double[] observation, int point, double dz) {
    return Math.abs(observation[HAND + 2] - (observation[point + 2] + dz));
  }

  /**
   * Writes the action that pulls the hand towards an observed point plus (dx, dy, dz) with a
   * strength proportional to the way left. Rounded to float, as actions of the original are.
   */
  public static void toward(
      double[] observation,
      int point,
      double dx,
      double dy,
      double dz,
      double gain,
      double effort,
      double[] action) {
    toPoint(
        observation,
        observation[point] + dx,
        observation[point + 1] + dy,
        observation[point + 2] + dz,
        gain,
        effort,
        action);
  }

  /** Writes the action that pulls the hand towards (x, y, z), as {@link #toward} does. */
  public static void toPoint(
      double[] observation,
      double x,
      double y,
      double z,
      double gain,
      double effort,
      double[] action) {
    action[0] = (float) (gain * (x - observation[HAND]));
    action[1] = (float) (gain * (y - observation[HAND + 1]));
    action[2] = (float) (gain * (z - observation[HAND + 2]));
    action[3] = (float) effort;
  }
}
