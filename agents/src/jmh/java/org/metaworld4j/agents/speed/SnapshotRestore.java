package org.metaworld4j.agents.speed;

import java.util.concurrent.TimeUnit;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.manipulation.EnvSnapshot;
import org.metaworld4j.manipulation.ManipulationEnv;
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

/** Taking down and bringing back an environment in the middle of a grasp. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SnapshotRestore {

  private static final int GRASPED = 60; // steps of the expert

  /** Id of the environment. */
  @Param({"pick-place-v3", "box-close-v3", "hammer-v3"})
  public String env;

  private ManipulationEnv grasping;
  private EnvSnapshot before;
  private EnvSnapshot after;
  private boolean forth;

  /** Lets the expert grasp. */
  @Setup(Level.Trial)
  public void grasp() {
    grasping = ManipulationEnv.of(env);
    double[] observation = new double[grasping.observationSize()];
    double[] action = new double[grasping.actionSize()];
    Outcome outcome = grasping.newOutcome();
    grasping.reset(ResetOptions.seed(42), observation, 0);
    for (int step = 0; step < GRASPED; step++) {
      before = grasping.snapshot();
      grasping.demonstrate(observation, action);
      grasping.step(action, 0, observation, 0, outcome);
    }
    after = grasping.snapshot();
  }

  /** Takes the state down. */
  @Benchmark
  public EnvSnapshot snapshot() {
    return grasping.snapshot();
  }

  /** Brings one of two states back. */
  @Benchmark
  public void restore() {
    forth = !forth;
    grasping.restore(forth ? before : after);
  }

  /** Takes the state down and hashes it. */
  @Benchmark
  public long hash() {
    return grasping.stateHash();
  }

  /** Makes another environment in the same state. */
  @Benchmark
  public ManipulationEnv copy() {
    return grasping.copy();
  }

  /** Closes the environment. */
  @TearDown(Level.Trial)
  public void close() {
    grasping.close();
  }
}
