package org.metaworld4j.core.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.Outcome;
import org.metaworld4j.core.ResetOptions;
import org.metaworld4j.core.guard.EpisodeGuard;
import org.metaworld4j.core.random.Generator;
import org.metaworld4j.core.space.Box;
import org.metaworld4j.core.space.Precision;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.core.task.Task;

/**
 * The smallest environment that keeps the whole contract: a walker on a line, pushed left or right
 * with some noise, who wants to get to a goal.
 *
 * <p>Open for overriding, so that tests can break one rule at a time.
 */
public class Walk implements ParametricEnv<double[], double[]> {

  /** Steps of an episode. */
  public static final int LIMIT = 50;

  static final EnvSpec SPEC =
      new EnvSpec(
          "Walk-v0", "Walk to the goal on a line.", OptionalInt.of(LIMIT), OptionalDouble.empty());

  private static final Box GOALS = Box.of(1, 5, 1, Precision.FLOAT64);
  private static final Box OBSERVATIONS = Box.of(-100, 100, 2, Precision.FLOAT64);
  private static final Box ACTIONS = Box.of(-1, 1, 1, Precision.FLOAT64);

  final EpisodeGuard guard = new EpisodeGuard(SPEC);
  Generator random = Generator.unseeded();
  double position;
  double goal = 3;
  private Optional<Task> task = Optional.empty();

  @Override
  public EnvSpec spec() {
    return SPEC;
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
    return List.of("distance");
  }

  @Override
  public Box parameterSpace() {
    return GOALS;
  }

  @Override
  public void setTask(Task next) {
    guard.enter();
    try {
      next.check(SPEC.id(), GOALS.size());
      task = Optional.of(next);
    } finally {
      guard.leave();
    }
  }

  @Override
  public Optional<Task> task() {
    return task;
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

  @Override
  public void step(
      double[] action,
      int actionOffset,
      double[] observation,
      int observationOffset,
      Outcome outcome) {
    guard.enterStep();
    try {
      actionSpace().checkAction(action, actionOffset);
      walk(action[actionOffset]);
      observe(observation, observationOffset);
      assess(outcome);
      outcome.truncated = guard.stepped(outcome.terminated);
    } finally {
      guard.leave();
    }
  }

  @Override
  public void close() {
    guard.close();
  }

  void begin(ResetOptions options) {
    if (!options.values().isEmpty()) {
      throw new IllegalArgumentException(
          "reset options: expected a seed at most, got " + options.values());
    }
    random = options.generator(random);
    goal = task.map(chosen -> chosen.parameter(0)).orElse(3.0);
    position = random.uniform(-0.5, 0.5);
  }

  void walk(double push) {
    position += Math.max(-1, Math.min(1, push)) + random.uniform(-0.1, 0.1);
  }

  void observe(double[] observation, int offset) {
    observation[offset] = position;
    observation[offset + 1] = goal;
  }

  void assess(Outcome outcome) {
    double distance = Math.abs(goal - position);
    outcome.reward = -distance;
    outcome.terminated = distance < 0.1;
    outcome.info[0] = distance;
  }
}
