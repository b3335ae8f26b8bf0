package org.metaworld4j.agents.speed;

import java.util.concurrent.TimeUnit;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.ParametricEnv;
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
 * The beginning of an episode: of the same task, of the next in a set, and of one drawn anew.
 *
 * <p>The last differs where the hand's approach depends on the placement: disassemble, door-lock,
 * door-unlock, handle-press and handle-pull.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Reset extends EveryEnvironment {

  private RandomEpisodes episodes;
  private ParametricEnv<?, ?> drawing;
  private double[] observation;

  /** Makes the environments. */
  @Setup(Level.Trial)
  public void make() {
    episodes = new RandomEpisodes(env, 42);
    drawing = Envs.make(env);
    observation = new double[drawing.observationSize()];
    drawing.reset(ResetOptions.seed(42), observation, 0);
  }

  /** Goes on to the next task of a set of fifty. */
  @Benchmark
  public void nextTask() {
    episodes.nextTask();
    episodes.begin();
  }

  /** Stays with the task. */
  @Benchmark
  public void sameTask() {
    episodes.begin();
  }

  /** Draws a task that was never there before. */
  @Benchmark
  public double[] newTask() {
    drawing.reset(ResetOptions.none(), observation, 0);
    return observation;
  }

  /** Closes the environments. */
  @TearDown(Level.Trial)
  public void close() {
    episodes.close();
    drawing.close();
  }
}
