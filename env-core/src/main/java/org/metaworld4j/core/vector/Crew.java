package org.metaworld4j.core.vector;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that do the same job together, again and again: each its own share, and the caller of
 * {@link #run} the first.
 *
 * <p>Who waits spins for some microseconds, since the next round mostly comes at once, and then
 * parks. A round creates nothing. The job must not throw. All that the caller wrote before a round
 * is seen by the job, and all that the job wrote is seen after it.
 */
final class Crew implements AutoCloseable {

  private static final int SPINS = 2_000; // some 50 microseconds

  private final IntConsumer job;
  private final Thread[] members;
  private final AtomicInteger working = new AtomicInteger();
  private int rounds; // the caller's
  private volatile int round;
  private volatile boolean closed;
  private volatile Thread caller;

  /**
   * Starts the threads.
   *
   * @param shares how many there are, one more than threads are started
   * @param job does the share of a number, from 0
   */
  Crew(int shares, IntConsumer job) {
    this.job = job;
    caller = Thread.currentThread();
    members = new Thread[shares - 1];
    for (int i = 0; i < members.length; i++) {
      int share = i + 1;
      members[i] = new Thread(() -> member(share), "vector-env-" + share);
      members[i].setDaemon(true);
      members[i].start();
    }
  }

  /** Lets every share be done once and returns when all are. */
  void run() {
    caller = Thread.currentThread();
    working.set(members.length);
    round = ++rounds;
    wake();
    job.accept(0);
    await();
  }

  private void wake() {
    for (Thread member : members) {
      LockSupport.unpark(member);
    }
  }

  private void await() {
    boolean interrupted = false;
    for (int spins = 0; working.get() > 0; spins++) {
      interrupted |= pause(spins);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void member(int share) {
    int done = 0;
    while (true) {
      for (int spins = 0; round == done && !closed; spins++) {
        pause(spins);
      }
      if (closed) {
        return;
      }
      done++;
      job.accept(share);
      if (working.decrementAndGet() == 0) {
        LockSupport.unpark(caller);
      }
    }
  }

  /** Spins, or parks after a while; returns whether the thread was interrupted meanwhile. */
  private boolean pause(int spins) {
    if (spins < SPINS) {
      Thread.onSpinWait();
      return false;
    }
    LockSupport.park(this);
    return Thread.interrupted();
  }

  /** Ends the threads and waits for their end. */
  @Override
  public void close() {
    closed = true;
    wake();
    boolean interrupted = false;
    for (Thread member : members) {
      while (member.isAlive()) {
        try {
          member.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
