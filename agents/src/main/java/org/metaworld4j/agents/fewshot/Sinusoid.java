package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.SquaredError;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Regression task y = amplitude sin(x - phase), the first example of Finn et al. (2017).
 *
 * @param amplitude 0.1 to 5
 * @param phase 0 to pi
 */
public record Sinusoid(double amplitude, double phase) implements RegressionTask {

  private static final double LEAST_AMPLITUDE = 0.1;
  private static final double LARGEST_AMPLITUDE = 5;
  private static final double REACH = 5; // inputs lie in -5..5

  /** Draws a task, both numbers uniform in their ranges. */
  public static Sinusoid draw(SplittableRandom random) {
    return new Sinusoid(
        random.nextDouble(LEAST_AMPLITUDE, LARGEST_AMPLITUDE), random.nextDouble(0, Math.PI));
  }

  @Override
  public Batch examples(int count, DataType type, SplittableRandom random) {
    Matrix x = Matrix.zeros(type, count, 1);
    Matrix y = Matrix.zeros(type, count, 1);
    for (int i = 0; i < count; i++) {
      double input = random.nextDouble(-REACH, REACH);
      x.set(i, 0, input);
      y.set(i, 0, amplitude * StrictMath.sin(input - phase));
    }
    return new Batch(x, count, new SquaredError(y));
  }
}
