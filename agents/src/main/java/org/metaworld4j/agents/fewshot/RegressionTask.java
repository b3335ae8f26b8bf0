package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;
import org.metaworld4j.agents.meta.Batch;
import org.metaworld4j.agents.nn.Matrix;
import org.metaworld4j.agents.nn.SquaredError;
import org.nd4j.linalg.api.buffer.DataType;

/** A function of one number to learn from few examples. */
public interface RegressionTask {

  /** Inputs lie between minus this and this. */
  double REACH = 5;

  /** Returns the function's value. */
  double at(double x);

  /**
   * Draws examples, uniform in their inputs, and returns the mean squared error on them as a loss.
   *
   * @param count number of examples, at least 1
   * @param type FLOAT or DOUBLE
   */
  default Batch examples(int count, DataType type, SplittableRandom random) {
    Matrix x = Matrix.zeros(type, count, 1);
    Matrix y = Matrix.zeros(type, count, 1);
    for (int i = 0; i < count; i++) {
      double input = random.nextDouble(-REACH, REACH);
      x.set(i, 0, input);
      y.set(i, 0, at(input));
    }
    return new Batch(x, count, new SquaredError(y));
  }
}
