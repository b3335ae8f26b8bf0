package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.space.Box;

/**
 * The physics of one {@link Acrobot}; a task's parameter vector holds them in this order.
 *
 * <p>Every number is above 0. Tasks are drawn from {@link #SPACE}: four fifths to five fourths of
 * Gymnasium's value in each.
 *
 * @param gravity m/s^2
 * @param length1 of the upper link, m; its centre of mass is in the middle
 * @param length2 of the lower link, m; its centre of mass is in the middle
 * @param mass1 of the upper link, kg
 * @param mass2 of the lower link, kg
 * @param inertia moment of inertia of each link about its centre, kg m^2
 */
public record AcrobotParameters(
    double gravity, double length1, double length2, double mass1, double mass2, double inertia) {

  /** Gymnasium's values. */
  public static final AcrobotParameters GYMNASIUM = new AcrobotParameters(9.8, 1, 1, 1, 1, 1);

  /** Four fifths to five fourths of Gymnasium's values. */
  public static final Box SPACE = new Box(GYMNASIUM.vector(0.8), GYMNASIUM.vector(1.25));

  static final TaskReader<AcrobotParameters> TASKS =
      new TaskReader<>(GYMNASIUM, SPACE, AcrobotParameters::of);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not finite and above 0
   */
  public AcrobotParameters {
    Check.positive("gravity", gravity);
    Check.positive("length1", length1);
    Check.positive("length2", length2);
    Check.positive("mass1", mass1);
    Check.positive("mass2", mass2);
    Check.positive("inertia", inertia);
  }

  private static AcrobotParameters of(double[] v) {
    return new AcrobotParameters(v[0], v[1], v[2], v[3], v[4], v[5]);
  }

  /** Returns the names of the parameters in the order of a task's vector. */
  public static List<String> names() {
    return List.of("gravity", "length1", "length2", "mass1", "mass2", "inertia");
  }

  /** Returns the distance of the upper link's centre of mass from its hinge, m. */
  public double centre1() {
    return 0.5 * length1;
  }

  /** Returns the distance of the lower link's centre of mass from its hinge, m. */
  public double centre2() {
    return 0.5 * length2;
  }

  private double[] vector(double factor) {
    return new double[] {
      factor * gravity,
      factor * length1,
      factor * length2,
      factor * mass1,
      factor * mass2,
      factor * inertia
    };
  }
}
