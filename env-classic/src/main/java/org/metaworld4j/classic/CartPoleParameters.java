package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.space.Box;

/**
 * The physics of one {@link CartPole}; a task's parameter vector holds them in this order.
 *
 * <p>Every number is above 0. Tasks are drawn from {@link #SPACE}: half to twice Gymnasium's value
 * in each.
 *
 * @param gravity m/s^2
 * @param cartMass kg
 * @param poleMass kg
 * @param halfLength distance from the hinge to the pole's centre of mass, m
 * @param force of a push, N
 */
public record CartPoleParameters(
    double gravity, double cartMass, double poleMass, double halfLength, double force) {

  /** Gymnasium's values. */
  public static final CartPoleParameters GYMNASIUM =
      new CartPoleParameters(9.8, 1.0, 0.1, 0.5, 10.0);

  /** Half to twice Gymnasium's values. */
  public static final Box SPACE = new Box(GYMNASIUM.vector(0.5), GYMNASIUM.vector(2.0));

  static final TaskReader<CartPoleParameters> TASKS =
      new TaskReader<>(GYMNASIUM, SPACE, CartPoleParameters::of);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not finite and above 0
   */
  public CartPoleParameters {
    Check.positive("gravity", gravity);
    Check.positive("cartMass", cartMass);
    Check.positive("poleMass", poleMass);
    Check.positive("halfLength", halfLength);
    Check.positive("force", force);
  }

  private static CartPoleParameters of(double[] vector) {
    return new CartPoleParameters(vector[0], vector[1], vector[2], vector[3], vector[4]);
  }

  /** Returns the names of the parameters in the order of a task's vector. */
  public static List<String> names() {
    return List.of("gravity", "cartMass", "poleMass", "halfLength", "force");
  }

  /** Returns the mass of cart and pole together, kg. */
  public double totalMass() {
    return poleMass + cartMass;
  }

  /** Returns the pole's mass times the distance of its centre of mass from the hinge, kg m. */
  public double poleMoment() {
    return poleMass * halfLength;
  }

  private double[] vector(double factor) {
    return new double[] {
      factor * gravity, factor * cartMass, factor * poleMass, factor * halfLength, factor * force
    };
  }
}
