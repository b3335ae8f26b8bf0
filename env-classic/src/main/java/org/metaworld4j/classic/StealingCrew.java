package org.metaworld4j.classic;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Threads that do the same short work together, round after round, the caller being one of them.
 *
 * <p>A step of a batch takes microseconds, as long as waking a thread does. So members wait for the
 * next round awake for a while, and sleep only if none comes. Each thread has a share of its own,
 * whose data stay in its core's cache; whoever is done takes what nobody has begun, so that a
 * member without a processor holds up nobody. A round creates nothing.
 */
final class StealingCrew implements AutoCloseable {

  /** What all do at once. */
  interface Work {
    /** Does one share; different threads do different ones at the same time. */
    void share(int index);
  }

  private static final int PATIENCE = 2000; // looks at the round before going to sleep

  private final Work work;
  private final int shares;
  private final Member[] members;
  private final AtomicIntegerArray begun; // round in which each share was begun last
  private final AtomicInteger left = new AtomicInteger(); // shares of this round
  private volatile int round;
  private volatile boolean closed;
  private volatile Throwable failure;

  /** Starts the members, as daemons: one less than there are shares. */
  StealingCrew(int shares, String name, Work work) {
    this.work = work;
    this.shares = shares;
    begun = new AtomicIntegerArray(shares);
    members = new Member[shares - 1];
    for (int i = 0; i < members.length; i++) {
      members[i] = new Member(i + 1, name);
      members[i].start();
    }
  }

  /**
   * Does all shares and returns when the last is done.
   *
   * @throws IllegalStateException if one failed; the cause is what it threw
   */
  void run() {
    int next = round + 1;
    left.set(shares);
    round = next;
    for (Member member : members) {
      member.wake();
    }
    takeShares(0, next);
    while (left.get() > 0) {
      Thread.onSpinWait();
    }
    Throwable thrown = failure;
    if (thrown != null) {
      failure = null;
      throw new IllegalStateException("a share of the work failed: " + thrown, thrown);
    }
  }

  /** Does every share of the round that nobody has begun, one's own first. */
  private void takeShares(int own, int now) {
    for (int i = 0; i < shares; i++) {
      int share = own + i < shares ? own + i : own + i - shares;
      if (begun.compareAndSet(share, now - 1, now)) {
        try {
          work.share(share);
        } catch (Throwable thrown) { // for the caller of run
          failure = thrown;
        } finally {
          left.decrementAndGet();
        }
      }
    }
  }

  /** Lets the members end. */
  @Override
  public void close() {
    closed = true;
    for (Member member : members) {
      LockSupport.unpark(member);
    }
  }

  private final class Member extends Thread {

    private final int own;
    private volatile boolean asleep;

    Member(int own, String name) {
      super(name + "-member-" + own);
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
      for (int looks = 0; looks < PATIENCE; looks++) {
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
