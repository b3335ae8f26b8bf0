package org.metaworld4j.agents.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One in-place step under random actions, with the resets that episodes need.
 *
 * <p>Under JMH's gc profiler {@code gc.alloc.rate.norm} is the number of bytes that a step creates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class InPlaceStep extends EveryEnvironment {

  private RandomEpisodes episodes;

  /** Makes the environment. */
  @Setup(Level.Trial)
  public void make() {
    episodes = new RandomEpisodes(env, 42);
  }

  /** Does one step. */
  @Benchmark
  public void step() {
    if (!episodes.step()) {
      episodes.begin();
    }
  }

  /** Closes the environment. */
  @TearDown(Level.Trial)
  public void close() {
    episodes.close();
  }
}
