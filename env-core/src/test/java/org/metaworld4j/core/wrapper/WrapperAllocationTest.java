package org.metaworld4j.core.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;

/** Bytes that in-place steps allocate, through all wrappers at once. */
class WrapperAllocationTest {

  private static final int ROUNDS = 300; // at most; a busy machine compiles late
  private static final int STEPS = 500;

  @Test
  void inPlaceStepsThroughAllWrappersAllocateNothing() {
    var env =
        Wrapped.of(new CountingEnv(30))
            .orderEnforcing()
            .timeLimit(20)
            .stickyAction(0.2)
            .rescaleAction(-1, 1)
            .clipAction()
            .repeatAction(2)
            .normalizeReward()
            .normalizeRewardExponentially()
            .transformReward(reward -> reward * 2)
            .clipReward(-1, 1)
            .rescaleObservation(0, 1)
            .normalizeObservation()
            .frameStack(3)
            .delayObservation(1)
            .timeAware(TimeAwareObservation.Time.SHARE)
            .flattenObservation()
            .oneHotTask(0, 2)
            .recurrentInputs(1)
            .with(inner -> new DtypeObservation<>(inner, Precision.FLOAT32))
            .transformObservation(Box.of(-9, 9, 1, Precision.FLOAT32), (in, out) -> out[0] = in[0])
            .maxAndSkip(2)
            .recordEpisodeStatistics()
            .autoreset()
            .build();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > 0; round++) {
      least = Math.min(least, bytesOfSteps(env));
    }
    assertThat(least).isZero();
  }

  private static long bytesOfSteps(InPlaceEnv<?, ?> env) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double[] observation = new double[env.observationSize()];
    double[] action = new double[env.actionSize()];
    Outcome outcome = env.newOutcome();
    env.reset(ResetOptions.none(), observation, 0);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int step = 0; step < STEPS; step++) {
      action[0] = step % 5 - 2;
      env.step(action, 0, observation, 0, outcome);
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
