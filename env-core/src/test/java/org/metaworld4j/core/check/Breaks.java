package org.metaworld4j.core.check;

import java.util.Map;
import java.util.Optional;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.Step;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.Task;

/** Walks that each break one promise of the contract. */
final class Breaks {

  private Breaks() {}

  static final class ChangesItsSpace extends Walk {
    private int steps;

    @Override
    void walk(double push) {
      super.walk(push);
      steps++;
    }

    @Override
    public Box observationSpace() {
      return Box.of(-100 - steps, 100 + steps, 2, Precision.FLOAT64);
    }
  }

  static final class LeavesItsSpace extends Walk {
    @Override
    void observe(double[] observation, int offset) {
      super.observe(observation, offset);
      observation[offset] += 1000;
    }
  }

  static final class RewardsWithNaN extends Walk {
    @Override
    void assess(Outcome outcome) {
      super.assess(outcome);
      outcome.reward = Math.sqrt(outcome.reward);
    }
  }

  static final class AllowsStepBeforeReset extends Walk {
    AllowsStepBeforeReset() {
      guard.began();
    }
  }

  static final class NeverEnds extends Walk {
    @Override
    void assess(Outcome outcome) {
      super.assess(outcome);
      outcome.terminated = false;
      guard.began(); // and counts from 0
    }
  }

  static final class GoesOnAfterTheEnd extends Walk {
    @Override
    public void step(double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      super.step(action, actionOffset, to, offset, outcome);
      guard.began();
      outcome.truncated = true;
    }
  }

  static final class WorksWhenClosed extends Walk {
    @Override
    public void close() {
      // forgets to say so
    }
  }

  static final class IgnoresSeed extends Walk {
    @Override
    void begin(ResetOptions options) {
      super.begin(ResetOptions.none());
    }
  }

  static final class StartsUnpredictably extends Walk {
    @Override
    void begin(ResetOptions options) {
      random = Generator.unseeded();
      super.begin(options);
    }
  }

  static final class KeepsSpeed extends Walk {
    private double speed;

    @Override
    void walk(double push) {
      speed = 0.9 * speed + 0.1 * push;
      super.walk(speed);
    }
  }

  static final class SharesState extends Walk {
    private static double lastPush;

    @Override
    void begin(ResetOptions options) {
      super.begin(options);
      lastPush = 0;
    }

    @Override
    void walk(double push) {
      super.walk(push + 0.1 * lastPush);
      lastPush = push;
    }
  }

  static final class ReturnsOneArray extends Walk {
    private final double[] shared = new double[2];

    @Override
    public Step<double[]> step(double[] action) {
      Step<double[]> step = super.step(action);
      System.arraycopy(step.observation(), 0, shared, 0, 2);
      return new Step<>(shared, step.reward(), step.terminated(), step.truncated(), step.info());
    }
  }

  static final class NamesInfoWrongly extends Walk {
    @Override
    public Step<double[]> step(double[] action) {
      Step<double[]> step = super.step(action);
      return new Step<>(
          step.observation(),
          step.reward(),
          step.terminated(),
          step.truncated(),
          Map.of("gap", 1.0));
    }
  }

  static final class HasTwoTruths extends Walk {
    @Override
    public Step<double[]> step(double[] action) {
      Step<double[]> step = super.step(action);
      return new Step<>(
          step.observation(),
          step.reward() + 1e-9,
          step.terminated(),
          step.truncated(),
          step.info());
    }
  }

  static final class WritesTooMuch extends Walk {
    @Override
    void observe(double[] observation, int offset) {
      super.observe(observation, offset);
      if (observation.length > offset + 2) {
        observation[offset + 2] = 0;
      }
    }
  }

  static final class LeavesFlags extends Walk {
    @Override
    void assess(Outcome outcome) {
      boolean before = outcome.terminated;
      super.assess(outcome);
      outcome.terminated |= before;
    }
  }

  static final class ClipsInTheCallersArray extends Walk {
    @Override
    public void step(double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      super.step(action, actionOffset, to, offset, outcome);
      action[actionOffset] = 0;
    }
  }

  static final class AcceptsNaN extends Walk {
    @Override
    public void step(double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      double push = action[actionOffset];
      super.step(new double[] {Double.isNaN(push) ? 0 : push}, 0, to, offset, outcome);
    }
  }

  static final class MovesBeforeItRefuses extends Walk {
    @Override
    public void step(double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      position += 0.01;
      super.step(action, actionOffset, to, offset, outcome);
    }
  }

  static final class LetsThreadsIn extends Walk {
    @Override
    public synchronized void reset(ResetOptions options, double[] observation, int offset) {
      super.reset(options, observation, offset);
    }

    @Override
    public synchronized void step(
        double[] action, int actionOffset, double[] to, int offset, Outcome outcome) {
      super.step(action, actionOffset, to, offset, outcome);
    }
  }

  static final class ClingsToItsThread extends Walk {
    private final Thread owner = Thread.currentThread();

    @Override
    void walk(double push) {
      super.walk(owner == Thread.currentThread() ? push : 0);
    }
  }

  static final class TakesAnyTask extends Walk {
    private Optional<Task> any = Optional.empty();

    @Override
    public void setTask(Task next) {
      any = Optional.of(next);
    }

    @Override
    public Optional<Task> task() {
      return any;
    }
  }

  static final class SwitchesAtOnce extends Walk {
    @Override
    public void setTask(Task next) {
      super.setTask(next);
      goal = next.parameter(0);
    }
  }

  static final class KeepsTheFirstTask extends Walk {
    private boolean kept;

    @Override
    public void setTask(Task next) {
      if (!kept) {
        super.setTask(next);
      }
      kept = true;
    }
  }

  static final class ForgetsItsSteps extends Walk {
    @Override
    public void restore(State state) {
      super.restore(state);
      guard.began();
    }
  }

  static final class KeepsItsRandomStream extends Walk {
    @Override
    public void restore(State state) {
      Generator mine = random;
      super.restore(state);
      random = mine;
    }
  }
}
