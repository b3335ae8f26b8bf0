package org.metaworld4j.core.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.metaworld4j.core.CountingEnv;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.check.Walk;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.wrapper.Wrapped;

class ThreadedVectorEnvTest {

  private static final int COUNT = 13;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Everything that the buffers held over some steps, bit for bit. */
  private static List<Long> play(VectorEnv vector) {
    List<Long> bits = new ArrayList<>();
    try (vector) {
      RandomActions actions = new RandomActions(vector);
      Generator random = Generator.seeded(5);
      vector.reset(ResetOptions.seed(7));
      for (int t = 0; t < 200; t++) {
        actions.write(random);
        vector.step();
        note(vector.buffers(), bits);
      }
    }
    return bits;
  }

  private static void note(VectorBuffers buffers, List<Long> bits) {
    for (int i = 0; i < buffers.observations.capacity(); i++) {
      bits.add((long) Float.floatToRawIntBits(buffers.observations.get(i)));
      bits.add((long) Float.floatToRawIntBits(buffers.finalObservations.get(i)));
    }
    for (int i = 0; i < buffers.count(); i++) {
      bits.add(Double.doubleToRawLongBits(buffers.rewards[i]));
      bits.add(buffers.done(i) ? 1L : 0L);
      for (double[] figures : buffers.info) {
        bits.add(Double.doubleToRawLongBits(figures[i]));
      }
    }
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() {
    for (AutoresetMode mode : List.of(AutoresetMode.NEXT_STEP, AutoresetMode.SAME_STEP)) {
      var expected = play(SyncVectorEnv.of(ThreadedVectorEnvTest::walk, COUNT, mode));
      for (int threads : new int[] {1, 2, 7}) {
        assertThat(play(ThreadedVectorEnv.of(ThreadedVectorEnvTest::walk, COUNT, mode, threads)))
            .as("%s with %d threads", mode, threads)
            .isEqualTo(expected);
      }
    }
  }

  private static InPlaceEnv<?, ?> walk() {
    return Wrapped.of(new Walk()).normalizeObservation().recordEpisodeStatistics().build();
  }

  @Test
  void everyEnvironmentStaysWithOneThread() {
    List<Set<String>> names = new ArrayList<>();
    List<Walk> envs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Set<String> mine = ConcurrentHashMap.newKeySet();
      names.add(mine);
      envs.add(new NamingWalk(mine));
    }
    try (VectorEnv vector = ThreadedVectorEnv.of(envs, AutoresetMode.NEXT_STEP, 3)) {
      vector.reset(ResetOptions.seed(1));
      for (int t = 0; t < 200; t++) {
        vector.step();
      }
    }
    String caller = Thread.currentThread().getName();
    assertThat(names)
        .containsExactly(
            Set.of(caller),
            Set.of("vector-env-1"),
            Set.of("vector-env-1"),
            Set.of("vector-env-2"),
            Set.of("vector-env-2"));
  }

  /** Notes which threads step and reset it. */
  private static final class NamingWalk extends Walk {

    private final Set<String> names;

    NamingWalk(Set<String> names) {
      this.names = names;
    }

    @Override
    public void reset(ResetOptions options, double[] observation, int offset) {
      names.add(Thread.currentThread().getName());
      super.reset(options, observation, offset);
    }

    @Override
    public void step(
        double[] action,
        int actionOffset,
        double[] observation,
        int observationOffset,
        Outcome outcome) {
      names.add(Thread.currentThread().getName());
      super.step(action, actionOffset, observation, observationOffset, outcome);
    }
  }

  @Test
  void workersSurviveFailuresAndErrors() {
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          List<Walk> envs = List.of(new FailingWalk(), new FailingWalk(), new FailingWalk());
          try (VectorEnv vector = ThreadedVectorEnv.of(envs, AutoresetMode.NEXT_STEP, 3)) {
            for (int t = 0; t < 50; t++) {
              vector.reset(ResetOptions.seed(t));
              assertThatThrownBy(vector::step)
                  .isInstanceOf(SubEnvironmentException.class)
                  .hasMessage("environment 0: no memory, as it were")
                  .hasCauseInstanceOf(StackOverflowError.class);
            }
          }
        });
  }

  /** Fails with every step. */
  private static final class FailingWalk extends Walk {
    @Override
    public void step(
        double[] action,
        int actionOffset,
        double[] observation,
        int observationOffset,
        Outcome outcome) {
      throw new StackOverflowError("no memory, as it were");
    }
  }

  @Test
  void sleepingWorkersWakeUp() throws InterruptedException {
    try (VectorEnv vector = ThreadedVectorEnv.of(() -> new CountingEnv(99), 2, 2)) {
      vector.reset(ResetOptions.seed(1));
      for (int t = 1; t <= 5; t++) {
        Thread.sleep(20); // long enough to park
        vector.step();
        assertThat(vector.buffers().info[0]).containsExactly(t, t);
      }
    }
  }

  @Test
  void interruptedCallerFinishesItsStepAndStaysInterrupted() {
    try (VectorEnv vector = ThreadedVectorEnv.of(SlowWalk::new, 2, 2)) {
      vector.reset(ResetOptions.seed(1));
      Thread.currentThread().interrupt();
      vector.step();
      assertThat(Thread.interrupted()).isTrue();
      vector.step();
      Thread.currentThread().interrupt();
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  /** Takes so long for a step that the caller, whose share is quick, parks. */
  private static final class SlowWalk extends Walk {
    @Override
    public void step(
        double[] action,
        int actionOffset,
        double[] observation,
        int observationOffset,
        Outcome outcome) {
      if (Thread.currentThread().getName().startsWith("vector-env")) {
        long end = System.nanoTime() + 5_000_000;
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
      }
      super.step(action, actionOffset, observation, observationOffset, outcome);
    }
  }

  @Test
  void threadsEndWithClose() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    VectorEnv vector = ThreadedVectorEnv.of(Walk::new, 6, 3);
    vector.reset(ResetOptions.seed(1));
    List<Thread> started =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("vector-env") && !before.contains(thread))
            .toList();
    assertThat(started).hasSize(2);
    vector.close();
    assertThat(started).noneMatch(Thread::isAlive);
  }

  @Test
  void secondCallerIsRefused() throws InterruptedException {
    try (VectorEnv vector = ThreadedVectorEnv.of(SlowWalk::new, 2, 2)) {
      vector.reset(ResetOptions.seed(1));
      var refusal = new AtomicReference<RuntimeException>();
      Thread rival = new Thread(() -> stepUntilRefused(vector, refusal), "rival");
      rival.start();
      stepUntilRefused(vector, refusal);
      rival.join();
      assertThat(refusal.get()).isInstanceOf(ConcurrentModificationException.class);
    }
  }

  private static void stepUntilRefused(
      VectorEnv vector, AtomicReference<RuntimeException> refusal) {
    while (refusal.get() == null) {
      try {
        vector.step();
      } catch (RuntimeException e) {
        refusal.compareAndSet(null, e);
      }
    }
  }
}
