package org.metaworld4j.agents.run;

import java.util.Map;
import org.metaworld4j.agents.learning.AdaptiveAgent;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.learning.LearnerState;
import org.metaworld4j.agents.learning.Progress;

/** A learner with which something goes wrong in an improvement. */
final class FailingLearner implements Learner {

  /** What goes wrong. */
  enum Fault {
    /** The learner notices and says so. */
    NOTICED,
    /** The learner goes on with parameters that are not numbers. */
    UNNOTICED
  }

  private final Learner learner;
  private final long iteration;
  private final Fault fault;

  /**
   * Wraps a learner.
   *
   * @param iteration in which it goes wrong
   */
  FailingLearner(Learner learner, long iteration, Fault fault) {
    this.learner = learner;
    this.iteration = iteration;
    this.fault = fault;
  }

  @Override
  public Progress improve() {
    Progress progress = learner.improve();
    if (learner.iteration() == iteration && fault == Fault.NOTICED) {
      throw new IllegalStateException("reward: expected a finite number, got NaN");
    }
    return progress;
  }

  @Override
  public LearnerState state() {
    LearnerState state = learner.state();
    if (state.iteration() < iteration || fault == Fault.NOTICED) {
      return state;
    }
    Map<String, float[]> vectors = state.vectors();
    vectors.get("theta")[5] = Float.NEGATIVE_INFINITY;
    return new LearnerState(
        state.algorithm(), state.iteration(), state.environmentSteps(), vectors);
  }

  @Override
  public String algorithm() {
    return learner.algorithm();
  }

  @Override
  public long iteration() {
    return learner.iteration();
  }

  @Override
  public long environmentSteps() {
    return learner.environmentSteps();
  }

  @Override
  public AdaptiveAgent agent() {
    return learner.agent();
  }

  @Override
  public void restore(LearnerState state) {
    learner.restore(state);
  }

  @Override
  public void close() {
    learner.close();
  }
}
