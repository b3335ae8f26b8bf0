package org.metaworld4j.manipulation.task;

import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.metaworld4j.core.space.Box;

/**
 * The parameter vectors of a task: a box, of which some vectors may be rejected.
 *
 * @param box bounds of each component
 * @param accepted which vectors of the box are valid
 */
public record ParameterSpace(Box box, Predicate<double[]> accepted) {

  /** Refuses missing parts. */
  public ParameterSpace {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(accepted, "accepted");
  }

  /** Returns the space of all vectors between two corners. */
  public static ParameterSpace between(double[] low, double[] high) {
    return new ParameterSpace(new Box(low, high), vector -> true);
  }

  /**
   * Returns this space without the vectors whose components (0, 1) and (3, 4), object and goal, are
   * nearer to each other than a distance in metres.
   */
  public ParameterSpace withObjectAndGoalApart(double distance) {
    return new ParameterSpace(
        box, v -> !(Math.sqrt(square(v[0] - v[3]) + square(v[1] - v[4])) < distance));
  }

  /**
   * Returns this space without the vectors whose components (0, 1), the object, are nearer to a
   * point (x, y) than a distance in metres.
   */
  public ParameterSpace withObjectApartFrom(double x, double y, double distance) {
    return new ParameterSpace(
        box, v -> !(Math.sqrt(square(v[0] - x) + square(v[1] - y)) < distance));
  }

  /** Returns how many components a vector has. */
  public int size() {
    return box.packedSize();
  }

  /**
   * Draws a vector: low + (high - low) u for each component in turn, all over again while the
   * vector is rejected.
   *
   * @param uniform source of u, 0 inclusive to 1 exclusive; a component that is fixed takes one too
   */
  public double[] draw(DoubleSupplier uniform) {
    double[] low = box.low();
    double[] high = box.high();
    double[] vector = new double[low.length];
    do {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = low[i] + (high[i] - low[i]) * uniform.getAsDouble();
      }
    } while (!accepted.test(vector));
    return vector;
  }

  private static double square(double x) {
    return x * x;
  }
}
