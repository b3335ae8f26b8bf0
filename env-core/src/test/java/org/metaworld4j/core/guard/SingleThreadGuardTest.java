package org.metaworld4j.core.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ConcurrentModificationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SingleThreadGuardTest {

  private final SingleThreadGuard guard = new SingleThreadGuard("CartPole-v1");

  private Throwable thrownInOtherThread(Runnable call) throws InterruptedException {
    var thrown = new AtomicReference<Throwable>();
    Thread other =
        new Thread(
            () -> {
              try {
                call.run();
              } catch (RuntimeException e) {
                thrown.set(e);
              }
            },
            "other");
    other.start();
    other.join();
    return thrown.get();
  }

  @Test
  void secondThreadIsRefusedWhileOneIsInside() throws InterruptedException {
    guard.enter();
    assertThat(thrownInOtherThread(guard::enter))
        .isInstanceOf(ConcurrentModificationException.class)
        .hasMessage(
            "CartPole-v1: expected one thread at a time, but 'other' called while '"
                + Thread.currentThread().getName()
                + "' was inside; give each thread its own environment");
  }

  @Test
  void nextThreadMayEnterAfterTheFirstLeft() throws InterruptedException {
    guard.enter();
    guard.leave();
    assertThat(thrownInOtherThread(guard::enter)).isNull();
  }

  @Test
  void sameThreadMayNotEnterTwice() {
    guard.enter();
    assertThatThrownBy(guard::enter).isInstanceOf(ConcurrentModificationException.class);
  }
}
