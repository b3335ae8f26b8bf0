package org.metaworld4j.manipulation.physics;

/**
 * The soft-constraint law of MuJoCo: a spring-damper whose stiffness rises with the violation.
 *
 * <p>With residual r, velocity v and impedance d(r), a constraint asks for the acceleration a = -B
 * v - K d r, and yields by R = (1 - d) / d times its inverse weight.
 *
 * @param damping B, 1/s
 * @param stiffness K, 1/s^2
 * @param impedance0 d at violation 0
 * @param impedance1 d at violation {@code width} and beyond
 * @param width violation over which d rises, metres or radians
 */
public record Softness(
    double damping, double stiffness, double impedance0, double impedance1, double width) {

  private static final double LEAST_IMPEDANCE = 1e-4;
  private static final double MOST_IMPEDANCE = 0.9999;

  /**
   * What joint limits and the weld of the hand use: solref (0.02, 1), solimp (0.9, 0.95, 0.001).
   */
  public static final Softness STANDARD = of(0.02, 1, 0.9, 0.95, 0.001);

  /**
   * Returns the law of a time constant (seconds) and damping ratio (solref) and an impedance range
   * (solimp). The time constant is at least two physics steps.
   */
  public static Softness of(
      double timeConstant,
      double dampingRatio,
      double impedance0,
      double impedance1,
      double width) {
    double time = Math.max(timeConstant, 2 * World.STEP);
    double low = clamp(impedance0);
    double high = clamp(impedance1);
    return new Softness(
        2 / (high * time),
        1 / (high * high * time * time * dampingRatio * dampingRatio),
        low,
        high,
        width);
  }

  /** Returns the law of two surfaces in contact: the mean of their parameters. */
  public static Softness mixed(Surface a, Surface b) {
    return of(
        (a.timeConstant() + b.timeConstant()) / 2,
        (a.dampingRatio() + b.dampingRatio()) / 2,
        (a.impedance0() + b.impedance0()) / 2,
        (a.impedance1() + b.impedance1()) / 2,
        (a.width() + b.width()) / 2);
  }

  /** Returns d for a residual: a curve of two parabolas between the two ends. */
  public double impedance(double residual) {
    double x = Math.abs(residual) / width;
    if (x >= 1) {
      return impedance1;
    }
    double y = x <= 0.5 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x);
    return impedance0 + y * (impedance1 - impedance0);
  }

  private static double clamp(double impedance) {
    return Math.min(Math.max(impedance, LEAST_IMPEDANCE), MOST_IMPEDANCE);
  }
}
