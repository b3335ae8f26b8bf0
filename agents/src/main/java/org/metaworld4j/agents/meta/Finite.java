package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.Blas;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Refuses numbers that learning cannot go on with. */
final class Finite {

  private Finite() {}

  /**
   * Requires that all entries of a vector are finite.
   *
   * @param name what the vector is
   * @param advice what the user can do
   * @throws IllegalStateException if one is infinite or no number
   */
  static void require(String name, INDArray vector, String advice) {
    double squares = Blas.dot(vector, vector);
    if (!Double.isFinite(squares)) {
      throw new IllegalStateException(
          "%s: expected finite numbers, got a sum of squares of %s; %s"
              .formatted(name, squares, advice));
    }
  }
}
