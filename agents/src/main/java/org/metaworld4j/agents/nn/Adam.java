package org.metaworld4j.agents.nn;

import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;

/**
 * Gradient descent with adaptive moments (Kingma and Ba 2015) on a flat parameter vector.
 *
 * <p>Decay rates 0.9 and 0.999, epsilon 1e-8. The state is one vector of 2 P numbers and a step
 * count, so that a run can be continued exactly. Not thread-safe.
 */
public final class Adam {

  private final AdamUpdater updater;
  private final INDArray moments; // (1, 2 P)
  private long steps;

  /**
   * Creates the optimiser with zero moments.
   *
   * @param size P
   * @param rate step size, above 0
   */
  public Adam(DataType type, int size, double rate) {
    Check.above("rate", rate, 0);
    moments = Nd4j.zeros(type, 1, 2L * size);
    updater =
        (AdamUpdater) new org.nd4j.linalg.learning.config.Adam(rate).instantiate(moments, true);
  }

  /**
   * Moves the parameters against the gradient.
   *
   * @param theta parameters (P), changed
   * @param gradient (P), overwritten by the step taken
   */
  public void step(INDArray theta, INDArray gradient) {
    updater.applyUpdater(gradient, Math.toIntExact(steps++), 0);
    Blas.add(-1, gradient, theta);
  }

  /** Returns the moments (1, 2 P); shared, so that they can be saved and restored in place. */
  public INDArray moments() {
    return moments;
  }

  /** Returns how many steps were taken. */
  public long steps() {
    return steps;
  }

  /** Sets the step count of a restored state. */
  public void restoreSteps(long steps) {
    this.steps = steps;
  }
}
