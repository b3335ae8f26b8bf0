package org.metaworld4j.core.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvId;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.names.UnknownNameException;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;

/** What providers and single registrations offer, by name. Safe for many threads. */
final class Registry {

  private record Offer<S>(S spec, EnvProvider provider) {}

  private final Map<String, Offer<EnvSpec>> envs = new LinkedHashMap<>();
  private final Map<String, Offer<BenchmarkSpec>> benchmarks = new LinkedHashMap<>();

  /**
   * Collects the offers.
   *
   * @throws IllegalStateException if two providers offer the same name, or an environment is there
   *     with and without a version
   */
  Registry(List<EnvProvider> providers) {
    for (EnvProvider provider : providers) {
      provider.specs().forEach(spec -> add(new Offer<>(spec, provider)));
      for (BenchmarkSpec spec : provider.benchmarks()) {
        Offer<BenchmarkSpec> offer = new Offer<>(spec, provider);
        checkAlone(spec.name(), provider, benchmarks.putIfAbsent(spec.name(), offer));
      }
    }
  }

  synchronized List<EnvSpec> specs() {
    return envs.values().stream().map(Offer::spec).toList();
  }

  synchronized EnvSpec spec(String id) {
    return envs.get(find(id).id()).spec();
  }

  /** Returns the id that is meant, and what the user should know about it. */
  synchronized Lookup.Found find(String id) {
    return new Lookup(envs.keySet()).find(id);
  }

  ParametricEnv<?, ?> make(String id, MakeOptions options) {
    Offer<EnvSpec> offer = offer(id);
    EnvSpec spec = offer.spec();
    options.check(spec);
    OptionalInt limit =
        options.maxEpisodeSteps().isPresent() ? options.maxEpisodeSteps() : spec.maxEpisodeSteps();
    InPlaceEnv<?, ?> env = make(offer, options.own());
    try {
      return RegisteredEnv.under(spec, limit, env);
    } catch (IllegalArgumentException e) {
      env.close();
      throw e;
    }
  }

  private static InPlaceEnv<?, ?> make(Offer<EnvSpec> offer, MakeOptions options) {
    String id = offer.spec().id();
    InPlaceEnv<?, ?> env;
    try {
      env = options.isEmpty() ? offer.provider().make(id) : offer.provider().make(id, options);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(id + " with " + options + ": " + e.getMessage(), e);
    }
    if (env == null) {
      throw new IllegalStateException(
          id + ": expected an environment from " + name(offer.provider()) + ", got null");
    }
    return env;
  }

  /** Adds one environment; an earlier one of its id is replaced if it was added so too. */
  synchronized void register(Registration registration) {
    EnvSpec spec = registration.spec();
    Offer<EnvSpec> earlier = envs.get(spec.id());
    if (earlier != null && earlier.provider() instanceof Registration) {
      envs.remove(spec.id());
    }
    add(new Offer<>(spec, registration));
  }

  /** Takes back what {@link #register} added; returns whether there was something. */
  synchronized boolean unregister(String id) {
    Offer<EnvSpec> offer = envs.get(id);
    boolean registered = offer != null && offer.provider() instanceof Registration;
    return registered && envs.remove(id) != null;
  }

  synchronized Listing listing() {
    Listing listing = new Listing();
    envs.values().forEach(offer -> listing.add(offer.spec().id(), offer.provider()));
    return listing;
  }

  List<BenchmarkSpec> benchmarks() {
    return benchmarks.values().stream().map(Offer::spec).toList();
  }

  Benchmark benchmark(String name, Optional<String> env, long seed) {
    Offer<BenchmarkSpec> offer = benchmarks.get(name);
    if (offer == null) {
      throw new UnknownNameException("benchmark", name, benchmarks.keySet());
    }
    offer.spec().checkChoice(env);
    if (seed < 0) {
      throw new IllegalArgumentException("seed: expected an integer of at least 0, got " + seed);
    }
    return offer.provider().benchmark(name, env, seed);
  }

  private synchronized Offer<EnvSpec> offer(String id) {
    return envs.get(find(id).id());
  }

  private void add(Offer<EnvSpec> offer) {
    String id = offer.spec().id();
    EnvId added = EnvId.parse(id);
    for (EnvId other : new Lookup(envs.keySet()).family(added)) {
      if (other.version().isPresent() != added.version().isPresent()) {
        throw new IllegalStateException(
            id + ": expected all of its kind with a version or none, but there is " + other);
      }
    }
    checkAlone(id, offer.provider(), envs.get(id));
    envs.put(id, offer);
  }

  private static void checkAlone(String name, EnvProvider provider, Offer<?> earlier) {
    if (earlier != null) {
      throw new IllegalStateException(
          String.format(
              "%s: expected one provider, got %s and %s; take one off the class path",
              name, name(earlier.provider()), name(provider)));
    }
  }

  private static String name(EnvProvider provider) {
    return provider instanceof Registration ? "a registration" : provider.getClass().getName();
  }
}
