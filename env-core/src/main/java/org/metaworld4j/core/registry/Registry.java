package org.metaworld4j.core.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;

/** What a list of providers offers, by name. */
final class Registry {

  private record Offer<S>(S spec, EnvProvider provider) {}

  private final Map<String, Offer<EnvSpec>> envs = new LinkedHashMap<>();
  private final Map<String, Offer<BenchmarkSpec>> benchmarks = new LinkedHashMap<>();

  /**
   * Collects the offers.
   *
   * @throws IllegalStateException if two providers offer the same name
   */
  Registry(List<EnvProvider> providers) {
    for (EnvProvider provider : providers) {
      provider.specs().forEach(spec -> add(envs, spec.id(), new Offer<>(spec, provider)));
      provider
          .benchmarks()
          .forEach(spec -> add(benchmarks, spec.name(), new Offer<>(spec, provider)));
    }
  }

  List<EnvSpec> specs() {
    return envs.values().stream().map(Offer::spec).toList();
  }

  EnvSpec spec(String id) {
    return find("environment", id, envs).spec();
  }

  ParametricEnv<?, ?> make(String id) {
    return find("environment", id, envs).provider().make(id);
  }

  List<BenchmarkSpec> benchmarks() {
    return benchmarks.values().stream().map(Offer::spec).toList();
  }

  Benchmark benchmark(String name, Optional<String> env, long seed) {
    Offer<BenchmarkSpec> offer = find("benchmark", name, benchmarks);
    checkChoice(offer.spec(), env);
    if (seed < 0) {
      throw new IllegalArgumentException("seed: expected an integer of at least 0, got " + seed);
    }
    return offer.provider().benchmark(name, env, seed);
  }

  private static void checkChoice(BenchmarkSpec spec, Optional<String> env) {
    if (env.isEmpty() && !spec.choices().isEmpty()) {
      throw new IllegalArgumentException(
          spec.name() + ": expected an environment, such as " + spec.choices().get(0));
    }
    if (env.isPresent() && spec.choices().isEmpty()) {
      throw new IllegalArgumentException(
          spec.name() + ": expected no environment, as its own are fixed; got " + env.get());
    }
    if (env.isPresent() && !spec.choices().contains(env.get())) {
      throw new UnknownNameException("environment of " + spec.name(), env.get(), spec.choices());
    }
  }

  private static <S> void add(Map<String, Offer<S>> offers, String name, Offer<S> offer) {
    Offer<S> earlier = offers.putIfAbsent(name, offer);
    if (earlier != null) {
      throw new IllegalStateException(
          String.format(
              "%s: expected one provider, got %s and %s; take one off the class path",
              name,
              earlier.provider().getClass().getName(),
              offer.provider().getClass().getName()));
    }
  }

  private static <S> Offer<S> find(String kind, String name, Map<String, Offer<S>> offers) {
    Offer<S> offer = offers.get(name);
    if (offer == null) {
      throw new UnknownNameException(kind, name, offers.keySet());
    }
    return offer;
  }
}
