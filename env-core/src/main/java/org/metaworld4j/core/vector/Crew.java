package org.metaworld4j.core.vector;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that do the same job together, round after round, the caller of {@link #run} being one.
 *
 * <p>Each has a share of its own, whose data stay in its core's cache. Where shares may be stolen,
 * whoever is done takes what nobody has begun, so that a member without a processor holds up
 * nobody; where not, each share stays with its thread.
 *
 * <p>Who waits spins for some microseconds, since the next round mostly comes at once, and then
 * sleeps. A round creates nothing. All that the caller wrote before a round is seen by the job, and
 * all that the job wrote is seen after it.
 */
public final class Crew implements AutoCloseable {

  private static final int SPINS = 2_000; // some 50 microseconds

  private final IntConsumer job;
  private final int shares;
  private final boolean stealing;
  private final Member[] members;
  private final AtomicIntegerArray begun; // round in which each share was begun last
  private final AtomicInteger left = new AtomicInteger(); // shares of this round
  private volatile int round;
  private volatile boolean closed;
  private volatile Thread sleepingCaller;
  private volatile Throwable failure;

  private Crew(int shares, String name, boolean stealing, IntConsumer job) {
    this.job = job;
    this.shares = shares;
    this.stealing = stealing;
    begun = new AtomicIntegerArray(shares);
    members = new Member[shares - 1];
    for (int i = 0; i < members.length; i++) {
      members[i] = new Member(i + 1, name);
      members[i].start();
    }
  }

  /**
   * Starts a crew in which each thread keeps its share.
   *
   * @param shares how many there are, one more than threads are started
   * @param name begins the threads' names
   * @param job does the share of a number, from 0; different shares at the same time
   */
  public static Crew confined(int shares, String name, IntConsumer job) {
    return new Crew(shares, name, false, job);
  }

  /** Starts a crew in which shares may be stolen; see {@link #confined}. */
  public static Crew stealing(int shares, String name, IntConsumer job) {
    return new Crew(shares, name, true, job);
  }

  /**
   * Lets every share be done once and returns when all are.
   *
   * @throws IllegalStateException if one failed; the cause is what it threw
   */
  public void run() {
    int next = round + 1;
    left.set(shares);
    round = next;
    for (Member member : members) {
      member.wake();
    }
    takeShares(0, next);
    await();
    Throwable thrown = failure;
    if (thrown != null) {
      failure = null;
      throw new IllegalStateException("a share of the work failed: " + thrown, thrown);
    }
  }

  private void await() {
    boolean interrupted = false;
    for (int spins = 0; left.get() > 0; spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        sleepingCaller = Thread.currentThread();
        if (left.get() > 0) {
          LockSupport.park(this);
        }
        sleepingCaller = null;
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does one's own share and, if they may be stolen, every other one that nobody has begun. */
  private void takeShares(int own, int now) {
    int most = stealing ? shares : 1;
    for (int i = 0; i < most; i++) {
      int share = own + i < shares ? own + i : own + i - shares;
      if (begun.compareAndSet(share, now - 1, now)) {
        take(share);
      }
    }
  }

  private void take(int share) {
    try {
      job.accept(share);
    } catch (Throwable thrown) { // for the caller of run
      failure = thrown;
    } finally {
      if (left.decrementAndGet() == 0) {
        LockSupport.unpark(sleepingCaller);
      }
    }
  }

  /** Ends the threads and waits for their end. */
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    for (Member member : members) {
      LockSupport.unpark(member);
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

  private final class Member extends Thread {

    private final int own;
    private volatile boolean asleep;

    Member(int own, String name) {
      super(name + "-" + own);
      this.own = own;
      setDaemon(true);
    }

    void wake() {
      if (asleep) {
        LockSupport.unpark(this);
      }
    }

    @Override
    public void run() {
      int seen = 0;
      while (!closed) {
        awaitAfter(seen);
        seen = round;
        takeShares(own, seen);
      }
    }

    private void awaitAfter(int seen) {
      for (int spins = 0; spins < SPINS; spins++) {
        if (round != seen) {
          return;
        }
        Thread.onSpinWait();
      }
      asleep = true;
      while (round == seen && !closed) {
        LockSupport.park(this);
      }
      asleep = false;
    }
  }
}
