package org.metaworld4j.agents.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.metaworld4j.agents.settings.Check;

/**
 * A fixed number of threads, each with working memory of its own, that share out numbered jobs.
 *
 * <p>A job's result must depend on its number alone and be stored under it; then results are the
 * same for any number of threads. Not itself thread-safe.
 *
 * @param <W> working memory of a thread, such as environments and buffers
 */
public final class Workers<W extends AutoCloseable> implements AutoCloseable {

  /** Work that is the same for every number but for its data. */
  @FunctionalInterface
  public interface Job<W> {

    /**
     * Does one job.
     *
     * @param index number of the job, from 0
     * @param worker memory of the thread that does it
     */
    void run(int index, W worker);
  }

  private final List<W> memories = new ArrayList<>();
  private final ExecutorService threads;

  /**
   * Starts the threads.
   *
   * @param count how many, at least 1
   * @param memory makes one thread's working memory
   */
  public Workers(int count, Supplier<W> memory) {
    Check.atLeast("threads", count, 1);
    for (int i = 0; i < count; i++) {
      memories.add(memory.get());
    }
    threads = Executors.newFixedThreadPool(count, Workers::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns how many threads there are. */
  public int count() {
    return memories.size();
  }

  /**
   * Does jobs 0 to {@code jobs - 1} and returns when all are done.
   *
   * @throws RuntimeException what a job threw; the jobs not begun by then are left out
   */
  public void run(int jobs, Job<W> job) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (W memory : memories) {
      running.add(threads.submit(() -> work(jobs, job, memory, next)));
    }
    RuntimeException failure = null;
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (ExecutionException e) {
        failure = e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        next.set(jobs);
        throw new IllegalStateException("interrupted while workers were running", e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static <W> void work(int jobs, Job<W> job, W memory, AtomicInteger next) {
    try {
      for (int i = next.getAndIncrement(); i < jobs; i = next.getAndIncrement()) {
        job.run(i, memory);
      }
    } catch (RuntimeException | Error e) {
      next.set(jobs);
      throw e;
    }
  }

  /** Ends the threads and closes their memories. */
  @Override
  public void close() {
    threads.shutdownNow();
    for (W memory : memories) {
      try {
        memory.close();
      } catch (Exception e) {
        throw new IllegalStateException("a worker's memory could not be closed", e);
      }
    }
  }
}
