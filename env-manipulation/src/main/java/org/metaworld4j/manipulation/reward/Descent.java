package org.metaworld4j.manipulation.reward;

/**
 * Version 1 of the rewards for coming down on an object and closing the fingers on it.
 *
 * <p>With the object o, the tool centre point t and the height z that the hand should keep until it
 * is over the object:
 *
 * <table>
 * <caption>Reward, 0.02 at most</caption>
 * <tr><th>when</th><th>reward</th></tr>
 * <tr><td>|o - t| &lt; gripRadius</td><td>-|o - t| + effort / 50, if the fingers close</td></tr>
 * <tr><td>else |o - t| seen from above &lt; columnRadius</td><td>-|o - t|</td></tr>
 * <tr><td>else</td><td>-|o - t| seen from above - heightWeight |t.z - z|</td></tr>
 * </table>
 *
 * @param columnRadius how far beside the object the hand may come down, metres
 * @param heightWeight what a metre away from the height costs
 * @param gripRadius distance from the object from which on closing pays, metres
 */
public record Descent(double columnRadius, double heightWeight, double gripRadius) {

  private static final float SQUEEZE_SHARE = 50; // part of the effort that is paid

  /** Returns a descent that may come from anywhere. */
  public static Descent fromAnywhere(double gripRadius) {
    return new Descent(Double.POSITIVE_INFINITY, 0, gripRadius);
  }

  /**
   * Returns the reward.
   *
   * @param object o
   * @param height z, metres
   */
  public double reward(double[] object, double height, Moment now) {
    double reach = Points.distance(object, now.tcp);
    if (reach < gripRadius) {
      return -reach + squeeze(now.effort);
    }
    double beside = Points.distanceXy(object, now.tcp);
    boolean over = beside < columnRadius;
    return over ? -reach : -beside - heightWeight * Math.abs(now.tcp[2] - height);
  }

  /** In float arithmetic, as in the original, whose actions are floats. */
  private static double squeeze(double effort) {
    return Math.max((float) effort, 0) / SQUEEZE_SHARE;
  }
}
