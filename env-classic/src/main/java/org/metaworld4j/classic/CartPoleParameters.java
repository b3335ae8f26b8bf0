package org.metaworld4j.classic;

import java.util.List;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;

/**
 * The physics of one {@link CartPole}; a task's parameter vector holds them in this order.
 *
 * <p>Every number but the force is above 0. Tasks are drawn from {@link #SPACE}: half to twice
 * Gymnasium's value in each; those of a cart that may be wired the wrong way round have a force of
 * either sign, {@link #EITHER_DIRECTION}.
 *
 * @param gravity m/s^2
 * @param cartMass kg
 * @param poleMass kg
 * @param halfLength distance from the hinge to the pole's centre of mass, m
 * @param force of a push, N; below 0 action 0 pushes to the right and 1 to the left; not 0
 */
public record CartPoleParameters(
    double gravity, double cartMass, double poleMass, double halfLength, double force) {

  private static final int FORCE = 4; // its place in the vector

  /** Gymnasium's values. */
  public static final CartPoleParameters GYMNASIUM =
      new CartPoleParameters(9.8, 1.0, 0.1, 0.5, 10.0);

  /** Half to twice Gymnasium's values. */
  public static final Box SPACE = new Box(GYMNASIUM.vector(0.5), GYMNASIUM.vector(2.0));

  /** The same with a force of either sign. */
  public static final Box EITHER_DIRECTION = eitherDirection();

  static final TaskReader<CartPoleParameters> TASKS =
      new TaskReader<>(GYMNASIUM, SPACE, CartPoleParameters::ofUsualDirection);

  static final TaskReader<CartPoleParameters> TASKS_OF_EITHER_DIRECTION =
      new TaskReader<>(GYMNASIUM, EITHER_DIRECTION, CartPoleParameters::of);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the force is 0, another not above 0, or one not finite
   */
  public CartPoleParameters {
    Check.positive("gravity", gravity);
    Check.positive("cartMass", cartMass);
    Check.positive("poleMass", poleMass);
    Check.positive("halfLength", halfLength);
    Check.notZero("force", force);
  }

  private static CartPoleParameters ofUsualDirection(double[] vector) {
    Check.positive("force", vector[FORCE]);
    return of(vector);
  }

  private static CartPoleParameters of(double[] vector) {
    return new CartPoleParameters(vector[0], vector[1], vector[2], vector[3], vector[4]);
  }

  /** Draws a task's vector from {@link #SPACE} and then its direction by a fair coin. */
  static double[] drawWithDirection(Generator random) {
    double[] vector = SPACE.sample(random);
    vector[FORCE] *= random.integers(2) == 0 ? -1 : 1;
    return vector;
  }

  private static Box eitherDirection() {
    double[] low = GYMNASIUM.vector(0.5);
    double[] high = GYMNASIUM.vector(2.0);
    low[FORCE] = -high[FORCE];
    return new Box(low, high);
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
