package org.metaworld4j.examples;

import java.util.List;
import java.util.Optional;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.EnvProvider;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.BenchmarkBuilder;
import org.metaworld4j.core.task.Family;

/** Offers the drone and a benchmark of drones. */
public final class HoverProvider implements EnvProvider {

  private static final Family DRONES =
      Family.of("Hover-v0", Hover.PARAMETERS, 1, 5).vary("mass", 0.6, 1.4).vary("goal", 3, 7);

  /** For the registry, which finds the class by its name. */
  public HoverProvider() {}

  @Override
  public List<EnvSpec> specs() {
    return List.of(Hover.SPEC);
  }

  @Override
  public Hover make(String id) {
    return new Hover();
  }

  @Override
  public List<BenchmarkSpec> benchmarks() {
    return List.of(new BenchmarkSpec("ML1-Hover", "Adapt to drones of unknown mass.", List.of()));
  }

  @Override
  public Benchmark benchmark(String name, Optional<String> env, long seed) {
    return BenchmarkBuilder.named(name, seed)
        .train(DRONES, 50)
        .test(DRONES, 50)
        .extrapolation(DRONES.vary("mass", 0.5, 1.6), 20)
        .build();
  }
}
