package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.OneHotEnvs;
import org.metaworld4j.agents.settings.Check;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.TaskSet;

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
 * @param early how it is judged on the way
 */
public record RunConfig(
    String algorithm,
    String benchmark,
    String env,
    long seed,
    long steps,
    ObjectNode settings,
    AdaptationEvaluation evaluation,
    EarlyEvaluation early) {

  /** Refuses figures that are too small. */
  public RunConfig {
    Check.atLeast("seed", seed, 0);
    Check.atLeast("steps", steps, 1);
  }

  /**
   * Draws the tasks.
   *
   * @throws IllegalArgumentException if there is no such benchmark or environment
   */
  public Benchmark tasks() {
    return Envs.benchmark(benchmark, Optional.of(env).filter(id -> !id.isEmpty()), seed);
  }

  /**
   * Returns who makes the environments of this run. Those of a multi-task benchmark, which tests on
   * what it trains on, tell which of its environments they are.
   *
   * @throws IllegalArgumentException if there is no such benchmark or environment
   */
  public EnvSource source() {
    List<String> numbered = oneHot();
    return numbered.isEmpty() ? Envs::make : new OneHotEnvs(Envs::make, numbered);
  }

  /**
   * Returns the environments of which observations tell by a number for each at their end; none if
   * observations do not.
   *
   * @throws IllegalArgumentException if there is no such benchmark or environment
   */
  public List<String> oneHot() {
    Benchmark tasks = tasks();
    List<String> envs = tasks.train().envs();
    return !hasHeldOut(tasks) && envs.size() > 1 ? envs : List.of();
  }

  /** Returns the tasks that the result is judged on: held-out ones, or those of the training. */
  public static TaskSet judgedOn(Benchmark benchmark) {
    return hasHeldOut(benchmark) ? benchmark.test() : benchmark.train();
  }

  /** Returns whether a benchmark has tasks that are not trained on. */
  public static boolean hasHeldOut(Benchmark benchmark) {
    return !benchmark.test().tasks().isEmpty();
  }

  /**
   * Makes the learner as it is before the first step.
   *
   * @param threads worker threads, at least 1
   * @throws IllegalArgumentException if there is no such algorithm, its settings are wrong, or
   *     there are no such tasks
   */
  public Learner newLearner(int threads) {
    Check.atLeast("threads", threads, 1);
    return Algorithm.of(algorithm)
        .maker(settings)
        .make(source(), tasks().train().tasks(), seed, threads);
  }
}
