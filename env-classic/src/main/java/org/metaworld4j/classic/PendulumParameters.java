package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.space.Box;

/**
 * The physics of one {@link Pendulum}; a task's parameter vector holds them in this order.
 *
 * <p>Every number is above 0. Tasks are drawn from {@link #SPACE}: gravity 5 to 15, mass 0.5 to 2,
 * length 0.5 to 1.5.
 *
 * @param gravity m/s^2
 * @param mass of the rod, kg
 * @param length of the rod, m
 */
public record PendulumParameters(double gravity, double mass, double length) {

  /** Gymnasium's values. */
  public static final PendulumParameters GYMNASIUM = new PendulumParameters(10, 1, 1);

  /** Where tasks are drawn from. */
  public static final Box SPACE = new Box(new double[] {5, 0.5, 0.5}, new double[] {15, 2, 1.5});

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not finite and above 0
   */
  public PendulumParameters {
    Check.positive("gravity", gravity);
    Check.positive("mass", mass);
    Check.positive("length", length);
  }

  private static PendulumParameters of(double[] vector) {
    return new PendulumParameters(vector[0], vector[1], vector[2]);
  }

  /** Returns the reader for an environment that has this physics without a task. */
  TaskReader<PendulumParameters> tasks() {
    return new TaskReader<>(this, SPACE, PendulumParameters::of);
  }

  /** Returns the names of the parameters in the order of a task's vector. */
  public static List<String> names() {
    return List.of("gravity", "mass", "length");
  }

  /** Returns the angular acceleration that gravity brings to a level rod, rad/s^2. */
  public double fall() {
    return 3 * gravity / (2 * length);
  }

  /** Returns the angular acceleration that a torque of 1 N m brings, rad/s^2. */
  public double gain() {
    return 3.0 / (mass * (length * length));
  }
}
