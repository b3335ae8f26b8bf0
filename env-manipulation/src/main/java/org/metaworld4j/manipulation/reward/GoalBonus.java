package org.metaworld4j.manipulation.reward;

/**
 * What version 1 of Meta-World's rewards pays for nearness to a goal: 1000 for each metre of the
 * way that is done, and two bell-shaped peaks of 1000 at the goal.
 *
 * <p>With the gap d that is left of a way D:
 *
 * <pre>
 *   bonus = 1000 (D - d) + 1000 (exp(-d^2 / width) + exp(-10 d^2 / width)), at least 0
 * </pre>
 *
 * @param width square of the distance at which the wider peak has fallen to 1/e, square metres
 */
public record GoalBonus(double width) {

  /** The bonus of nearly all tasks: its peaks are 10 and 3 cm wide. */
  public static final GoalBonus USUAL = new GoalBonus(0.01);

  private static final double SCALE = 1000; // per metre, and of each peak

  /**
   * Returns the bonus, at least 0.
   *
   * @param way length of the way to the goal at the start, metres
   * @param gap what is left of it, metres
   */
  public double of(double way, double gap) {
    return Math.max(0, signed(way, gap));
  }

  /** Returns the same without a floor: it is negative far beyond the start. */
  public double signed(double way, double gap) {
    return SCALE * (way - gap) + SCALE * peaks(gap);
  }

  /** Returns the sum of the two peaks, each of height 1. */
  public double peaks(double gap) {
    double square = gap * gap;
    return StrictMath.exp(-square / width) + StrictMath.exp(-square / (width / 10));
  }
}
