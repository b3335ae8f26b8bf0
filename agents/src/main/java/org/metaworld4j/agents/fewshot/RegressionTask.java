package org.metaworld4j.agents.fewshot;

import java.util.SplittableRandom;
import org.metaworld4j.agents.meta.Batch;
import org.nd4j.linalg.api.buffer.DataType;

/** A function to learn from few examples. */
public interface RegressionTask {

  /**
   * Draws examples and returns the mean squared error on them as a loss.
   *
   * @param count number of examples, at least 1
   * @param type FLOAT or DOUBLE
   */
  Batch examples(int count, DataType type, SplittableRandom random);
}
