package org.metaworld4j.agents.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.agents.evaluation.AdaptationEvaluation;
import org.metaworld4j.agents.learning.Learner;
import org.metaworld4j.agents.sampling.EnvSource;
import org.metaworld4j.agents.sampling.OneHotEnvs;
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
 */
public record RunConfig(
    String algorithm,
    String benchmark,
    String env,
    long seed,
    long steps,
    ObjectNode settings,
    AdaptationEvaluation evaluation) {

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
    Benchmark tasks = tasks();
    List<String> envs = tasks.train().envs();
    boolean multiTask = tasks.test().tasks().isEmpty() && envs.size() > 1;
    return multiTask ? new OneHotEnvs(Envs::make, envs) : Envs::make;
  }

  /**
   * Returns the tasks to judge by: those held out, or of a multi-task benchmark those trained on.
   *
   * @throws IllegalArgumentException if there is no such benchmark or environment
   */
  public TaskSet judgedBy() {
    Benchmark tasks = tasks();
    return tasks.test().tasks().isEmpty() ? tasks.train() : tasks.test();
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
        .make(source(), tasks().train().tasks(), seed, threads);
  }
}
