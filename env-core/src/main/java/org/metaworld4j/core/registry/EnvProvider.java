package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;

/**
 * Offers environments and benchmarks to {@code Envs}; found by {@link java.util.ServiceLoader}.
 *
 * <p>A library of environments implements this once and names the class in {@code
 * META-INF/services/org.metaworld4j.core.registry.EnvProvider}.
 */
public interface EnvProvider {

  /** Returns the environments on offer, in the order to list them. */
  List<EnvSpec> specs();

  /**
   * Makes a fresh environment.
   *
   * @param id one of the ids of {@link #specs()}
   */
  ParametricEnv<?, ?> make(String id);

  /** Returns the benchmarks on offer, in the order to list them. */
  List<BenchmarkSpec> benchmarks();

  /**
   * Draws the tasks of a benchmark.
   *
   * @param name one of the names of {@link #benchmarks()}
   * @param env the environment of a one-family benchmark (MT1, ML1); empty for the others
   * @param seed at least 0; same seed, same tasks
   */
  Benchmark benchmark(String name, Optional<String> env, long seed);
}
