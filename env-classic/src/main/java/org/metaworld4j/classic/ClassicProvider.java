package org.metaworld4j.classic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.EnvProvider;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;

/** Registers the classic control environments and their benchmarks. */
public final class ClassicProvider implements EnvProvider {

  private static final String CART_POLE = CartPole.SPEC.id();
  private static final int TASKS = 50; // in each set
  private static final BenchmarkSpec ML1_CART_POLE =
      new BenchmarkSpec(
          "ML1-CartPole",
          "Adapt to carts and poles of unknown physics: 50 to train on, 50 held out.",
          List.of());

  /** For the registry, which finds the class by its name. */
  public ClassicProvider() {}

  @Override
  public List<EnvSpec> specs() {
    return List.of(CartPole.SPEC);
  }

  @Override
  public ParametricEnv<?, ?> make(String id) {
    if (!id.equals(CART_POLE)) {
      throw new IllegalArgumentException("environment: expected " + CART_POLE + ", got " + id);
    }
    return new CartPole();
  }

  @Override
  public List<BenchmarkSpec> benchmarks() {
    return List.of(ML1_CART_POLE);
  }

  /** Draws the training tasks with the generator of the seed, the test tasks with the next's. */
  @Override
  public Benchmark benchmark(String name, Optional<String> env, long seed) {
    if (!name.equals(ML1_CART_POLE.name())) {
      throw new IllegalArgumentException(
          "benchmark: expected " + ML1_CART_POLE.name() + ", got " + name);
    }
    return new Benchmark(name, seed, cartPoles(seed), cartPoles(seed + 1));
  }

  private static TaskSet cartPoles(long seed) {
    Generator random = Generator.seeded(seed);
    List<Task> tasks =
        Stream.generate(() -> CartPoleParameters.SPACE.sample(random))
            .limit(TASKS)
            .map(parameters -> new Task(CART_POLE, parameters, false))
            .toList();
    return new TaskSet(List.of(CART_POLE), tasks);
  }
}
