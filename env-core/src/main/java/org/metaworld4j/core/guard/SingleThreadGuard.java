package org.metaworld4j.core.guard;

import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets one thread at a time into an object, and refuses the second instead of making it wait.
 *
 * <p>Whoever enters sees all that the thread before wrote until it left, so an object may be handed
 * over between calls without further care. Entering and leaving cost one atomic operation and one
 * store, and create nothing.
 *
 * <pre>{@code
 * guard.enter();
 * try {
 *   // the guarded call
 * } finally {
 *   guard.leave();
 * }
 * }</pre>
 */
public final class SingleThreadGuard {

  private final String name;
  private final AtomicReference<Thread> inside = new AtomicReference<>();

  /**
   * Creates a guard that nobody has entered.
   *
   * @param name of the guarded object, for messages
   */
  public SingleThreadGuard(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Enters; to be called before the {@code try} whose {@code finally} leaves.
   *
   * @throws ConcurrentModificationException if a thread is inside, be it this one
   */
  public void enter() {
    Thread caller = Thread.currentThread();
    Thread other = inside.compareAndExchangeAcquire(null, caller);
    if (other != null) {
      throw new ConcurrentModificationException(
          String.format(
              "%s: expected one thread at a time, but '%s' called while '%s' was inside; give each"
                  + " thread its own environment",
              name, caller.getName(), other.getName()));
    }
  }

  /** Leaves; only for the thread that entered. */
  public void leave() {
    inside.setRelease(null);
  }
}
