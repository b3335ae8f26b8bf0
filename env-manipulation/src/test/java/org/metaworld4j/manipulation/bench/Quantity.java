package org.metaworld4j.manipulation.bench;

/**
 * One figure of an experiment.
 *
 * @param name what is measured; unique within the experiment
 * @param unit unit of all three numbers
 * @param theory the value on paper
 * @param ours the value that our engine gives
 * @param allowed largest distance of the two
 */
public record Quantity(String name, String unit, double theory, double ours, double allowed) {

  /** Returns a figure that may be off by a share of the theoretical value. */
  static Quantity within(double share, String name, String unit, double theory, double ours) {
    return new Quantity(name, unit, theory, ours, share * Math.abs(theory));
  }

  /** Returns whether ours is as near to theory as it has to be. */
  public boolean agrees() {
    return Math.abs(ours - theory) <= allowed;
  }
}
