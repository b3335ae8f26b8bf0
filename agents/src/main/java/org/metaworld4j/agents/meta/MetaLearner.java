package org.metaworld4j.agents.meta;

import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;

/**
 * What every gradient-based meta-learner of policies does alike; the algorithms say how the
 * parameters change.
 *
 * <p>An improvement that fails leaves everything as it was before.
 */
abstract class MetaLearner implements Learner {

  private final MetaTraining training;

  /** Takes over the training; closing the learner closes it. */
  MetaLearner(MetaTraining training) {
    this.training = training;
  }

  /** Collects episodes and changes the parameters; returns what is to be told of it. */
  abstract MetaMetrics update();

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if a reward, adapted parameters or the outer gradient are not
   *     finite; the learner is then as it was before
   */
  @Override
  public final Progress improve() {
    LearnerState before = training.state();
    try {
      MetaMetrics metrics = update();
      Finite.require("parameters", training.theta(), "take a smaller outer step");
      training.count();
      return new Progress(training.iteration(), training.environmentSteps(), metrics.figures());
    } catch (RuntimeException e) {
      training.restore(before);
      throw e;
    }
  }

  @Override
  public final String algorithm() {
    return training.algorithm();
  }

  @Override
  public final long iteration() {
    return training.iteration();
  }

  @Override
  public final long environmentSteps() {
    return training.environmentSteps();
  }

  @Override
  public final AdaptiveAgent agent() {
    return training.agent();
  }

  @Override
  public final LearnerState state() {
    return training.state();
  }

  @Override
  public final void restore(LearnerState state) {
    training.restore(state);
  }

  @Override
  public final void close() {
    training.close();
  }
}
