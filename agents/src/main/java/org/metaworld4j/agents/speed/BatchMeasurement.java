package org.metaworld4j.agents.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Times a batch of environments under random actions.
 *
 * @param batch number of environments that are stepped together, at least 1
 * @param threads that share the work of a step, at least 1
 * @param seconds how long steps are timed, above 0; warming up takes half of that and resets a
 *     quarter beside it
 */
public record BatchMeasurement(int batch, int threads, double seconds) {

  private static final ThreadMXBean MEMORY =
      (ThreadMXBean) ManagementFactory.getThreadMXBean(); // HotSpot's, as its javadoc says
  private static final int LOOK = 16; // calls between two looks at the clock
  private static final long SEED = 42;

  /** Refuses figures that are too small. */
  public BatchMeasurement {
    if (batch < 1) {
      throw new IllegalArgumentException("batch: expected at least 1, got " + batch);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, got " + threads);
    }
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("seconds: expected above 0, got " + seconds);
    }
  }

  private record Stretch(double perSecond, double bytes) {}

  /** Measures an environment of the registry; bytes are those of the calling thread. */
  public EnvSpeed measure(String id) {
    try (RandomBatch load = new RandomBatch(id, batch, threads, SEED)) {
      repeat(load::step, seconds / 2);
      Stretch steps = repeat(load::step, seconds);
      Stretch resets = repeat(load::begin, seconds / 4);
      return new EnvSpeed(id, steps.perSecond(), resets.perSecond(), steps.bytes(), batch);
    }
  }

  private Stretch repeat(Runnable call, double duration) {
    long begin = System.nanoTime();
    long end = begin + (long) (duration * 1e9);
    long bytes = -MEMORY.getCurrentThreadAllocatedBytes();
    long count = 0;
    long now;
    do {
      for (int i = 0; i < LOOK; i++) {
        call.run();
      }
      count += (long) LOOK * batch;
      now = System.nanoTime();
    } while (now < end);
    bytes += MEMORY.getCurrentThreadAllocatedBytes();
    return new Stretch(count / ((now - begin) / 1e9), bytes / (double) count);
  }
}
