package org.metaworld4j.agents.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.Task;

/**
 * What can be played under a name: the tasks of an environment or of a benchmark.
 *
 * @param name as the user wrote it, or the environment's full id
 * @param envs ids of the environments, at least one
 * @param tasks their tasks; empty if the environment is in no benchmark, then it plays as it is
 */
record Repertoire(String name, List<String> envs, List<Task> tasks) {

  /**
   * Finds what a name stands for.
   *
   * @param name of a benchmark whose environments are fixed, or the id of an environment
   * @param seed that the tasks are drawn with
   * @throws UnknownNameException if it is neither
   */
  static Repertoire of(String name, long seed) {
    for (BenchmarkSpec benchmark : Envs.benchmarks()) {
      if (benchmark.name().equals(name) && benchmark.choices().isEmpty()) {
        return of(name, Envs.benchmark(name, Optional.empty(), seed));
      }
    }
    return ofEnv(name, seed);
  }

  private static Repertoire of(String name, Benchmark benchmark) {
    List<Task> tasks = new ArrayList<>(benchmark.train().tasks());
    tasks.addAll(benchmark.test().tasks());
    return new Repertoire(name, tasks.stream().map(Task::env).distinct().toList(), tasks);
  }

  private static Repertoire ofEnv(String name, long seed) {
    EnvSpec spec = Envs.spec(name);
    List<Task> tasks =
        Envs.benchmarks().stream()
            .filter(benchmark -> benchmark.choices().contains(spec.id()))
            .findFirst()
            .map(found -> Envs.benchmark(found.name(), Optional.of(spec.id()), seed))
            .or(() -> own(spec.id(), seed))
            .map(benchmark -> benchmark.train().tasks())
            .orElse(List.of());
    return new Repertoire(spec.id(), List.of(spec.id()), tasks);
  }

  /** Returns the benchmark that consists of the tasks of one environment, if there is one. */
  private static Optional<Benchmark> own(String env, long seed) {
    return Envs.benchmarks().stream()
        .filter(benchmark -> benchmark.choices().isEmpty())
        .map(benchmark -> Envs.benchmark(benchmark.name(), Optional.empty(), seed))
        .filter(benchmark -> benchmark.train().envs().equals(List.of(env)))
        .findFirst();
  }

  /**
   * Returns a task by its place, counted from 0; empty if there are no tasks and the first is asked
   * for.
   *
   * @throws IllegalArgumentException if there are not as many
   */
  Optional<Task> task(int index) {
    if (index == 0 && tasks.isEmpty()) {
      return Optional.empty();
    }
    if (index < 0 || index >= tasks.size()) {
      throw new IllegalArgumentException(
          tasks.isEmpty()
              ? "--task: expected 0, as " + name + " has no tasks, got " + index
              : "--task: expected 0 to %d, got %d".formatted(tasks.size() - 1, index));
    }
    return Optional.of(tasks.get(index));
  }
}
