package org.metaworld4j.core.check;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.List;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.random.Generator;

/** In-place steps create no objects, once the JVM is warm. */
final class AllocationRules {

  private static final int EPISODES = 300; // at most; a busy machine compiles late

  private final Trial trial;

  AllocationRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    if (!trial.makes(InPlaceEnv.class)) {
      return List.of();
    }
    return List.of(new Rule("in-place steps create nothing", this::stepsCreateNothing));
  }

  private void stepsCreateNothing() {
    trial.with(
        env -> {
          Game game = new Game((InPlaceEnv<Object, Object>) env);
          long least = Long.MAX_VALUE;
          for (int i = 0; i < EPISODES && least > 0; i++) {
            least = Math.min(least, game.bytesOfAnEpisode(trial.steps()));
          }
          long bytes = least;
          Expect.that(bytes <= 0, () -> "expected 0 bytes an episode, got " + bytes + " at least");
        });
  }

  /** Episodes of one action, again and again. */
  private static final class Game {

    private final InPlaceEnv<Object, Object> env;
    private final double[] observation;
    private final double[] action;
    private final Outcome outcome;
    private final Counter counter = new Counter();
    private final long bytesOfAReading;

    Game(InPlaceEnv<Object, Object> env) {
      this.env = env;
      observation = new double[env.observationSize()];
      action = new double[env.actionSize()];
      outcome = env.newOutcome();
      env.actionSpace().sample(Generator.seeded(33), action, 0);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < EPISODES; i++) {
        long before = counter.bytes();
        least = Math.min(least, counter.bytes() - before);
      }
      bytesOfAReading = least;
    }

    long bytesOfAnEpisode(int steps) {
      env.reset(ResetOptions.none(), observation, 0);
      outcome.terminated = false;
      outcome.truncated = false;
      long before = counter.bytes();
      for (int i = 0; i < steps && !outcome.done(); i++) {
        env.step(action, 0, observation, 0, outcome);
      }
      return counter.bytes() - before - bytesOfAReading;
    }
  }

  /** The bytes that this thread has allocated so far; found by name, as not every JVM can tell. */
  private static final class Counter {

    private final Object threads = ManagementFactory.getThreadMXBean();
    private final Object[] thread = {Thread.currentThread().getId()};
    private final Method reading;

    Counter() {
      try {
        reading =
            Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getThreadAllocatedBytes", long.class);
      } catch (ReflectiveOperationException e) {
        throw unable(e);
      }
    }

    long bytes() {
      try {
        return (Long) reading.invoke(threads, thread);
      } catch (ReflectiveOperationException e) {
        throw unable(e);
      }
    }

    private static IllegalStateException unable(ReflectiveOperationException cause) {
      return new IllegalStateException("expected a JVM that counts allocated bytes", cause);
    }
  }
}
