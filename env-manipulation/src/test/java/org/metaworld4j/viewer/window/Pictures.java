package org.metaworld4j.viewer.window;

import com.jme3.app.state.AbstractAppState;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Counts what a window draws. */
final class Pictures extends AbstractAppState {

  private final AtomicLong count = new AtomicLong();

  @Override
  public void update(float seconds) {
    count.incrementAndGet();
  }

  /** Waits until some more pictures are drawn. */
  void await(int more) {
    long wanted = count.get() + more;
    while (count.get() < wanted) {
      LockSupport.parkNanos(200_000);
    }
  }
}
