package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.nn.Adam;
import org.metaworld4j.agents.rl.TrustRegion;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Several Adam steps on the losses of one meta batch, adapting anew before each but the first. */
final class RepeatedAdam {

  private final MetaTraining training;
  private final Adam adam;
  private final int steps;

  /** Creates the optimiser and makes it part of what the training saves. */
  RepeatedAdam(MetaTraining training, double rate, int steps) {
    this.training = training;
    this.steps = steps;
    adam = new Adam(Math.toIntExact(training.theta().length()), rate);
    training.save(adam);
  }

  /** Changes theta and adds what that did to the metrics. */
  MetaMetrics descend(MetaMetrics metrics) {
    INDArray theta = training.theta();
    TrustRegion.Point before = new TrustRegion.Point(training.meanLoss(), 0);
    for (int s = 0; s < steps; s++) {
      if (s > 0) {
        training.repeat();
      }
      INDArray gradient = training.gradient(MetaTask::metaGradient);
      if (s == 0) {
        metrics.addLength("gradient", gradient);
      }
      adam.step(theta, gradient);
    }
    TrustRegion.Point after = training.meanPoint((task, memory) -> task.at(memory, theta));
    return metrics.add(new TrustRegion.Result(before, after));
  }
}
