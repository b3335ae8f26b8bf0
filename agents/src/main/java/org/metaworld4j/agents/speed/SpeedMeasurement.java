package org.metaworld4j.agents.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times one environment under random actions, on some threads at once with one environment each.
 *
 * @param threads at least 1
 * @param seconds how long steps are timed, above 0; warming up takes half of that and resets a
 *     quarter beside it
 */
public record SpeedMeasurement(int threads, double seconds) {

  private static final ThreadMXBean MEMORY =
      (ThreadMXBean) ManagementFactory.getThreadMXBean(); // HotSpot's, as its javadoc says
  private static final int BATCH = 64; // steps between two looks at the clock
  private static final long SEED = 42;

  /** Refuses figures that are too small. */
  public SpeedMeasurement {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, got " + threads);
    }
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("seconds: expected above 0, got " + seconds);
    }
  }

  /** What one thread did in a stretch of time. */
  private record Stretch(long count, double seconds, long bytes) {
    double rate() {
      return count / seconds;
    }
  }

  private record Share(Stretch steps, Stretch resets) {}

  /** Measures an environment of the registry. */
  public EnvSpeed measure(String id) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<Share>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        long seed = SEED + i;
        running.add(pool.submit(() -> share(id, seed, start)));
      }
      List<Share> shares = new ArrayList<>();
      for (Future<Share> share : running) {
        shares.add(share.get());
      }
      return sum(id, shares);
    } catch (ExecutionException e) {
      throw new IllegalStateException(id + ": an episode of random actions failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring " + id, e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Share share(String id, long seed, CyclicBarrier start)
      throws InterruptedException, BrokenBarrierException {
    try (RandomEpisodes episodes = new RandomEpisodes(id, seed)) {
      steps(episodes, seconds / 2);
      start.await();
      Stretch steps = steps(episodes, seconds);
      start.await();
      return new Share(steps, resets(episodes, seconds / 4));
    }
  }

  private static Stretch steps(RandomEpisodes episodes, double seconds) {
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    long bytes = -MEMORY.getCurrentThreadAllocatedBytes();
    long count = 0;
    long now;
    do {
      for (int i = 0; i < BATCH; i++) {
        if (!episodes.step()) {
          long before = MEMORY.getCurrentThreadAllocatedBytes();
          episodes.nextTask();
          episodes.begin();
          bytes -= MEMORY.getCurrentThreadAllocatedBytes() - before;
        }
      }
      count += BATCH;
      now = System.nanoTime();
    } while (now < end);
    bytes += MEMORY.getCurrentThreadAllocatedBytes();
    return new Stretch(count, (now - begin) / 1e9, bytes);
  }

  private static Stretch resets(RandomEpisodes episodes, double seconds) {
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    long count = 0;
    long now;
    do {
      episodes.nextTask();
      episodes.begin();
      count++;
      now = System.nanoTime();
    } while (now < end);
    return new Stretch(count, (now - begin) / 1e9, 0);
  }

  private static EnvSpeed sum(String id, List<Share> shares) {
    double steps = shares.stream().mapToDouble(s -> s.steps().rate()).sum();
    double resets = shares.stream().mapToDouble(s -> s.resets().rate()).sum();
    double bytes = shares.stream().mapToLong(s -> s.steps().bytes()).sum();
    double count = shares.stream().mapToLong(s -> s.steps().count()).sum();
    return new EnvSpeed(id, steps, resets, bytes / count, 1);
  }
}
