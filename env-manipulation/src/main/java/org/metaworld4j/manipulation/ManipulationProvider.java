package org.metaworld4j.manipulation;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.EnvProvider;
import org.metaworld4j.core.registry.MakeOptions;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.RewardVersion;

/** Offers Meta-World's tasks and benchmarks, and further tasks, to the registry. */
public final class ManipulationProvider implements EnvProvider {

  /** Creates the provider; called by {@link java.util.ServiceLoader}. */
  public ManipulationProvider() {}

  @Override
  public List<EnvSpec> specs() {
    return ManipulationTasks.offered().stream().map(ManipulationEnv::specOf).toList();
  }

  @Override
  public ManipulationEnv make(String id) {
    return ManipulationEnv.of(id);
  }

  /**
   * Makes a fresh environment; the option {@code reward} chooses the version of its rewards, {@code
   * v1} or {@code v2}.
   */
  @Override
  public ManipulationEnv make(String id, MakeOptions options) {
    return ManipulationEnv.of(id, RewardVersion.named(options.text("reward", "v2")));
  }

  @Override
  public List<BenchmarkSpec> benchmarks() {
    return MetaworldBenchmarks.specs();
  }

  @Override
  public Benchmark benchmark(String name, Optional<String> env, long seed) {
    return env.isPresent()
        ? MetaworldBenchmarks.draw(name, env.get(), seed)
        : MetaworldBenchmarks.draw(name, seed);
  }
}
