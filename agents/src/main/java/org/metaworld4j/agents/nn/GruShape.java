package org.metaworld4j.agents.nn;

import java.util.SplittableRandom;
import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Sizes of a gated recurrent unit and its flat parameter vector.
 *
 * <p>The vector holds W (row-major, I by 3 H), b (3 H), U (H by 3 H) and c (H). Columns and entries
 * of W, b and U belong to the reset gate, the update gate and the candidate, H each.
 *
 * @param inputs I, at least 1
 * @param hidden H, at least 1
 */
public record GruShape(int inputs, int hidden) {

  /** Checks the sizes. */
  public GruShape {
    Check.atLeast("inputs", inputs, 1);
    Check.atLeast("hidden", hidden, 1);
  }

  /** Returns where b begins in the parameter vector; W begins at 0. */
  int bias() {
    return 3 * inputs * hidden;
  }

  /** Returns where U begins. */
  int recurrent() {
    return bias() + 3 * hidden;
  }

  /** Returns where c begins. */
  int candidateBias() {
    return recurrent() + 3 * hidden * hidden;
  }

  /** Returns P, the length of the parameter vector. */
  public int size() {
    return candidateBias() + hidden;
  }

  /**
   * Draws first parameters: input weights after Glorot and Bengio (2010), recurrent weights
   * orthogonal for each gate, biases zero.
   */
  public INDArray initialise(DataType type, SplittableRandom random) {
    INDArray theta = Nd4j.zeros(type, 1, size());
    for (int gate = 0; gate < 3; gate++) {
      draw(theta, 0, gate, inputs, Initialiser.XAVIER_UNIFORM, random);
      draw(theta, recurrent(), gate, hidden, Initialiser.ORTHOGONAL, random);
    }
    return theta;
  }

  private void draw(
      INDArray theta,
      int offset,
      int gate,
      int rows,
      Initialiser initialiser,
      SplittableRandom random) {
    double[][] w = new double[rows][hidden];
    initialiser.draw(w, random);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < hidden; j++) {
        theta.putScalar(offset + (i * 3 + gate) * hidden + j, w[i][j]);
      }
    }
  }
}
