package org.metaworld4j.manipulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.manipulation.benchmark.MetaworldBenchmarks;
import org.metaworld4j.manipulation.task.ManipulationTasks;
import org.metaworld4j.manipulation.task.TaskSpec;

/** Bytes that in-place steps allocate. */
class AllocationTest {

  private static final int EPISODES = 300; // at most; a busy machine compiles late
  private static final int STEPS = 250;

  static List<String> ids() {
    return ManipulationTasks.offered().stream().map(TaskSpec::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void inPlaceStepsAllocateNothing(String id) {
    try (ManipulationEnv env = ManipulationEnv.of(id)) {
      env.setTask(MetaworldBenchmarks.draw("MT1", id, 42).train().tasks().get(0));
      // At first buffers grow, and the JVM keeps objects that it later does without.
      long least = Long.MAX_VALUE;
      for (int episode = 0; episode < EPISODES && least > 0; episode++) {
        least = Math.min(least, bytesOfAnExpertEpisode(env));
      }
      assertThat(least).isZero();
    }
  }

  private static long bytesOfAnExpertEpisode(ManipulationEnv env) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double[] observation = new double[env.observationSize()];
    double[] action = new double[env.actionSize()];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int step = 0; step < STEPS; step++) {
      env.demonstrate(observation, action);
      env.step(action, 0, observation, 0, outcome);
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
