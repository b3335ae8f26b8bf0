package org.metaworld4j.core.check;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.InPlaceEnv;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.Reset;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Discrete;
import org.metaworld4j.core.space.Precision;

/** Walks that show what they must not, or nothing at all. */
final class BrokenFigures {

  private BrokenFigures() {}

  static final class HasNoObservationSpace extends Walk {
    @Override
    public Box observationSpace() {
      return null;
    }
  }

  static final class HasNoActionSpace extends Walk {
    @Override
    public Box actionSpace() {
      return null;
    }
  }

  static final class ReturnsNoReset extends Walk {
    @Override
    public Reset<double[]> reset(ResetOptions options) {
      super.reset(options);
      return null;
    }
  }

  static final class ReturnsNoStep extends Walk {
    @Override
    public Step<double[]> step(double[] action) {
      super.step(action);
      return null;
    }
  }

  static final class ForgetsPrecision extends Walk {
    @Override
    public Box observationSpace() {
      return Box.of(-100, 100, 2, Precision.FLOAT32);
    }
  }

  static final class StartsOutside extends Walk {
    private boolean started;

    @Override
    void begin(ResetOptions options) {
      super.begin(options);
      started = true;
    }

    @Override
    void observe(double[] observation, int offset) {
      super.observe(observation, offset);
      observation[offset] += started ? 1000 : 0;
      started = false;
    }
  }

  static final class GrowsAtStep extends Walk {
    @Override
    public Step<double[]> step(double[] action) {
      Step<double[]> step = super.step(action);
      return new Step<>(
          Arrays.copyOf(step.observation(), 3),
          step.reward(),
          step.terminated(),
          step.truncated(),
          step.info());
    }
  }

  static final class ObservesNaN extends Walk {
    @Override
    void walk(double push) {
      super.walk(push);
      position += push > 0.9 ? Double.NaN : 0;
    }
  }

  static final class RewardsWithoutLimit extends Walk {
    @Override
    void assess(Outcome outcome) {
      super.assess(outcome);
      outcome.reward = 1 / (outcome.reward - outcome.reward);
    }
  }

  static final class TruncatesAtOnce extends Walk {
    @Override
    public void step(double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      super.step(action, actionOffset, to, offset, outcome);
      outcome.truncated = true;
    }
  }

  static final class TakesAnyOption extends Walk {
    @Override
    void begin(ResetOptions options) {
      super.begin(new ResetOptions(options.seed(), Map.of()));
    }
  }

  static final class CreatesGarbage extends Walk {
    private double[] last = {};

    @Override
    void observe(double[] observation, int offset) {
      super.observe(observation, offset);
      last = new double[] {position, last.length};
    }
  }

  static final class HasOneValue extends Walk {
    @Override
    public Box observationSpace() {
      return new Box(new double[] {-100, 3}, new double[] {Double.POSITIVE_INFINITY, 3});
    }

    @Override
    public Box actionSpace() {
      return new Box(new double[] {-1, 0}, new double[] {1, 0});
    }
  }

  /** Counts to n, though its observations are to be below n. */
  static final class CountsTooFar implements InPlaceEnv<Integer, Integer> {

    private static final EnvSpec SPEC =
        new EnvSpec("Count-v0", "Count.", OptionalInt.of(5), OptionalDouble.empty());

    private final EpisodeGuard guard = new EpisodeGuard(SPEC);
    private int count;

    @Override
    public EnvSpec spec() {
      return SPEC;
    }

    @Override
    public Discrete observationSpace() {
      return new Discrete(3);
    }

    @Override
    public Discrete actionSpace() {
      return new Discrete(2);
    }

    @Override
    public void reset(ResetOptions options, double[] observation, int offset) {
      guard.enter();
      count = 0;
      observation[offset] = 0;
      guard.began();
      guard.leave();
    }

    @Override
    public void step(double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      guard.enterStep();
      count++;
      to[offset] = count;
      outcome.reward = 0;
      outcome.terminated = false;
      outcome.truncated = guard.stepped(false);
      guard.leave();
    }

    @Override
    public void close() {
      guard.close();
    }
  }
}
