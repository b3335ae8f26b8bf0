package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;

/**
 * Regression task y = slope x + level, with the ranges of Vuorio et al. (2019, Multimodal
 * model-agnostic meta-learning via task-aware modulation), but without noise.
 *
 * @param slope -3 to 3
 * @param level -3 to 3
 */
public record Linear(double slope, double level) implements RegressionTask {

  private static final double RANGE = 3;

  /** Draws a task, both numbers uniform in their ranges. */
  public static Linear draw(SplittableRandom random) {
    return new Linear(random.nextDouble(-RANGE, RANGE), random.nextDouble(-RANGE, RANGE));
  }

  @Override
  public double at(double x) {
    return slope * x + level;
  }
}
