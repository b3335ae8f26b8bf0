package org.metaworld4j.agents.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metaworld4j.agents.rl.Actor;
import org.metaworld4j.agents.rl.PolicyNetwork;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.task.Task;
import org.nd4j.linalg.api.buffer.DataType;

/** Bytes that acting in an environment and recording it allocate. */
class RolloutAllocationTest {

  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int EPISODES = 300; // at most; a busy machine compiles late
  private static final int STEPS = 100;
  private static final long SMALL = 1000; // bytes that an episode may take, whatever its length

  @ParameterizedTest
  @CsvSource({"reach-v3, 64", "reach-v3, 512", "CartPole-v1, 64"})
  void stepsAllocateNothing(String id, int width) {
    List<Task> tasks =
        id.equals("reach-v3")
            ? Envs.benchmark("ML1", Optional.of(id), 1).train().tasks()
            : Envs.benchmark("ML1-CartPole", Optional.empty(), 1).train().tasks();
    PolicyNetwork network =
        PolicyNetwork.of(
            new PolicyNetwork.Config(List.of(width, width), 0.5, 0.1), Envs::make, tasks);
    Actor actor =
        new Actor(network).load(network.initialise(DataType.FLOAT, new SplittableRandom(1)), true);
    try (Sampler sampler = new Sampler(Envs::make)) {
      Rollouts rollouts =
          new Rollouts(
              1,
              STEPS,
              network.shape().inputs(),
              network.distribution().actionSize(),
              DataType.FLOAT);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < EPISODES && least > SMALL; i++) {
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        sampler.collect(tasks.get(0), actor, 1, new Streams(i), rollouts);
        least = Math.min(least, MEMORY.getCurrentThreadAllocatedBytes() - before);
      }
      assertThat(least).isLessThanOrEqualTo(SMALL);
    }
  }
}
