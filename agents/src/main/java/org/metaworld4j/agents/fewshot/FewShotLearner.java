package org.metaworld4j.agents.fewshot;

import java.util.ArrayList;
import java.util.List;
import org.metaworld4j.agents.meta.Batch;

/**
 * Meta-learns a network that fits functions of a family from few examples.
 *
 * <p>Same settings, family and seed give the same results to the last bit for any number of
 * threads. Used by one thread at a time; it runs worker threads of its own.
 */
public abstract class FewShotLearner implements AutoCloseable {

  private final FewShotTraining training;

  /** Takes over the training; closing the learner closes it. */
  FewShotLearner(FewShotTraining training) {
    this.training = training;
  }

  /**
   * Makes one improvement: draws tasks and changes the parameters.
   *
   * @throws IllegalStateException if adaptation leads to parameters that are not finite
   */
  public abstract void improve();

  /**
   * Returns the loss on query examples before adaptation and after each step of it.
   *
   * @param steps gradient steps on the support examples, at least 0
   * @return ({@code steps} + 1)
   */
  public final List<Double> losses(Batch support, Batch query, int steps) {
    FewShotTraining.Desk desk = training.desk();
    List<Double> losses = new ArrayList<>();
    desk.loop().begin(training.theta());
    losses.add(query.value(desk.memory(), desk.loop().adapted()));
    for (int k = 0; k < steps; k++) {
      desk.loop().step(desk.memory(), support);
      losses.add(query.value(desk.memory(), desk.loop().adapted()));
    }
    return losses;
  }

  /** Ends the worker threads. */
  @Override
  public final void close() {
    training.close();
  }
}
