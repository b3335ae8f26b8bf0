package org.metaworld4j.agents.nn;

import org.metaworld4j.agents.settings.Check;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Approximate solution of H x = b for a symmetric positive definite H that is only known by its
 * products (Hestenes and Stiefel 1952).
 *
 * <p>Always returns the last iterate, converged or not: trust-region methods want a fixed, small
 * number of iterations.
 *
 * @param iterations most products with H, at least 1
 * @param tolerance ends as soon as |b - H x|^2 is below this
 */
public record ConjugateGradient(int iterations, double tolerance) {

  /** Product of a fixed matrix with a vector. */
  @FunctionalInterface
  public interface Product {

    /**
     * Computes {@code product = H v}.
     *
     * @param product overwritten
     */
    void times(INDArray v, INDArray product);
  }

  /** Checks the number of iterations. */
  public ConjugateGradient {
    Check.atLeast("iterations", iterations, 1);
  }

  /** Returns x, starting from zero; b is not changed. */
  public INDArray solve(Product h, INDArray b) {
    INDArray x = b.like();
    INDArray residual = b.dup();
    INDArray direction = b.dup();
    INDArray product = b.like();
    double squared = Blas.dot(residual, residual);
    for (int i = 0; i < iterations && squared > tolerance; i++) {
      h.times(direction, product);
      double length = squared / Blas.dot(direction, product);
      Blas.add(length, direction, x);
      Blas.add(-length, product, residual);
      double next = Blas.dot(residual, residual);
      Blas.scale(next / squared, direction);
      Blas.add(1, residual, direction);
      squared = next;
    }
    return x;
  }
}
