package org.metaworld4j.core.check;

import java.util.List;
import java.util.OptionalInt;
import org.metaworld4j.core.Env;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.random.Generator;

/** Calls in the wrong order are refused, and episodes end where the spec says. */
final class OrderRules {

  private static final int PATIENCE = 1000; // steps to wait for an end where there is no limit

  private final Trial trial;

  OrderRules(Trial trial) {
    this.trial = trial;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("step before the first reset is refused", this::stepNeedsReset),
        new Rule("episodes end at the step limit at the latest", this::limitHolds),
        new Rule("the first step is not truncated before the limit", this::limitWaits),
        new Rule("step after the end of an episode is refused", this::stepNeedsRunningEpisode),
        new Rule("a closed environment refuses all but close", this::closedIsClosed));
  }

  private void stepNeedsReset() {
    trial.with(env -> expectRefusedStep("step before reset", env));
  }

  private void limitHolds() {
    trial.with(
        env -> {
          OptionalInt limit = env.spec().maxEpisodeSteps();
          if (limit.isPresent()) {
            int steps = playToEnd(env, limit.getAsInt());
            Expect.that(
                steps <= limit.getAsInt(),
                () -> "expected an end within " + limit.getAsInt() + " steps, got none");
          }
        });
  }

  private void limitWaits() {
    trial.with(
        env -> {
          env.reset(4);
          Step<Object> step = env.step(env.actionSpace().sample(Generator.seeded(4)));
          Expect.that(
              !step.truncated() || env.spec().maxEpisodeSteps().orElse(0) == 1,
              () -> "expected no truncation after 1 step, got " + step);
        });
  }

  private void stepNeedsRunningEpisode() {
    trial.with(
        env -> {
          int limit = env.spec().maxEpisodeSteps().orElse(PATIENCE);
          if (playToEnd(env, limit) <= limit) {
            expectRefusedStep("step after the end", env);
            env.reset();
            env.step(env.actionSpace().sample(Generator.seeded(0)));
          }
        });
  }

  private void closedIsClosed() {
    Env<Object, Object> env = trial.make();
    env.reset(0);
    env.close();
    expectRefusedStep("step after close", env);
    Expect.refusal(IllegalStateException.class, "reset after close", () -> env.reset(0));
    env.close();
  }

  private static void expectRefusedStep(String call, Env<Object, Object> env) {
    Object action = env.actionSpace().sample(Generator.seeded(0));
    Expect.refusal(IllegalStateException.class, call, () -> env.step(action));
  }

  /** Returns after how many steps the episode ended, or {@code limit + 1} if it did not. */
  private static int playToEnd(Env<Object, Object> env, int limit) {
    Generator random = Generator.seeded(4);
    env.reset(4);
    for (int i = 1; i <= limit; i++) {
      Step<Object> step = env.step(env.actionSpace().sample(random));
      if (step.done()) {
        return i;
      }
    }
    return limit + 1;
  }
}
