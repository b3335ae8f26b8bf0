package org.metaworld4j.agents.nn;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Plain gradient descent: theta = theta - rate g.
 *
 * @param rate step size, above 0
 */
public record Sgd(double rate) implements Optimiser {

  /** Checks the rate. */
  public Sgd {
    Optimiser.checkRate(rate);
  }

  @Override
  public void step(INDArray theta, INDArray gradient) {
    Blas.add(-rate, gradient, theta);
  }

  @Override
  public float[] state() {
    return new float[0];
  }

  @Override
  public void restore(float[] state) {
    Optimiser.checkState(state, 0);
  }
}
