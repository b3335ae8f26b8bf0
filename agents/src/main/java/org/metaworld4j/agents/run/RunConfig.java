package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;

/**
 * What a run trains and how; same configuration, same results to the last bit.
 *
 * @param algorithm such as {@code maml}
 * @param benchmark such as {@code ML1}
 * @param env environment of a one-task benchmark, such as {@code reach-v3}; empty for the others
 * @param seed seed of tasks and training, at least 0
 * @param steps environment steps to train for, at least 1
 * @param settings the algorithm's own settings
 * @param evaluation how the result is judged
 */
public record RunConfig(
    String algorithm,
    String benchmark,
    String env,
    long seed,
    long steps,
    ObjectNode settings,
    AdaptationEvaluation evaluation) {

  /** Makes the environments of all runs. */
  static final EnvSource SOURCE = Envs::make;

  /** Refuses figures that are too small. */
  public RunConfig {
    atLeast("seed", seed, 0);
    atLeast("steps", steps, 1);
  }

  private static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + ": expected at least " + least + ", got " + value);
    }
  }

  /**
   * Draws the tasks.
   *
   * @throws IllegalArgumentException if there is no such benchmark or environment, or it has no
   *     held-out tasks
   */
  public Benchmark tasks() {
    Benchmark tasks = Envs.benchmark(benchmark, Optional.of(env).filter(id -> !id.isEmpty()), seed);
    if (tasks.test().tasks().isEmpty()) {
      throw new IllegalArgumentException(
          "benchmark: expected one with held-out tasks, such as ML1, got " + benchmark);
    }
    return tasks;
  }

  /**
   * Makes the learner as it is before the first step.
   *
   * @param threads worker threads, at least 1
   * @throws IllegalArgumentException if there is no such algorithm, its settings are wrong, or
   *     there are no such tasks
   */
  public Learner newLearner(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, got " + threads);
    }
    return Algorithm.of(algorithm)
        .maker(settings)
        .make(SOURCE, tasks().train().tasks(), seed, threads);
  }
}
