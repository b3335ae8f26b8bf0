package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;

/**
 * Regression task y = amplitude sin(x - phase), the first example of Finn et al. (2017).
 *
 * @param amplitude 0.1 to 5
 * @param phase 0 to pi
 */
public record Sinusoid(double amplitude, double phase) implements RegressionTask {

  private static final double LEAST_AMPLITUDE = 0.1;
  private static final double LARGEST_AMPLITUDE = 5;

  /** Draws a task, both numbers uniform in their ranges. */
  public static Sinusoid draw(SplittableRandom random) {
    return new Sinusoid(
        random.nextDouble(LEAST_AMPLITUDE, LARGEST_AMPLITUDE), random.nextDouble(0, Math.PI));
  }

  @Override
  public double at(double x) {
    return amplitude * StrictMath.sin(x - phase);
  }
}
