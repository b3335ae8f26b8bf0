package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.BatchLoss;
import org.metaworld4j.agents.nn.Blas;
import org.metaworld4j.agents.rl.TrustRegion;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a trust-region outer step has to know: loss and divergence after adaptation, both averaged
 * over the meta batch and differentiated through the adaptation.
 *
 * <p>The curvature shapes the direction of a step and is most of its cost, so it may be taken from
 * some of the data; which step is taken is judged by all of it.
 *
 * <p>The second derivative of the divergence is J'FJ with the Fisher matrix F at the adapted
 * parameters and their derivative J, because the divergence's gradient there is zero.
 *
 * @param training the meta batch
 * @param point loss and divergence of a task at candidate parameters
 * @param curvature product of a task's J'FJ with a vector
 */
record OuterProblem(MetaTraining training, Point point, Product curvature)
    implements TrustRegion.Problem {

  /** Loss and divergence of a task. */
  interface Point {
    TrustRegion.Point of(MetaTask task, BatchLoss memory, INDArray parameters);
  }

  /** Product of a task's matrix. */
  interface Product {
    INDArray of(MetaTask task, BatchLoss memory, INDArray v);
  }

  /**
   * Returns the problem in theta (P).
   *
   * @param stride the curvature takes every so manieth step of the episodes
   */
  static OuterProblem inTheta(MetaTraining training, int stride) {
    training.prepareCurvature(stride);
    return new OuterProblem(training, MetaTask::at, MetaTask::curvatureTimes);
  }

  /**
   * Returns the problem in theta and the inner rates together (2 P).
   *
   * @param stride the curvature takes every so manieth step of the episodes
   */
  static OuterProblem inThetaAndRates(MetaTraining training, int stride) {
    training.prepareCurvature(stride);
    return new OuterProblem(training, MetaTask::jointlyAt, MetaTask::jointCurvatureTimes);
  }

  @Override
  public double start() {
    return training.meanLoss();
  }

  @Override
  public TrustRegion.Point at(INDArray parameters) {
    return training.meanPoint((task, memory) -> point.of(task, memory, parameters));
  }

  @Override
  public void curvatureTimes(INDArray v, INDArray product) {
    Blas.copy(training.mean((task, memory) -> curvature.of(task, memory, v)), product);
  }
}
