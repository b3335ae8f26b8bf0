package org.metaworld4j.core.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.BenchmarkSpec;
import org.metaworld4j.core.registry.EnvProvider;
import org.metaworld4j.core.task.Benchmark;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
import org.metaworld4j.core.task.TaskSet;

/** Offers {@link Walk} as a library of environments would. */
public final class WalkProvider implements EnvProvider {

  private static final List<String> IDS = List.of(Walk.SPEC.id());

  @Override
  public List<EnvSpec> specs() {
    return List.of(Walk.SPEC);
  }

  @Override
  public ParametricEnv<?, ?> make(String id) {
    return new Walk();
  }

  @Override
  public List<BenchmarkSpec> benchmarks() {
    return List.of(
        new BenchmarkSpec("ML1", "One family.", IDS),
        new BenchmarkSpec("MT2", "Two goals.", List.of()));
  }

  @Override
  public Benchmark benchmark(String name, Optional<String> env, long seed) {
    Generator random = Generator.seeded(seed);
    List<Task> tasks =
        LongStream.range(0, 2)
            .mapToObj(i -> new Task("Walk-v0", new Walk().parameterSpace().sample(random), true))
            .toList();
    return new Benchmark(name, seed, new TaskSet(IDS, tasks), TaskSet.empty());
  }
}
