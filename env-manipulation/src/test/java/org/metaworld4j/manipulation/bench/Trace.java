package org.metaworld4j.manipulation.bench;

import java.util.function.DoubleUnaryOperator;

/**
 * A curve of theory and ours over the same points.
 *
 * @param name what is drawn; unique within the experiment
 * @param x the points
 * @param theory values on paper
 * @param ours values of our engine
 */
public record Trace(String name, double[] x, double[] theory, double[] ours) {

  /** Returns a curve whose theory is a formula. */
  static Trace of(String name, double[] x, DoubleUnaryOperator theory, double[] ours) {
    double[] paper = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      paper[i] = theory.applyAsDouble(x[i]);
    }
    return new Trace(name, x, paper, ours);
  }
}
