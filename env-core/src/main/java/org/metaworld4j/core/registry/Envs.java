package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;

/**
 * Makes every environment and benchmark of the class path by its name.
 *
 * <p>The providers are looked up once, with {@link ServiceLoader}. Safe for many threads.
 */
public final class Envs {

  private Envs() {}

  private static final class Found {
    static final Registry REGISTRY =
        new Registry(
            ServiceLoader.load(EnvProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
  }

  /** Returns all environments, by provider. */
  public static List<EnvSpec> specs() {
    return Found.REGISTRY.specs();
  }

  /**
   * Returns identity and limits of an environment.
   *
   * @throws UnknownNameException if there is no such environment
   */
  public static EnvSpec spec(String id) {
    return Found.REGISTRY.spec(id);
  }

  /**
   * Makes a fresh environment; the caller closes it.
   *
   * @param id such as {@code CartPole-v1}
   * @throws UnknownNameException if there is no such environment
   */
  public static ParametricEnv<?, ?> make(String id) {
    return Found.REGISTRY.make(id);
  }

  /** Returns all benchmarks, by provider. */
  public static List<BenchmarkSpec> benchmarks() {
    return Found.REGISTRY.benchmarks();
  }

  /**
   * Draws the tasks of a benchmark.
   *
   * @param name such as {@code ML10}
   * @param env the environment of a one-family benchmark (ML1); empty for the others
   * @param seed at least 0; same seed, same tasks
   * @throws UnknownNameException if there is no such benchmark, or no such environment in it
   * @throws IllegalArgumentException if an environment is missing or too many, or the seed is
   *     negative
   */
  public static Benchmark benchmark(String name, Optional<String> env, long seed) {
    return Found.REGISTRY.benchmark(name, env, seed);
  }
}
