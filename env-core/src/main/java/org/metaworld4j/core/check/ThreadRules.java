package org.metaworld4j.core.check;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.random.Generator;

/** One thread at a time, but not always the same. */
final class ThreadRules {

  private static final long PATIENCE = 5_000_000_000L; // ns

  private final Trial trial;

  ThreadRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("two threads at once are refused", this::secondThreadIsRefused),
        Rule.ofEpisodes("an environment may change threads between calls", this::mayBeHandedOver));
  }

  /** Two threads step at full speed until they meet inside the environment. */
  private void secondThreadIsRefused() {
    trial.with(
        env -> {
          env.reset(16);
          var end = new AtomicReference<RuntimeException>();
          long deadline = System.nanoTime() + PATIENCE;
          Thread rival = new Thread(() -> stepUntilRefused(env, 17, end, deadline), "rival");
          rival.start();
          stepUntilRefused(env, 18, end, deadline);
          join(rival);
          Expect.that(
              end.get() instanceof ConcurrentModificationException,
              () -> "expected ConcurrentModificationException for one of two, got " + end.get());
        });
  }

  private static void stepUntilRefused(
      Env<Object, Object> env, long seed, AtomicReference<RuntimeException> end, long deadline) {
    Generator random = Generator.seeded(seed);
    while (end.get() == null && System.nanoTime() < deadline) {
      try {
        if (env.step(env.actionSpace().sample(random)).done()) {
          env.reset();
        }
      } catch (IllegalStateException overtaken) {
        // the other thread has just ended the episode, and is about to reset
      } catch (RuntimeException e) {
        end.compareAndSet(null, e);
      }
    }
  }

  private void mayBeHandedOver() {
    trial.with(
        env -> {
          var game = new Trial.Episode(env, 19);
          for (int i = 0; i < trial.steps(); i++) {
            if (i % 2 == 0) {
              game.advance();
            } else {
              advanceElsewhere(game);
            }
          }
          Moment.expectSame("on changing threads", trial.playFresh(19), game.moments());
        });
  }

  private static void advanceElsewhere(Trial.Episode game) {
    var thrown = new AtomicReference<RuntimeException>();
    Thread other =
        new Thread(
            () -> {
              try {
                game.advance();
              } catch (RuntimeException e) {
                thrown.set(e);
              }
            },
            "other");
    other.start();
    join(other);
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    }
  }
}
