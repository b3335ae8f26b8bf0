package org.metaworld4j.agents.nn;

import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Rule by which parameters follow their gradients. Keeps state from step to step; not thread-safe.
 *
 * <p>Works on FLOAT vectors.
 */
public sealed interface Optimiser permits Sgd, RmsProp, Adam {

  /**
   * Moves the parameters against the gradient.
   *
   * @param theta parameters (P), changed
   * @param gradient (P), not changed
   */
  void step(INDArray theta, INDArray gradient);

  /** Returns a copy of everything that is remembered between steps. */
  float[] state();

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException if its length is not that of {@link #state}
   */
  void restore(float[] state);

  /**
   * Shortens a gradient that is longer than a limit (Pascanu, Mikolov and Bengio 2013).
   *
   * @param gradient changed only if it is too long
   * @param limit above 0; infinite for none
   * @return the length before
   * @throws ArithmeticException if the gradient holds a number that is not finite
   */
  static double clip(INDArray gradient, double limit) {
    double norm = Math.sqrt(Blas.dot(gradient, gradient));
    if (!Double.isFinite(norm)) {
      throw new ArithmeticException(
          "gradient: expected finite numbers, got a norm of "
              + norm
              + "; lower the step size or clip gradients and rewards");
    }
    if (norm > limit) {
      Blas.scale(limit / norm, gradient);
    }
    return norm;
  }

  /** Refuses a state of another length. */
  static void checkState(float[] state, int expected) {
    if (state.length != expected) {
      throw new IllegalArgumentException(
          "optimiser state: expected length " + expected + ", got " + state.length);
    }
  }

  /** Refuses a rate that is not above 0. */
  static void checkRate(double rate) {
    Check.above("rate", rate, 0);
  }
}
