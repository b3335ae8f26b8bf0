package org.metaworld4j.agents.speed;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.vector.AutoresetMode;
import org.metaworld4j.core.vector.RandomActions;
import org.metaworld4j.core.vector.SyncVectorEnv;
import org.metaworld4j.core.vector.ThreadedVectorEnv;
import org.metaworld4j.core.vector.VectorEnv;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Steps of 64 environments side by side under random actions; the figure is the time of one
 * environment's step, with the drawing of its action and its resets.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class VectorStep {

  private static final int COUNT = 64;

  /** Id of the environments. */
  @Param({"CartPole-v1", "reach-v3"})
  public String env;

  /**
   * Threads that step, the calling one included; 0 for none, that is one environment after the
   * other.
   */
  @Param({"0", "1", "2"})
  public int threads;

  private VectorEnv vector;
  private RandomActions actions;
  private Generator random;

  /** Makes the environments. */
  @Setup(Level.Trial)
  public void make() {
    Supplier<InPlaceEnv<?, ?>> maker = () -> Envs.make(env);
    vector =
        threads == 0
            ? SyncVectorEnv.of(maker, COUNT)
            : ThreadedVectorEnv.of(maker, COUNT, AutoresetMode.NEXT_STEP, threads);
    actions = new RandomActions(vector);
    random = Generator.seeded(42);
    vector.reset(ResetOptions.seed(42));
  }

  /** Steps all. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void step() {
    actions.write(random);
    vector.step();
  }

  /** Closes the environments. */
  @TearDown(Level.Trial)
  public void close() {
    vector.close();
  }
}
