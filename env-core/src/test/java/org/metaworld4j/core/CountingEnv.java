package org.metaworld4j.core;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.Demonstrator;

/**
 * An environment that shows its clock and its start number, whose action is its reward, and that
 * ends after a number of steps; has no parameters. Its expert plays a tenth of the clock.
 *
 * <p>An action of 13 makes it fail.
 */
public final class CountingEnv implements InPlaceEnv<double[], double[]>, Demonstrator {

  /** An action that no environment survives. */
  public static final double BAD_LUCK = 13;

  private static final Box OBSERVATIONS = Box.of(0, 1000, 2, Precision.FLOAT64);
  private static final Box ACTIONS = Box.of(-2, 2, 1, Precision.FLOAT64);

  private final EnvSpec spec;
  private final EpisodeGuard guard;
  private final int end;
  private Generator random = Generator.unseeded();
  private int clock;
  private double start;
  private int closed;

  /** Creates an environment without step limit. */
  public CountingEnv(int end) {
    this.end = end;
    spec = new EnvSpec("Counting-v0", "Count steps.", OptionalInt.empty(), OptionalDouble.empty());
    guard = new EpisodeGuard(spec);
  }

  /** Returns how often it was closed. */
  public int closed() {
    return closed;
  }

  @Override
  public EnvSpec spec() {
    return spec;
  }

  @Override
  public Box observationSpace() {
    return OBSERVATIONS;
  }

  @Override
  public Box actionSpace() {
    return ACTIONS;
  }

  @Override
  public List<String> infoKeys() {
    return List.of("clock");
  }

  @Override
  public void reset(ResetOptions options, double[] observation, int offset) {
    guard.enter();
    try {
      begin(options);
      observe(observation, offset);
      guard.began();
    } finally {
      guard.leave();
    }
  }

  private void begin(ResetOptions options) {
    if (!options.values().isEmpty()) {
      throw new IllegalArgumentException(
          "reset options: expected a seed at most, got " + options.values());
    }
    random = options.generator(random);
    start = random.uniform(0, 1000);
    clock = 0;
  }

  @Override
  public void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    guard.enterStep();
    try {
      ACTIONS.checkAction(action, actionOffset);
      if (action[actionOffset] == BAD_LUCK) {
        throw new IllegalStateException("bad luck");
      }
      clock++;
      observe(observation, observationOffset);
      outcome.reward = action[actionOffset];
      outcome.terminated = clock >= end;
      outcome.truncated = guard.stepped(outcome.terminated);
      outcome.info[0] = clock;
    } finally {
      guard.leave();
    }
  }

  @Override
  public void demonstrate(double[] observation, double[] action) {
    action[0] = observation[0] / 10;
  }

  @Override
  public void close() {
    closed++;
  }

  private void observe(double[] observation, int offset) {
    observation[offset] = clock;
    observation[offset + 1] = start;
  }
}
