package org.metaworld4j.manipulation.benchmark;

import java.util.List;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.TaskSet;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

/** Meta-World's benchmarks (Yu et al. 2019). */
public final class MetaworldBenchmarks {

  private static final String MT1 = "MT1";
  private static final String ML1 = "ML1";

  private MetaworldBenchmarks() {}

  /** Returns the benchmarks on offer. */
  public static List<BenchmarkSpec> specs() {
    List<String> envs = ManipulationTasks.offered().stream().map(TaskSpec::id).toList();
    return List.of(
        new BenchmarkSpec(MT1, "One task, many visible goals, no held-out ones.", envs),
        new BenchmarkSpec(ML1, "One task, hidden goals, others held out for the test.", envs));
  }

  /**
   * Draws a benchmark of one environment.
   *
   * @param name {@code MT1} or {@code ML1}
   * @param env id of the environment
   * @param seed 0 to 4294967294; held-out goals are drawn with the seed after it
   * @throws UnknownNameException if there is no such benchmark or environment
   * @throws IllegalArgumentException if the seed is outside
   */
  public static Benchmark draw(String name, String env, long seed) {
    List<TaskSpec> envs = List.of(ManipulationTasks.create(env).spec());
    return switch (name) {
      case MT1 -> new Benchmark(name, seed, GoalDraw.draw(envs, true, seed), TaskSet.empty());
      case ML1 ->
          new Benchmark(
              name, seed, GoalDraw.draw(envs, false, seed), GoalDraw.draw(envs, false, seed + 1));
      default -> throw new UnknownNameException("benchmark", name, List.of(MT1, ML1));
    };
  }
}
