package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.rl.TrustRegion;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The trust-region outer step along the mean meta-gradient of a meta batch; see {@link
 * OuterProblem}.
 */
final class TrustRegionStep {

  private final MetaTraining training;
  private final TrustRegion trustRegion;
  private final int curvatureStride;

  /**
   * Creates the optimiser, which has no state.
   *
   * @param curvatureStride the curvature takes every so manieth step of the episodes
   */
  TrustRegionStep(MetaTraining training, TrustRegion.Config config, int curvatureStride) {
    this.training = training;
    this.curvatureStride = curvatureStride;
    trustRegion = new TrustRegion(config);
  }

  /** Changes theta and adds what that did to the metrics. */
  MetaMetrics descend(MetaMetrics metrics) {
    INDArray gradient = training.gradient(MetaTask::metaGradient);
    TrustRegion.Result step =
        trustRegion.step(
            training.theta(), gradient, OuterProblem.inTheta(training, curvatureStride));
    return metrics.add(step).addLength("gradient", gradient);
  }
}
