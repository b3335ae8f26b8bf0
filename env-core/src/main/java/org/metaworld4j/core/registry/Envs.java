package org.metaworld4j.core.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;

/**
 * Makes every environment and benchmark of the class path by its name.
 *
 * <p>Ids are looked up as Gymnasium does: the exact one is taken; without a version, the newest; an
 * unknown namespace, name or version is refused with those that come near. A version that is not
 * the newest can be had, but {@link #notice} says so.
 *
 * <p>The providers are looked up once, with {@link ServiceLoader}; single environments are added by
 * {@link #register(EnvSpec, Supplier)}. Safe for many threads.
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
   * @throws UnregisteredEnvException if there is no such environment
   * @throws IllegalArgumentException if the id is malformed
   */
  public static EnvSpec spec(String id) {
    return Found.REGISTRY.spec(id);
  }

  /**
   * Returns what one should know about the environment that an id finds: that a newer version is
   * there, or which version is taken where none was asked.
   *
   * @throws UnregisteredEnvException if there is no such environment
   */
  public static Optional<String> notice(String id) {
    return Found.REGISTRY.find(id).notice();
  }

  /**
   * Makes a fresh environment; the caller closes it.
   *
   * @param id such as {@code CartPole-v1}
   * @throws UnregisteredEnvException if there is no such environment
   * @throws IllegalArgumentException if the id is malformed
   */
  public static ParametricEnv<?, ?> make(String id) {
    return make(id, MakeOptions.none());
  }

  /** Makes a fresh environment with the options of a map, as {@link #make(String, MakeOptions)}. */
  public static ParametricEnv<?, ?> make(String id, Map<String, ?> options) {
    return make(id, MakeOptions.of(options));
  }

  /**
   * Makes a fresh environment with options; the caller closes it.
   *
   * @param id such as {@code CartPole-v1}
   * @param options what is chosen, by name
   * @throws UnregisteredEnvException if there is no such environment
   * @throws UnknownNameException if the environment does not know an option; the message lists
   *     those that it knows
   * @throws IllegalArgumentException if the id is malformed or an option has an impossible value
   */
  public static ParametricEnv<?, ?> make(String id, MakeOptions options) {
    return Found.REGISTRY.make(id, options);
  }

  /**
   * Adds an environment without options to those that can be made, as tests and notebooks do;
   * libraries offer theirs by an {@link EnvProvider}. A later registration of the same id replaces
   * it.
   *
   * @param spec its identity and limits; they hold even where the environment's own are others
   * @param maker makes a fresh environment at every call; one without parameters becomes a family
   *     of one
   * @throws IllegalStateException if a provider has this id, or an environment of this name is
   *     there with a version and this one has none, or the other way round
   */
  public static void register(EnvSpec spec, Supplier<? extends InPlaceEnv<?, ?>> maker) {
    Found.REGISTRY.register(new Registration(spec, options -> maker.get()));
  }

  /**
   * Adds an environment with options.
   *
   * @param spec names the options
   * @param maker receives those that are given
   * @throws IllegalStateException as {@link #register(EnvSpec, Supplier)}
   */
  public static void register(
      EnvSpec spec, Function<MakeOptions, ? extends InPlaceEnv<?, ?>> maker) {
    Found.REGISTRY.register(new Registration(spec, maker));
  }

  /** Takes a registration back; returns whether there was one of this id. */
  public static boolean unregister(String id) {
    return Found.REGISTRY.unregister(id);
  }

  /** Returns all ids as a text in three columns, by namespace or library. */
  public static String listing() {
    return Found.REGISTRY.listing().toString();
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
