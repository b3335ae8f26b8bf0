package org.metaworld4j.core.vector;

import java.util.List;
import java.util.function.Supplier;
import org.metaworld4j.core.InPlaceEnv;

/**
 * Environments that several threads step at the same time.
 *
 * <p>Each thread has a share of its own, environments that follow each other, and keeps it; the
 * calling thread does the first. What comes out is the same, bit for bit, as from {@link
 * SyncVectorEnv}, which also says what the environments must have in common. Environments that
 * share something that changes, such as running moments, do not belong here.
 *
 * <p>Threads that wait spin for some microseconds before they sleep, so use no more of them than
 * there are processors.
 */
public final class ThreadedVectorEnv extends LaneVectorEnv {

  private final int threads;
  private final Crew crew;
  private Lane.Work work = Lane.Work.RESET;

  private ThreadedVectorEnv(
      List<? extends InPlaceEnv<?, ?>> envs, AutoresetMode autoreset, int threads) {
    super(envs, autoreset);
    this.threads = Math.min(threads, envs.size());
    crew = Crew.confined(this.threads, "vector-env", this::workOnShare);
  }

  /** Makes so many environments, with {@link AutoresetMode#NEXT_STEP}. */
  public static ThreadedVectorEnv of(
      Supplier<? extends InPlaceEnv<?, ?>> maker, int count, int threads) {
    return of(maker, count, AutoresetMode.NEXT_STEP, threads);
  }

  /**
   * Makes so many environments.
   *
   * @param maker makes a fresh environment at every call
   * @param count how many environments, at least 1
   * @param threads how many, at least 1, the calling one included; more than environments are of no
   *     use and not started
   * @throws IllegalArgumentException if {@code count} or {@code threads} is below 1
   */
  public static ThreadedVectorEnv of(
      Supplier<? extends InPlaceEnv<?, ?>> maker, int count, AutoresetMode autoreset, int threads) {
    requireThreads(threads);
    return of(make(maker, count), autoreset, threads);
  }

  /**
   * Takes over environments; closing the vector closes them.
   *
   * @param envs at least one
   * @throws IllegalArgumentException if there is none, they do not go together, or {@code threads}
   *     is below 1
   */
  public static ThreadedVectorEnv of(
      List<? extends InPlaceEnv<?, ?>> envs, AutoresetMode autoreset, int threads) {
    requireThreads(threads);
    return new ThreadedVectorEnv(List.copyOf(envs), autoreset, threads);
  }

  private static void requireThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, got " + threads);
    }
  }

  /** Returns how many threads work, the calling one included. */
  public int threads() {
    return threads;
  }

  @Override
  void work(Lane.Work newWork) {
    work = newWork;
    crew.run();
  }

  private void workOnShare(int share) {
    int end = firstOf(share + 1);
    for (int lane = firstOf(share); lane < end; lane++) {
      work(work, lane);
    }
  }

  private int firstOf(int share) {
    return (int) ((long) share * count() / threads);
  }

  @Override
  void dismiss() {
    crew.close();
  }
}
