package org.metaworld4j.agents.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of a batch of classic environments under random actions, resets included; the counter
 * {@code steps} tells the steps of all environments together, per second.
 *
 * <p>Single environments are measured by {@link InPlaceStep}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ClassicBatch {

  /** Id of the environment. */
  @Param({"CartPole-v1", "MountainCar-v0", "MountainCarContinuous-v0", "Pendulum-v1", "Acrobot-v1"})
  public String env;

  /** Number of environments. */
  @Param({"1", "64", "256", "1024", "16384"})
  public int batch;

  /** Threads that share a step. */
  @Param({"1", "2"})
  public int threads;

  private RandomBatch load;

  /** Steps of all environments. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** How many. */
    public long steps;
  }

  /** Makes the environments. */
  @Setup(Level.Trial)
  public void make() {
    load = new RandomBatch(env, batch, threads, 42);
  }

  /** Does one step in all of them. */
  @Benchmark
  public void step(Count count) {
    load.step();
    count.steps += batch;
  }

  /** Closes the environments. */
  @TearDown(Level.Trial)
  public void close() {
    load.close();
  }
}
