package org.metaworld4j.agents.fewshot;

import java.util.List;
import java.util.stream.IntStream;
import org.metaworld4j.agents.evaluation.Aggregate;
import org.metaworld4j.agents.evaluation.Bootstrap;
import org.metaworld4j.agents.evaluation.Scores;

/**
 * How a meta-learner of regression does on fresh tasks.
 *
 * @param algorithm its name
 * @param improvements how many it had made
 * @param seconds how long they took
 * @param errors mean squared error before adaptation and after each gradient step of it, with an
 *     interval that tells how much other tasks would differ
 */
public record FewShotResult(
    String algorithm, int improvements, double seconds, List<Bootstrap.Estimate> errors) {

  /** Copies the list. */
  public FewShotResult {
    errors = List.copyOf(errors);
  }

  /**
   * Judges a learner.
   *
   * @param errors of each task (tasks, steps + 1)
   * @param seed of the intervals
   */
  static FewShotResult of(
      String algorithm, int improvements, double seconds, double[][] errors, long seed) {
    List<Bootstrap.Estimate> estimates =
        IntStream.range(0, errors[0].length)
            .mapToObj(k -> IntStream.range(0, errors.length).mapToDouble(i -> errors[i][k]))
            .map(column -> new Scores(List.of(column.toArray())))
            .map(scores -> Bootstrap.seeded(seed).estimate(scores, Aggregate.MEAN))
            .toList();
    return new FewShotResult(algorithm, improvements, seconds, estimates);
  }
}
