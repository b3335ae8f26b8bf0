package org.metaworld4j.core.vector;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;

/** Bytes that steps, automatic resets and masked resets allocate, on all threads together. */
class VectorAllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int COUNT = 6;
  private static final int ROUNDS = 300; // at most; a busy machine compiles late
  private static final int STEPS = 500;

  static Stream<VectorEnv> vectors() {
    return Stream.of(AutoresetMode.values())
        .flatMap(
            mode ->
                Stream.of(
                    SyncVectorEnv.of(() -> new CountingEnv(20), COUNT, mode),
                    ThreadedVectorEnv.of(() -> new CountingEnv(20), COUNT, mode, 2)));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void stepsAllocateNothing(VectorEnv vector) {
    try (vector) {
      RandomActions actions = new RandomActions(vector);
      Generator random = Generator.seeded(1);
      boolean[] ended = new boolean[COUNT];
      vector.reset(ResetOptions.seed(1));
      long[] threads = threads();
      long least = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS && least > 0; round++) {
        long before = allocated(threads);
        for (int step = 0; step < STEPS; step++) {
          actions.write(random);
          vector.step();
          resetEnded(vector, ended);
        }
        least = Math.min(least, allocated(threads) - before - allocatedByAsking(threads));
      }
      assertThat(least).isLessThanOrEqualTo(0);
    }
  }

  private static void resetEnded(VectorEnv vector, boolean[] ended) {
    if (vector.autoreset() == AutoresetMode.DISABLED && vector.buffers().done(0)) {
      for (int i = 0; i < COUNT; i++) {
        ended[i] = vector.buffers().done(i);
      }
      vector.reset(ResetOptions.none(), ended);
    }
  }

  private static long[] threads() {
    List<Thread> all =
        Thread.getAllStackTraces().keySet().stream()
            .filter(
                thread ->
                    thread == Thread.currentThread() || thread.getName().startsWith("vector-env"))
            .toList();
    return all.stream().mapToLong(Thread::getId).toArray();
  }

  private static long allocated(long[] threads) {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(threads)) {
      sum += bytes;
    }
    return sum;
  }

  /** The counters themselves cost some bytes. */
  private static long allocatedByAsking(long[] threads) {
    long before = allocated(threads);
    return allocated(threads) - before;
  }
}
