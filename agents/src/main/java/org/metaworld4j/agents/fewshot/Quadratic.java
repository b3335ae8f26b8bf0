package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;

/**
 * Regression task y = curvature (x - vertex)^2 + level, with the ranges of Vuorio et al. (2019,
 * Multimodal model-agnostic meta-learning via task-aware modulation), but without noise.
 *
 * @param curvature 0.02 to 0.15, or as much below 0
 * @param vertex -3 to 3
 * @param level -3 to 3
 */
public record Quadratic(double curvature, double vertex, double level) implements RegressionTask {

  private static final double LEAST_CURVATURE = 0.02;
  private static final double LARGEST_CURVATURE = 0.15;
  private static final double RANGE = 3;

  /** Draws a task, all numbers uniform in their ranges, the curvature's sign by a fair coin. */
  public static Quadratic draw(SplittableRandom random) {
    double size = random.nextDouble(LEAST_CURVATURE, LARGEST_CURVATURE);
    return new Quadratic(
        random.nextBoolean() ? size : -size,
        random.nextDouble(-RANGE, RANGE),
        random.nextDouble(-RANGE, RANGE));
  }

  @Override
  public double at(double x) {
    return curvature * (x - vertex) * (x - vertex) + level;
  }
}
