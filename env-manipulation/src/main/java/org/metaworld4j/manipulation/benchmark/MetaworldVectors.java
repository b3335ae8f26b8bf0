package org.metaworld4j.manipulation.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.core.vector.TaskVectorBuilder;

/**
 * Vectors of Meta-World's sets with the original's settings, which can be changed before the vector
 * is built:
 *
 * <pre>{@code
 * VectorEnv mt10 = MetaworldVectors.multiTask("MT10", 42).oneHot().build();
 * VectorEnv train = MetaworldVectors.metaTraining("ML10", 42, 20).threads(2).build();
 * VectorEnv test = MetaworldVectors.metaTest("ML10", 42, 10).build();
 * }</pre>
 *
 * <p>For the same seed, environments pick the same goals in the same order as the original's.
 */
public final class MetaworldVectors {

  private MetaworldVectors() {}

  /**
   * Returns a vector with one environment for each of a multi-task set. Every reset picks a random
   * task.
   *
   * @param name {@code MT10}, {@code MT25}, {@code MT50}, or an environment's id for its MT1
   * @param seed of goals and selection, as for {@link MetaworldBenchmarks}
   * @throws UnknownNameException if there is no such set or environment
   */
  public static TaskVectorBuilder multiTask(String name, long seed) {
    return TaskVectorBuilder.of(multiTaskSet(name, seed).train(), seed);
  }

  /**
   * Returns a vector of the tasks to meta-train on. Episodes keep their task until the next one is
   * called for, and do not end with success.
   *
   * @param name {@code ML10}, {@code ML25}, {@code ML45}, or an environment's id for its ML1
   * @param seed of goals and selection, as for {@link MetaworldBenchmarks}
   * @param metaBatch size of the vector, a multiple of the environments trained on
   * @throws UnknownNameException if there is no such set or environment
   * @throws IllegalArgumentException if the meta batch is no multiple
   */
  public static TaskVectorBuilder metaTraining(String name, long seed, int metaBatch) {
    return meta(metaLearningSet(name, seed).train(), seed, metaBatch);
  }

  /**
   * Returns a vector of the tasks held out for the test. Episodes keep their task until the next
   * one is called for, and end with success.
   *
   * @param name as for {@link #metaTraining}
   * @param seed as for {@link #metaTraining}
   * @param metaBatch size of the vector, a multiple of the environments held out
   * @throws UnknownNameException if there is no such set or environment
   * @throws IllegalArgumentException if the meta batch is no multiple
   */
  public static TaskVectorBuilder metaTest(String name, long seed, int metaBatch) {
    return meta(metaLearningSet(name, seed).test(), seed, metaBatch).terminateOnSuccess();
  }

  private static TaskVectorBuilder meta(TaskSet tasks, long seed, int metaBatch) {
    return TaskVectorBuilder.of(tasks, seed).metaBatch(metaBatch).pseudoRandom();
  }

  private static Benchmark multiTaskSet(String name, long seed) {
    return draw("multi-task set", "MT1", List.of("MT10", "MT25", "MT50"), name, seed);
  }

  private static Benchmark metaLearningSet(String name, long seed) {
    return draw("meta-learning set", "ML1", List.of("ML10", "ML25", "ML45"), name, seed);
  }

  private static Benchmark draw(
      String kind, String single, List<String> sets, String name, long seed) {
    List<String> envs = MetaworldBenchmarks.offered();
    if (envs.contains(name)) {
      return MetaworldBenchmarks.draw(single, name, seed);
    }
    if (sets.contains(name)) {
      return MetaworldBenchmarks.draw(name, seed);
    }
    List<String> known = Stream.concat(sets.stream(), envs.stream()).toList();
    throw new UnknownNameException(kind, name, known);
  }
}
