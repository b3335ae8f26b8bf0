package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.task.Benchmark;

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
  InPlaceEnv<?, ?> make(String id);

  /**
   * Makes a fresh environment with options. To be overridden by a provider whose specs name some;
   * the others are never asked with any.
   *
   * @param id one of the ids of {@link #specs()}
   * @param options only such as the spec of this id names
   * @throws IllegalArgumentException if a value is impossible
   */
  default InPlaceEnv<?, ?> make(String id, MakeOptions options) {
    if (!options.isEmpty()) {
      throw new UnsupportedOperationException(
          getClass().getName()
              + ": its specs name options, so make(String, MakeOptions) has to be overridden");
    }
    return make(id);
  }

  /** Returns the benchmarks on offer, in the order to list them; none by default. */
  default List<BenchmarkSpec> benchmarks() {
    return List.of();
  }

  /**
   * Draws the tasks of a benchmark; to be overridden where {@link #benchmarks()} names some.
   *
   * @param name one of the names of {@link #benchmarks()}
   * @param env the environment of a one-family benchmark (MT1, ML1); empty for the others
   * @param seed at least 0; same seed, same tasks
   */
  default Benchmark benchmark(String name, Optional<String> env, long seed) {
    throw new UnsupportedOperationException(
        getClass().getName() + ": it names benchmarks, so benchmark has to be overridden");
  }
}
