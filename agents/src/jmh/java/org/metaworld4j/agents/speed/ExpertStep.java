package org.metaworld4j.agents.speed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Demonstrator;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;
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
 * One in-place step of a scripted expert's episode, which is mostly contact: grips, tight fits,
 * doors. An episode goes on for 30 steps after the first success, over the first ten goals of MT1
 * with seed 42; the expert's own arithmetic is included.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExpertStep {

  private static final long SEED = 42;
  private static final int GOALS = 10;
  private static final int STEPS_AFTER_SUCCESS = 30;

  /** Id of the environment. */
  @Param({
    "reach-v3",
    "push-v3",
    "pick-place-v3",
    "door-open-v3",
    "peg-insert-side-v3",
    "assembly-v3",
    "stick-push-v3",
    "box-close-v3",
    "coffee-pull-v3",
    "hammer-v3"
  })
  public String env;

  private ParametricEnv<?, ?> environment;
  private Demonstrator expert;
  private List<Task> goals;
  private double[] observation;
  private double[] action;
  private Outcome outcome;
  private int goal;
  private int stepsLeft;

  /** Makes the environment. */
  @Setup(Level.Trial)
  public void make() {
    environment = Envs.make(env);
    expert = (Demonstrator) environment;
    goals = Envs.benchmark("MT1", Optional.of(env), SEED).train().tasks().subList(0, GOALS);
    observation = new double[environment.observationSize()];
    action = new double[environment.actionSize()];
    outcome = environment.newOutcome();
  }

  /** Does one step, and begins the next episode where one is due. */
  @Benchmark
  public void step() {
    if (stepsLeft == 0) {
      begin();
    }
    expert.demonstrate(observation, action);
    environment.step(action, 0, observation, 0, outcome);
    boolean success = outcome.info[0] == 1;
    stepsLeft = success ? Math.min(stepsLeft, STEPS_AFTER_SUCCESS) - 1 : stepsLeft - 1;
    if (outcome.done()) {
      stepsLeft = 0;
    }
  }

  private void begin() {
    environment.setTask(goals.get(goal));
    goal = (goal + 1) % GOALS;
    environment.reset(ResetOptions.none(), observation, 0);
    stepsLeft = environment.spec().maxEpisodeSteps().orElseThrow();
  }

  /** Closes the environment. */
  @TearDown(Level.Trial)
  public void close() {
    environment.close();
  }
}
